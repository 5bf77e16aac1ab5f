import { expect, test } from 'vitest';
import { plannedClaims } from '../../../src/sigstore/claims.ts';
import { levelOf } from '../../../src/task/sign/level.ts';
import { COMMITS, listOf, workflowAt } from '../../expectation/releases.ts';

const SERVER = 'https://github.com';
const CALLER = 'acme/app/.github/workflows/release.yml@refs/heads/main';

/** Of a run that calls build.yml. @param commit what its ref stood for */
function claimsAt(version: string, commit: string) {
  const token = {
    ...{ iss: 'https://token.actions.githubusercontent.com', sub: 'repo:acme/app:ref:refs/heads/main' },
    ...{ repository: 'acme/app', repository_id: '1', repository_owner: 'acme', repository_owner_id: '2' },
    ...{ repository_visibility: 'public', ref: 'refs/heads/main', sha: 'd'.repeat(40) },
    ...{ workflow_ref: CALLER, workflow_sha: 'd'.repeat(40), event_name: 'push' },
    job_workflow_ref: workflowAt(version, 'build.yml').slice(`${SERVER}/`.length),
    job_workflow_sha: commit,
    ...{ run_id: '3', run_attempt: '1', runner_environment: 'github-hosted' },
  };
  return plannedClaims(token, SERVER);
}

const unrevoked = listOf({
  releases: [
    { tag: 'v1.1.0', commit: COMMITS.second, identities: [workflowAt(COMMITS.second, 'build.yml')] },
  ],
});

test.each([
  ['a commit in the list', COMMITS.first, COMMITS.first, listOf(), 3],
  ['a commit that the list does not have', COMMITS.fork, COMMITS.fork, listOf(), 2],
  ['a commit in a list that has expired', COMMITS.first, COMMITS.first, expired(), 2],
  ['the tag of a release', 'refs/tags/v1.0.0', COMMITS.first, listOf(), 3],
  ['a tag that moved since', 'refs/tags/v1.0.0', COMMITS.fork, listOf(), 2],
  ['a tag that is not in the list yet', 'refs/tags/v1.2.0', COMMITS.fork, listOf(), 3],
  ['a release that is revoked', 'refs/tags/v1', COMMITS.second, listOf(), 2],
  ['the same, had it not been revoked', 'refs/tags/v1', COMMITS.second, unrevoked, 3],
  ['a branch', 'refs/heads/main', COMMITS.first, listOf(), 2],
])('a run of build.yml at %s', (_name, version, commit, releases, level) => {
  expect(levelOf(claimsAt(version, commit), 'v1', releases).level).toBe(level);
});

test('without a list, what this version came with counts, and a commit of no release is 2', () => {
  expect(levelOf(claimsAt(COMMITS.fork, COMMITS.fork), 'v1').level).toBe(2);
  expect(levelOf(claimsAt('refs/tags/v1', COMMITS.fork), 'v1').level).toBe(3);
});

function expired() {
  return listOf({ issued: '2020-01-01T00:00:00Z', expires: '2021-01-01T00:00:00Z' });
}
