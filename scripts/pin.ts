// `npm run pin`: workflows that sign name the commit that is checked out, whose dist/ is to sign. A workflow cannot name the
// commit that it is in, so a release is two commits: one with dist/, and one on top of it with this pin alone.
// With --check it writes nothing and fails when what the pin names runs other code than what is checked out.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { calledWorkflows, projectName } from '../src/shared/tool.ts';

const FILES = [...Object.values(calledWorkflows), '.github/workflows/release.yml', 'templates/org-build.yml'];
/** What decides about what runs. */
const RUN = ['src', 'dist', 'action.yml', 'build/action.yml'];
/** The action, or one in a folder of it. */
const PIN = /^( *(?:- )?)uses: \S+\/slsa-provenance-action(\/\S+)?@(\S+)(?: #.*)?$/gm;

/** @throws Error when it is not one */
function pinIn(file: string, text: string): string {
  const [pin, ...others] = new Set([...text.matchAll(PIN)].map(([, , , commit]) => commit));
  if (pin === undefined || others.length > 0)
    throw new Error(`${file} does not name the action at one commit`);
  return pin;
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Of a commit and the one that is checked out; undefined: git has no such commit. */
function differences(commit: string): string[] | undefined {
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
  } catch {
    return undefined;
  }
  return git('diff', '--name-only', commit, 'HEAD', '--', ...RUN)
    .split('\n')
    .filter((name) => name !== '');
}

function withCommit(commit: string) {
  return (_: string, indent: string, folder = '') => `${indent}uses: ${projectName}${folder}@${commit}`;
}

/** What is wrong with the pin, a line each. */
function check(file: string, pin: string): string[] {
  const different = differences(pin);
  if (different === undefined) return [`there is no commit ${pin} here, which ${file} names`];
  return different.map((name) => `${name} is not as in ${pin}, which ${file} names`);
}

for (const file of FILES) {
  const text = readFileSync(file, 'utf8');
  const pin = pinIn(file, text);
  if (process.argv.includes('--check')) {
    const wrong = check(file, pin);
    for (const line of wrong) console.error(line);
    if (wrong.length > 0) process.exitCode = 1;
  } else {
    writeFileSync(file, text.replace(PIN, withCommit(git('rev-parse', 'HEAD'))));
  }
}
