// `npm run identities`: the list of releases that comes with a version, src/expectation/identities.json.
//   --next                               adds every tag of a release that git has and the list has not
//   --next --tag TAG --commit COMMIT     adds that one; release.yml publishes what this writes to --out
//   --revoke TAG --reason TEXT           says that a release must no longer be trusted
// --previous and --out name other files. The list is as old as the newest commit in it (with --revoke: as of now), so that
// who runs it again gets the same bytes.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { parseReleaseList, type Release } from '../src/expectation/release-list.ts';
import { projectName } from '../src/shared/tool.ts';
import { withReleases, withRevoked, written } from './next-identities.ts';

const LIST = 'src/expectation/identities.json';
const REPOSITORY = `https://github.com/${projectName}`;
const WORKFLOWS = '.github/workflows';
const RELEASE_TAG = /^v\d+\.\d+\.\d+$/;

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The workflows that others may call, as they are in a commit. */
function calledWorkflows(commit: string): string[] {
  const files = lines(git('ls-tree', '--name-only', commit, `${WORKFLOWS}/`));
  return files.filter((file) => {
    const workflow = parse(git('show', `${commit}:${file}`)) as { on?: unknown };
    const { on } = workflow;
    if (typeof on === 'string') return on === 'workflow_call';
    if (Array.isArray(on)) return on.includes('workflow_call');
    return typeof on === 'object' && on !== null && 'workflow_call' in on;
  });
}

function releaseAt(tag: string, commit: string): Release {
  const identities = calledWorkflows(commit).map((file) => `${REPOSITORY}/${file}@${commit}`);
  if (identities.length === 0) throw new Error(`${tag} has no workflow that others may call`);
  return { tag, commit, identities };
}

/** In the order of their versions. */
function newTags(known: readonly Release[]): string[] {
  return lines(git('tag', '--list', 'v*', '--sort=version:refname')).filter(
    (tag) => RELEASE_TAG.test(tag) && !known.some((release) => release.tag === tag),
  );
}

function commitOf(rev: string): string {
  return git('rev-parse', '--verify', '--end-of-options', `${rev}^{commit}`);
}

function dateOf(commit: string): Date {
  return new Date(git('show', '--no-patch', '--format=%cI', commit));
}

const { values } = parseArgs({
  options: {
    next: { type: 'boolean' },
    tag: { type: 'string' },
    commit: { type: 'string' },
    revoke: { type: 'string' },
    reason: { type: 'string' },
    previous: { type: 'string', default: LIST },
    out: { type: 'string', default: LIST },
  },
});
const previous = parseReleaseList(readFileSync(values.previous));

function nextList() {
  const { tag, commit, revoke, reason } = values;
  if (revoke !== undefined && reason !== undefined && !values.next)
    return withRevoked(previous, { tag: revoke, reason }, new Date());
  if (!values.next || revoke !== undefined || (tag === undefined) !== (commit === undefined))
    throw new Error('--next, --next --tag TAG --commit COMMIT, or --revoke TAG --reason TEXT');
  const added =
    tag !== undefined && commit !== undefined
      ? [releaseAt(tag, commitOf(commit))]
      : newTags(previous.releases).map((one) => releaseAt(one, commitOf(`refs/tags/${one}`)));
  const dates = added.map((release) => dateOf(release.commit).getTime());
  if (added.length === 0) return undefined;
  return withReleases(previous, REPOSITORY, added, new Date(Math.max(...dates, previous.issued.getTime())));
}

const list = nextList();
if (list) writeFileSync(values.out, written(list));
console.log(list ? `${values.out}: list ${list.number}` : 'every release is in the list');
