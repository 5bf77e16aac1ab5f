import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cachePath, type Pinned } from './cache.ts';
import { runOrThrow } from './command.ts';

const REQUIREMENTS = path.join(import.meta.dirname, 'python', 'requirements.txt');
const PINS = { name: 'python', pins: [REQUIREMENTS] };

/** The Python of the virtual environment that has sigstore-python: run it with `-m sigstore`. */
export async function sigstorePython(): Promise<string> {
  return pythonIn(await cachePath(PINS));
}

export async function sigstorePythonVersion(): Promise<string> {
  const [, version] = /^sigstore==(\S+)/m.exec(await readFile(REQUIREMENTS, 'utf8')) ?? [];
  if (version === undefined) throw new Error(`${REQUIREMENTS} has no sigstore`);
  return `v${version}`;
}

export const pinnedPythonTools: Pinned = {
  ...PINS,
  make: async (directory) => {
    await installPinned(directory, REQUIREMENTS);
  },
};

/**
 * Makes a virtual environment with exactly what a requirements file lists, and checks that nothing is missing.
 * Without `--no-deps`, pip 23.2 (Python 3.11) resolves a dependency with an extra, as in `pydantic[email]`, to a
 * release newer than the pinned one, and stops at its missing hash.
 * @param requirements path of a file with every package, dependencies too, as `name==version` with hashes
 */
export async function installPinned(directory: string, requirements: string): Promise<void> {
  const pip = (...args: string[]) => runOrThrow(pythonIn(directory), ['-m', 'pip', ...args]);
  await runOrThrow('python3', ['-m', 'venv', directory]);
  await pip('install', '--quiet', '--no-deps', '--require-hashes', '-r', requirements);
  await pip('check');
}

function pythonIn(environment: string): string {
  return path.join(environment, 'bin', 'python');
}
