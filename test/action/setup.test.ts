import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Action {
  readonly runs: {
    readonly steps: readonly [
      { readonly run: string; readonly env: { readonly COMMAND: string; readonly IDENTITIES: string } },
    ];
  };
}

const run = promisify(execFile);

let temp: string;
let step: Action['runs']['steps'][0];
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'setup '));
  [step] = (parse(await readFile('setup/action.yml', 'utf8')) as Action).runs.steps;
  for (const name of ['path', 'env']) await writeFile(path.join(temp, name), '');
});
afterEach(() => rm(temp, { recursive: true }));

/** The step as the runner starts it. @returns the environment */
async function setUp(identities = ''): Promise<NodeJS.ProcessEnv> {
  const env = {
    ...process.env,
    COMMAND: step.env.COMMAND.replace('${{ github.action_path }}', path.resolve('setup')),
    IDENTITIES: step.env.IDENTITIES.replace('${{ inputs.identities }}', identities),
    RUNNER_TEMP: temp,
    GITHUB_PATH: path.join(temp, 'path'),
    GITHUB_ENV: path.join(temp, 'env'),
  };
  await run('bash', ['-e', '-o', 'pipefail', '-c', step.run], { env, cwd: temp });
  return env;
}

describe('setup', () => {
  it('puts a command on the PATH that runs what is in the repository', async () => {
    const env = await setUp();
    const folder = (await readFile(env['GITHUB_PATH'] ?? '', 'utf8')).trim();
    const PATH = `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`;
    const { stdout } = await run('bash', ['-c', 'slsa-provenance --version'], { env: { ...env, PATH } });
    expect(stdout.trim()).toBe(JSON.parse(await readFile('package.json', 'utf8')).version);
    expect(await readFile(env['GITHUB_ENV'] ?? '', 'utf8')).toBe('');
  });

  it('leaves a list of releases to the commands of later steps, whatever its path and their folder', async () => {
    const name = '-x\nEVIL=1 $(id).json';
    await writeFile(path.join(temp, name), 'the list');
    await writeFile(path.join(temp, `${name}.sigstore.json`), 'its bundle');
    const env = await setUp(name);
    const [, value = '', ...more] = (await readFile(env['GITHUB_ENV'] ?? '', 'utf8')).split(/=|\n/);
    expect([value, more]).toEqual([path.join(temp, 'slsa-provenance-bin', 'identities.json'), ['']]);
    expect([await readFile(value, 'utf8'), await readFile(`${value}.sigstore.json`, 'utf8')]).toEqual([
      'the list',
      'its bundle',
    ]);
  });

  it('fails when there is no such list, or no bundle beside it', async () => {
    await expect(setUp('missing.json')).rejects.toThrow(/missing\.json/);
    await writeFile(path.join(temp, 'alone.json'), 'the list');
    await expect(setUp('alone.json')).rejects.toThrow(/alone\.json\.sigstore\.json/);
  });
});
