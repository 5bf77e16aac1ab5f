import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { calledWorkflows, projectName } from '../src/shared/tool.ts';
import type { ClaimOverrides } from '../test/fake/sigstore/workflow-claims.ts';
import type { Workflow } from './readme-workflow.ts';

export const ROOT = path.join(import.meta.dirname, '..');

/** The commit of a workflow that is called, whatever its ref. */
export const CALLED_COMMIT = 'b'.repeat(40);

/** A workflow of this project, `owner/name/path`, as it is called and as tokens name it. */
export function calledName(workflow: keyof typeof calledWorkflows): string {
  return `${projectName}/${calledWorkflows[workflow]}`;
}

/** What the tokens of a job say that a called workflow has. @param ref as the certificate has it */
export function calledAs(workflow: keyof typeof calledWorkflows, ref: string): ClaimOverrides {
  return { job_workflow_ref: `${calledName(workflow)}@${ref}`, job_workflow_sha: CALLED_COMMIT };
}

interface Document {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string }[];
}

/** What a job calls of this project; undefined: nothing. */
function calledBy({ uses }: Job): string | undefined {
  return Object.values(calledWorkflows).find((file) => uses?.includes(file));
}

/**
 * A workflow that calls one of this project, as the engine is told of it: its actions are those of both files, its
 * permissions those of the job that calls.
 * @throws Error when none or several do
 */
export function callerOf(text: string): Workflow {
  const jobs = jobsOf(text);
  const [call, ...others] = jobs.filter((job) => calledBy(job) !== undefined);
  if (call?.uses === undefined || others.length > 0) throw new Error(`not one call:\n${text}`);
  const called = jobsOf(readFileSync(path.join(ROOT, calledBy(call) ?? ''), 'utf8'));
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
