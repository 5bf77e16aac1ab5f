import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calledWorkflows, projectName } from '../../src/shared/tool.ts';

const SCRIPT = path.resolve('scripts/pin.ts');
const FILES = [...Object.values(calledWorkflows), '.github/workflows/release.yml', 'templates/org-build.yml'];
const ZEROS = '0'.repeat(40);
const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

let folder: string;

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** @returns the commit */
function commit(): string {
  execFileSync('git', ['add', '.'], { cwd: folder });
  execFileSync('git', [...AUTHOR, 'commit', '--quiet', '--message', 'x'], { cwd: folder });
  return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
}

function pin(...words: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pin-'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  for (const file of FILES)
    write(
      file,
      readFileSync(file, 'utf8').replace(/(slsa-provenance-action(?:\/build)?@)[0-9a-f]{40}/g, `$1${ZEROS}`),
    );
  for (const name of ['src/a.ts', 'dist/sign/index.js', 'action.yml', 'build/action.yml', 'README.md'])
    write(name, 'before\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a release is a commit and, on top of it, its pin', () => {
  it('which names the commit, and changes nothing else', () => {
    const released = commit();
    const read = () => FILES.map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const before = read();
    expect(pin()).toEqual({ status: 0, stderr: '' });
    for (const after of read()) expect(after).toContain(`uses: ${projectName}@${released}\n`);
    expect(read().map((after) => after.replaceAll(released, ZEROS))).toEqual(before);
    commit();
    expect(pin('--check')).toEqual({ status: 0, stderr: '' });
  });

  it.each(['src/a.ts', 'dist/sign/index.js', 'action.yml', 'build/action.yml'])(
    'not when %s changes with it',
    (name) => {
      const released = commit();
      pin();
      write(name, 'after\n');
      commit();
      expect(pin('--check')).toEqual({
        status: 1,
        stderr: FILES.map((file) => `${name} is not as in ${released}, which ${file} names\n`).join(''),
      });
    },
  );

  it('what runs nothing may change with it', () => {
    commit();
    pin();
    write('README.md', 'after\n');
    commit();
    expect(pin('--check').status).toBe(0);
  });

  it('not without a pin that the repository has', () => {
    commit();
    expect(pin('--check')).toEqual({
      status: 1,
      stderr: FILES.map((file) => `there is no commit ${ZEROS} here, which ${file} names\n`).join(''),
    });
  });
});
