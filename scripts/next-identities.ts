import {
  parseReleaseList,
  type Release,
  type ReleaseList,
  releaseListJson,
} from '../src/expectation/release-list.ts';

/** How long a list counts for commits: longer than a year, in which there is a release. */
const DAYS = 400;

/** `identities.json` as it is published; read back, so that none is written that would not be read. */
export function written({ repository, number, issued, expires, releases }: ReleaseList): string {
  const time = (date: Date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
  const list = {
    schemaVersion: 1,
    repository,
    number,
    issued: time(issued),
    expires: time(expires),
    releases: releases.map(({ tag, commit, identities, revoked }) => ({
      tag,
      commit,
      identities,
      ...(revoked && { revoked: { date: revoked.date, reason: revoked.reason } }),
    })),
  };
  const json = releaseListJson(list);
  parseReleaseList(json);
  return json;
}

/** The list with releases more, under the next number. @param issued seconds count */
export function withReleases(
  previous: ReleaseList,
  repository: string,
  releases: readonly Release[],
  issued: Date,
): ReleaseList {
  if (previous.releases.length > 0 && previous.repository !== repository)
    throw new Error(`the list is of ${previous.repository}, and this is ${repository}`);
  return next({ ...previous, repository, releases: [...previous.releases, ...releases] }, issued);
}

/** The list with a release revoked, under the next number. */
export function withRevoked(
  previous: ReleaseList,
  { tag, reason }: { readonly tag: string; readonly reason: string },
  issued: Date,
): ReleaseList {
  const release = previous.releases.find((one) => one.tag === tag);
  if (!release) throw new Error(`the list has no release ${tag}`);
  if (release.revoked) throw new Error(`${tag} was revoked on ${release.revoked.date}`);
  const revoked = { date: issued.toISOString().slice(0, 'yyyy-mm-dd'.length), reason };
  const releases = previous.releases.map((one) => (one === release ? { ...one, revoked } : one));
  return next({ ...previous, releases }, issued);
}

function next(list: ReleaseList, date: Date): ReleaseList {
  const issued = new Date(Math.floor(date.getTime() / 1000) * 1000);
  const expires = new Date(issued.getTime() + DAYS * 86_400_000);
  return { ...list, number: list.number + 1, issued, expires };
}
