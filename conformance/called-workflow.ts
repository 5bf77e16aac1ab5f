import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Workflow } from './readme-workflow.ts';

/** The workflow of this project that others call, relative to the root. */
export const PROVENANCE_WORKFLOW = '.github/workflows/provenance.yml';
export const ROOT = path.join(import.meta.dirname, '..');

interface Document {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string }[];
}

/**
 * A workflow that calls provenance.yml, as the engine is told of it: its actions are those of both files, its
 * permissions those of the job that calls.
 * @throws Error when none or several do
 */
export function callerOf(text: string): Workflow {
  const jobs = jobsOf(text);
  const [call, ...others] = jobs.filter(({ uses }) => uses?.includes(PROVENANCE_WORKFLOW));
  if (call?.uses === undefined || others.length > 0) throw new Error(`not one call:\n${text}`);
  const called = jobsOf(readFileSync(path.join(ROOT, PROVENANCE_WORKFLOW), 'utf8'));
  const steps = [...jobs, ...called].flatMap(({ steps }) => steps ?? []);
  return {
    text,
    permissions: call.permissions ?? {},
    actions: [call.uses, ...steps.flatMap(({ uses }) => uses ?? [])],
  };
}

function jobsOf(text: string): Job[] {
  return Object.values((parse(text) as Document).jobs);
}
