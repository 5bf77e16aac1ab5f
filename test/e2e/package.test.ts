import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { packageTarball } from '../../scripts/release/package.ts';
import { expectToVerify } from '../support/packed-command.ts';

let tarball: Buffer;

beforeAll(() => {
  tarball = packageTarball();
});

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'package.tgz'), tarball);
  return folder;
}

describe('the package of npm', () => {
  test('is the same bytes each time', () => {
    expect(packageTarball().equals(tarball)).toBe(true);
  });

  test('has no dependencies, and all that its licence asks for', () => {
    const folder = temporaryFolder();
    const names = execFileSync('tar', ['-tzf', 'package.tgz'], { cwd: folder, encoding: 'utf8' }).split('\n');
    expect(names).toEqual(expect.arrayContaining(['package/LICENSE', 'package/dist/licenses.txt']));
    expect(names.filter((name) => /node_modules|\/sign\/|\/src\//.test(name))).toEqual([]);
    const text = execFileSync('tar', ['-xOzf', 'package.tgz', 'package/package.json'], { cwd: folder });
    const metadata = JSON.parse(text.toString()) as object;
    expect(Object.keys(metadata)).not.toEqual(expect.arrayContaining([expect.stringMatching(/depend/i)]));
    expect(metadata).toMatchObject({ private: true, engines: { node: '>=20' }, license: 'Apache-2.0' });
  });

  test('verifies once it is installed, with no other package at hand', async () => {
    const folder = temporaryFolder();
    const at = path.join(folder, 'prefix');
    execFileSync('npm', ['install', '--global', '--offline', '--prefix', at, './package.tgz'], {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, npm_config_cache: path.join(folder, 'cache') },
    });
    const command = [path.join(at, 'bin/slsa-provenance')];
    const env = { PATH: path.dirname(process.execPath), HOME: folder };
    await expectToVerify(command, env, { here: folder, there: folder });
  });
});
