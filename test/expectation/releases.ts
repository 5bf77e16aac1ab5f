import { parseReleaseList, type ReleaseList, releaseListJson } from '../../src/expectation/release-list.ts';
import { projectName } from '../../src/shared/tool.ts';

export const REPOSITORY = `https://github.com/${projectName}`;
export const COMMITS = { first: 'a'.repeat(40), second: 'b'.repeat(40), fork: 'f'.repeat(40) };

/** A reusable workflow of this project, by a ref or commit. */
export const workflowAt = (version: string, file = 'provenance.yml') =>
  `${REPOSITORY}/.github/workflows/${file}@${version}`;

const release = (tag: string, commit: string) => ({
  tag,
  commit,
  identities: ['build.yml', 'provenance.yml'].map((file) => workflowAt(commit, file)),
});

/** `identities.json` with two releases, of which the second was revoked. */
export const written = {
  schemaVersion: 1,
  repository: REPOSITORY,
  number: 3,
  issued: '2026-12-01T09:00:00Z',
  expires: '2028-01-05T09:00:00Z',
  releases: [
    release('v1.0.0', COMMITS.first),
    { ...release('v1.1.0', COMMITS.second), revoked: { date: '2026-11-30', reason: 'its key leaked' } },
  ],
};

/** The same with changes, as it is read; from a month ago to a year from now where nothing else is said. */
export function listOf(changes: object = {}): ReleaseList {
  const days = (count: number) =>
    new Date(Date.now() + count * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  return parseReleaseList(releaseListJson({ ...written, issued: days(-30), expires: days(365), ...changes }));
}
