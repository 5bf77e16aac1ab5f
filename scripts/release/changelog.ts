// `node scripts/release/changelog.ts`: what has changed since the release before, from the subjects of commits.
import { execFileSync } from 'node:child_process';
import { toolVersion } from '../../src/shared/tool.ts';

export interface Commit {
  readonly hash: string;
  readonly subject: string;
  readonly body: string;
}

/** Of the two commits that each release ends with, which say nothing of what has changed. */
const OF_RELEASES = [/^dist\/ built$/, /^\S+\.yml runs the action as it is built in the commit before$/];
/** A line of a commit's message that people must act on: a changed identity, buildType or storage format. */
const BREAKING = /^Breaking change: +(.+)$/gm;

/**
 * Markdown: what people must act on first, then a line for each commit, the newest first.
 * @param previous the tag of the release before; undefined: there is none
 */
export function changelog(commits: readonly Commit[], version: string, previous: string | undefined): string {
  const told = commits.filter(({ subject }) => !OF_RELEASES.some((pattern) => pattern.test(subject)));
  const breaking = told.flatMap(({ body }) => [...body.matchAll(BREAKING)].map(([, text = '']) => text));
  if (breaking.length > 0 && previous !== undefined && major(version) === major(previous.slice(1)))
    throw new Error(`${version} cannot follow ${previous}: ${breaking.join('; ')}`);
  return [
    `# v${version}`,
    ...section('Before you upgrade', breaking.map(plain)),
    ...section(
      previous === undefined ? 'Changes' : `Changes since ${previous}`,
      told.map(({ hash, subject }) => `${plain(subject)} (${hash.slice(0, 12)})`),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

/** A message is no Markdown: nothing in it becomes a link, a mention or a tag. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/@(?=\w)/g, '@\u200b');
}

function major(version: string): string {
  return version.replace(/\..*$/, '');
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** The newest release that is part of what is checked out, this one apart. */
export function previousTag(): string | undefined {
  const tags = git('tag', '--merged', 'HEAD', '--list', 'v*.*.*', '--sort=-version:refname').split('\n');
  return tags.find((tag) => tag !== '' && tag !== `v${toolVersion}`);
}

export function commitsSince(tag: string | undefined): Commit[] {
  const text = git(
    'log',
    '--no-merges',
    '--format=%H%x1f%s%x1f%b%x1e',
    ...(tag === undefined ? [] : [`${tag}..HEAD`]),
  );
  return text
    .split('\x1e')
    .map((entry) => entry.trim().split('\x1f'))
    .flatMap(([hash = '', subject = '', body = '']) => (hash === '' ? [] : [{ hash, subject, body }]));
}

/** Of the version that is checked out. */
export function ownChangelog(): string {
  const previous = previousTag();
  return changelog(commitsSince(previous), toolVersion, previous);
}

if (import.meta.main) process.stdout.write(ownChangelog());
