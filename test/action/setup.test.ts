import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Action {
  readonly runs: {
    readonly steps: readonly [{ readonly run: string; readonly env: { readonly COMMAND: string } }];
  };
}

const run = promisify(execFile);

describe('setup', () => {
  it('puts a command on the PATH that runs what is in the repository', async () => {
    const temp = await mkdtemp(path.join(tmpdir(), 'setup '));
    try {
      const { runs } = parse(await readFile('setup/action.yml', 'utf8')) as Action;
      const [step] = runs.steps;
      const paths = path.join(temp, 'path');
      await writeFile(paths, '');
      const COMMAND = step.env.COMMAND.replace('${{ github.action_path }}', path.resolve('setup'));
      const env = { ...process.env, COMMAND, RUNNER_TEMP: temp, GITHUB_PATH: paths };
      await run('bash', ['-e', '-o', 'pipefail', '-c', step.run], { env });
      const folder = (await readFile(paths, 'utf8')).trim();
      const PATH = `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`;
      const { stdout } = await run('bash', ['-c', 'slsa-provenance --version'], { env: { ...env, PATH } });
      expect(stdout.trim()).toBe(JSON.parse(await readFile('package.json', 'utf8')).version);
    } finally {
      await rm(temp, { recursive: true });
    }
  });
});
