import { expect, test } from 'vitest';
import { levelBy } from '../../src/expectation/level.ts';
import type { ReleaseList } from '../../src/expectation/release-list.ts';
import { calledWorkflows, projectName } from '../../src/shared/tool.ts';

const COMMIT = 'b'.repeat(40);
const repository = `https://github.com/${projectName}`;
const workflow = `${repository}/${calledWorkflows.build}`;

function list(release: object = {}): ReleaseList {
  const releases = [{ tag: 'v1.0.0', commit: COMMIT, identities: [`${workflow}@${COMMIT}`], ...release }];
  const [issued, expires] = [new Date(Date.now() - 1000), new Date(Date.now() + 86_400_000)];
  return { repository, number: 1, issued, expires, releases };
}

const identity = (version: string) => ({
  ...{
    san: `${workflow}@${version}`,
    sanKind: 'uri' as const,
    issuer: 'https://token.actions.githubusercontent.com',
  },
  extensions: {
    ...{ runnerEnvironment: 'github-hosted', buildTrigger: 'push', buildSignerDigest: COMMIT },
    buildConfigUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  },
});

test.each([
  ['a commit in the list', COMMIT, list(), 3],
  ['a commit that the list does not have', COMMIT, list({ commit: 'c'.repeat(40) }), 2],
  ['a tag', 'refs/tags/v1', list(), 3],
  ['a tag that is revoked', 'refs/tags/v1.0.0', list({ revoked: { reason: 'a leak' } }), 2],
  ['a branch', 'refs/heads/main', list(), 2],
])('build.yml at %s', (_name, version, releases, level) => {
  expect(levelBy(releases, identity(version)).level).toBe(level);
});
