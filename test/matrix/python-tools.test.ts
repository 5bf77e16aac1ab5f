import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installPinned } from '../../conformance/stack/python-tools.ts';

const HAS_PYTHON = spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0;

/** Wheels of packages without any module: `[name, version, requirements]`. */
function writeWheels(
  directory: string,
  wheels: readonly (readonly [string, string, readonly string[]])[],
): void {
  const script = `
import json, os, sys, zipfile
for name, version, requires in json.load(sys.stdin):
    info = f'{name}-{version}.dist-info'
    with zipfile.ZipFile(os.path.join(sys.argv[1], f'{name}-{version}-py3-none-any.whl'), 'w') as wheel:
        lines = ['Metadata-Version: 2.1', f'Name: {name}', f'Version: {version}', 'Provides-Extra: email']
        wheel.writestr(f'{info}/METADATA', '\\n'.join(lines + [f'Requires-Dist: {one}' for one in requires]) + '\\n')
        wheel.writestr(f'{info}/WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
        wheel.writestr(f'{info}/RECORD', '')
`;
  execFileSync('python3', ['-c', script, directory], { input: JSON.stringify(wheels) });
}

/** Installs what is pinned of these wheels, with the pip of this machine's Python. @returns `name version` each */
async function install(wheels: Parameters<typeof writeWheels>[1], pinned: readonly string[]) {
  const directory = mkdtempSync(path.join(tmpdir(), 'python-tools-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeWheels(directory, wheels);
  const requirements = path.join(directory, 'requirements.txt');
  const lines = pinned.map((name) => {
    const wheel = readFileSync(path.join(directory, `${name.replace('==', '-')}-py3-none-any.whl`));
    return `${name} --hash=sha256:${createHash('sha256').update(wheel).digest('hex')}\n`;
  });
  // Nothing is asked of a package index.
  writeFileSync(requirements, `--no-index\n--find-links ${directory}\n${lines.join('')}`);
  const environment = path.join(directory, 'environment');
  await installPinned(environment, requirements);
  const python = path.join(environment, 'bin', 'python');
  const installed = execFileSync(python, ['-m', 'pip', 'freeze']).toString();
  return installed.split('\n').filter((line) => line !== '');
}

describe.skipIf(!HAS_PYTHON)('what is pinned of Python', () => {
  const model = ['model', '1.0', ['mail>=1; extra == "email"']] as const;
  const newer = ['model', '1.1', ['mail>=1; extra == "email"']] as const;
  const mail = ['mail', '1.0', []] as const;
  const types = ['types', '1.0', ['model[email]<3,>=1']] as const;

  it('is installed as pinned, though a dependency with an extra came out in a newer release', async () => {
    const pinned = ['model==1.0', 'mail==1.0', 'types==1.0'];
    expect((await install([model, newer, mail, types], pinned)).sort()).toEqual([...pinned].sort());
  }, 60_000);

  it('fails when a dependency is not pinned', async () => {
    const sender = ['sender', '1.0', ['mail']] as const;
    await expect(install([mail, sender], ['sender==1.0'])).rejects.toThrow(/mail/);
  }, 60_000);
});
