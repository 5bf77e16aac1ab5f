import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { directoryWith } from './command.ts';

interface Step {
  readonly id?: string;
  readonly run?: string;
}
interface Workflow {
  readonly env: { readonly LINES: number };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const workflow = parse(readFileSync('examples/mirror.yml', 'utf8')) as Workflow;

/** The script of a step, by the ids of its job and of itself. */
function scriptOf(job: string, id: string): string {
  const script = workflow.jobs[job]?.steps.find((step) => step.id === id)?.run;
  if (script === undefined) throw new Error(`there is no step ${id}`);
  return script;
}

test.each([1, 99, 100, 101, 250, 1000])(
  'the example divides a list of %i lines into parts, each line in one of them',
  async (count) => {
    const lines = Array.from(
      { length: count },
      (_, at) => `ghcr.io/acme/app${at}:v1 registry.example.com/acme/app${at}`,
    );
    // Without a line break at its end, as some editors leave files.
    const cwd = await directoryWith({ 'mirror.txt': lines.join('\n'), output: '' });
    const env = { PATH: process.env['PATH'], LINES: String(workflow.env.LINES) };
    const run = (script: string, more: object) =>
      execFileSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, env: { ...env, ...more } });
    run(scriptOf('parts', 'count'), { GITHUB_OUTPUT: path.join(cwd, 'output') });
    const [, numbers = ''] = /^numbers=(.*)$/m.exec(readFileSync(path.join(cwd, 'output'), 'utf8')) ?? [];
    const parts = (JSON.parse(numbers) as number[]).map((part) => {
      run(scriptOf('copy', 'part'), { PART: String(part) });
      return readFileSync(path.join(cwd, 'part.txt'), 'utf8').trimEnd().split('\n');
    });
    expect(parts).toHaveLength(Math.ceil(count / workflow.env.LINES));
    expect(parts.flat()).toEqual(lines);
  },
);
