import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';
import type { Release, ReleaseList, Revocation } from './release-list.ts';

/** What a signer's name stands for among the releases of this project. */
export type ReleasedIdentity =
  /** No workflow of this project. */
  | { readonly kind: 'elsewhere' }
  /** By a release's tag, or by a commit that the list has. `tag` is undefined where the list does not have it yet. */
  | { readonly kind: 'released'; readonly tag: string | undefined }
  /** By a branch, or by a tag that is no release: maintainers alone can push them. */
  | { readonly kind: 'unreleased'; readonly ref: string }
  | { readonly kind: 'revoked'; readonly tag: string; readonly revoked: Revocation }
  /** By the tag of a release, at another commit than was released. */
  | { readonly kind: 'moved'; readonly tag: string; readonly released: string; readonly signed: string }
  /** By a commit that the list does not have, or a ref that anybody's pull request makes. */
  | { readonly kind: 'unlisted'; readonly version: string }
  /** By a commit, and the list does not count today. */
  | { readonly kind: 'expired'; readonly version: string };

const COMMIT = /^[0-9a-f]+$/;
/** `v1` moves from release to release. */
const RELEASE_TAG = /^refs\/tags\/v[0-9]+(?:\.[0-9]+\.[0-9]+)?$/;
const MAINTAINED = /^refs\/(?:heads|tags)\//;
/** Of clocks that differ. */
const DAY_MS = 86_400_000;

/**
 * What a certificate's name stands for. A commit counts only when the list has it: GitHub finds the commit of a fork under
 * the name of the repository that it was forked from, so anybody can have one. A tag is the project's own, and a list
 * is needed only to know what was revoked.
 */
export function releasedIdentity(
  { san, extensions }: Pick<CertificateIdentity, 'san' | 'extensions'>,
  list: ReleaseList,
  now = new Date(),
): ReleasedIdentity {
  const path = pathWithin(list.repository, san);
  if (path === undefined) return { kind: 'elsewhere' };
  const version = splitWorkflowUri(san)?.version ?? '';
  const isCommit = COMMIT.test(version);
  // What a tag or branch stood for when it signed.
  const commit = isCommit ? version : extensions.buildSignerDigest;
  const byCommit = list.releases.find((release) => release.commit === commit);
  const byTag = list.releases.find(({ tag }) => version === `refs/tags/${tag}`);
  for (const { tag, revoked } of [byCommit, byTag].filter((one) => one !== undefined))
    if (revoked) return { kind: 'revoked', tag, revoked };
  return isCommit
    ? ofCommit({ path, version, release: byCommit }, list, now)
    : ofRef({ version, commit, byTag, byCommit });
}

function ofRef({
  version,
  commit,
  byTag,
  byCommit,
}: {
  readonly version: string;
  readonly commit: string | undefined;
  readonly byTag: Release | undefined;
  readonly byCommit: Release | undefined;
}): ReleasedIdentity {
  if (byTag && commit !== undefined && commit !== byTag.commit)
    return { kind: 'moved', tag: byTag.tag, released: byTag.commit, signed: commit };
  if (RELEASE_TAG.test(version)) return { kind: 'released', tag: (byTag ?? byCommit)?.tag };
  return MAINTAINED.test(version) ? { kind: 'unreleased', ref: version } : { kind: 'unlisted', version };
}

function ofCommit(
  {
    path,
    version,
    release,
  }: { readonly path: string; readonly version: string; readonly release: Release | undefined },
  { repository, issued, expires }: ReleaseList,
  now: Date,
): ReleasedIdentity {
  // A clock before the list was issued tells nothing about when it expires.
  if (now >= expires || now.getTime() < issued.getTime() - DAY_MS) return { kind: 'expired', version };
  const isListed = release?.identities.some((identity) => pathWithin(repository, identity) === path);
  return isListed ? { kind: 'released', tag: release?.tag } : { kind: 'unlisted', version };
}

/** What follows a repository's name, which has no case of its own; undefined: it is another's. */
function pathWithin(repository: string, uri: string): string | undefined {
  const isWithin = uri.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
  return isWithin ? uri.slice(repository.length) : undefined;
}
