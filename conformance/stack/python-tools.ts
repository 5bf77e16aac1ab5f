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
    await runOrThrow('python3', ['-m', 'venv', directory]);
    const install = ['-m', 'pip', 'install', '--quiet', '--require-hashes', '-r', REQUIREMENTS];
    await runOrThrow(pythonIn(directory), install);
  },
};

function pythonIn(environment: string): string {
  return path.join(environment, 'bin', 'python');
}
