import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReleaseList } from '../../src/expectation/release-list.ts';
import { projectName } from '../../src/shared/tool.ts';

const SCRIPT = path.resolve('scripts/identities.ts');
const LIST = 'src/expectation/identities.json';
const REPOSITORY = `https://github.com/${projectName}`;
const GIT = [
  '-c',
  'user.name=a',
  '-c',
  'user.email=a@example.com',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'tag.gpgsign=false',
];

let folder: string;
let commits = 0;

function git(...words: readonly string[]): string {
  // A second a commit, and none of them today.
  const date = `2026-12-01T10:00:0${commits % 10}+01:00`;
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  return execFileSync('git', [...GIT, ...words], { cwd: folder, encoding: 'utf8', env }).trim();
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function release(tag: string, ...options: readonly string[]): string {
  commits += 1;
  git('commit', '--quiet', '--allow-empty', '--message', tag);
  git('tag', ...options, tag);
  return git('rev-parse', 'HEAD');
}

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (file = LIST) => parseReleaseList(readFileSync(path.join(folder, file)));

beforeEach(() => {
  commits = 0;
  folder = mkdtempSync(path.join(tmpdir(), 'identities-'));
  git('init', '--quiet');
  write(LIST, readFileSync(LIST, 'utf8'));
  write('.github/workflows/provenance.yml', 'on:\n  workflow_call:\njobs: {}\n');
  write('.github/workflows/short.yml', 'on: [push, workflow_call]\njobs: {}\n');
  write('.github/workflows/ci.yml', 'on: push # no workflow_call\njobs: {}\n');
  git('add', '.');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the next list', () => {
  it('has every release that git has a tag of, at its commit, with what others may call in it', () => {
    const number = read().number;
    const ten = release('v1.10.0', '--annotate', '--message', 'x');
    const two = release('v1.2.0');
    release('v1');
    release('nightly');
    expect(run('--next').stderr).toBe('');
    const list = read();
    const of = (commit: string) =>
      ['provenance.yml', 'short.yml'].map((file) => `${REPOSITORY}/.github/workflows/${file}@${commit}`);
    expect(list).toEqual({
      repository: REPOSITORY,
      number: number + 1,
      issued: new Date('2026-12-01T09:00:02Z'),
      expires: new Date('2028-01-05T09:00:02Z'),
      releases: [
        { tag: 'v1.2.0', commit: two, identities: of(two) },
        { tag: 'v1.10.0', commit: ten, identities: of(ten) },
      ],
    });
    expect(run('--next').stdout).toBe('every release is in the list\n');
    expect(read()).toEqual(list);
  });

  it('is published with the release itself, in the same bytes wherever it is made', () => {
    const commit = release('v1.0.0');
    const words = ['--next', '--tag', 'v1.0.0', '--commit', commit, '--out'];
    const before = readFileSync(path.join(folder, LIST), 'utf8');
    expect([run(...words, 'a.json').status, run(...words, 'b.json').status]).toEqual([0, 0]);
    expect(readFileSync(path.join(folder, 'a.json'))).toEqual(readFileSync(path.join(folder, 'b.json')));
    expect(read('a.json').releases.map(({ tag }) => tag)).toEqual(['v1.0.0']);
    expect(readFileSync(path.join(folder, LIST), 'utf8')).toBe(before);
    // The next goes on from there.
    const second = release('v1.0.1');
    run('--next', '--previous', 'a.json', '--tag', 'v1.0.1', '--commit', second, '--out', 'c.json');
    const list = read('c.json');
    expect([list.number - read('a.json').number, list.releases.length]).toEqual([1, 2]);
  });

  it('has a release revoked, for a reason, and stays so', () => {
    release('v1.0.0');
    run('--next');
    const { number } = read();
    expect(run('--revoke', 'v1.0.0', '--reason', 'its key leaked').stderr).toBe('');
    const today = new Date().toISOString().slice(0, 10);
    expect(read().number).toBe(number + 1);
    expect(read().releases[0]?.revoked).toEqual({ date: today, reason: 'its key leaked' });
    expect(run('--revoke', 'v1.0.0', '--reason', 'again').stderr).toContain(`v1.0.0 was revoked on ${today}`);
    release('v1.0.1');
    run('--next');
    expect(read().releases.map(({ revoked }) => revoked?.reason)).toEqual(['its key leaked', undefined]);
  });

  it.each([
    [['--next', '--tag', 'v1.0.0']],
    [['--next', '--tag', 'v1.0.0', '--commit', 'nothing']],
    [['--next', '--tag', 'v1', '--commit', 'HEAD']],
    [['--next', '--tag', 'v1.0.0', '--commit', 'HEAD', '--revoke', 'v1.0.0', '--reason', 'x']],
    [['--revoke', 'v9.0.0', '--reason', 'x']],
    [['--revoke', 'v1.0.0']],
    [['--revoke', 'v1.0.0', '--reason', 'two\nlines']],
    [[]],
  ])('is not written for %j', (words) => {
    release('v1.0.0');
    run('--next');
    const before = readFileSync(path.join(folder, LIST), 'utf8');
    expect(run(...words).status).not.toBe(0);
    expect(readFileSync(path.join(folder, LIST), 'utf8')).toBe(before);
  });
});
