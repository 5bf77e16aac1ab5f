import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

const README = path.join(import.meta.dirname, '..', 'README.md');

/** A workflow file with one job. */
export interface Workflow {
  readonly text: string;
  /** What the job may do, as in `packages: write`. */
  readonly permissions: Readonly<Record<string, string>>;
  /** The actions of its steps, as in `docker/login-action@v3`. */
  readonly actions: readonly string[];
}

interface Document {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string }[];
}

/** The first workflow in README.md, to the letter. @throws Error when it is not one with a single job */
export async function readmeWorkflow(): Promise<Workflow> {
  const [, text] = /^```yaml\n([\s\S]*?)^```$/m.exec(await readFile(README, 'utf8')) ?? [];
  if (text === undefined) throw new Error(`${README} shows no workflow`);
  return workflowOf(text);
}

/** @throws Error when it is not one with a single job */
export function workflowOf(text: string): Workflow {
  const document = parse(text) as Document;
  const [job, ...others] = Object.values(document.jobs);
  if (job === undefined || others.length > 0) throw new Error(`not a workflow with one job:\n${text}`);
  return {
    text,
    permissions: job.permissions ?? document.permissions ?? {},
    actions: job.steps.flatMap(({ uses }) => uses ?? []),
  };
}
