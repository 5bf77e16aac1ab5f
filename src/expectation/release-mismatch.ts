import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { printable } from '../text/printable.ts';
import type { Expectation } from './expectation.ts';
import type { Mismatch } from './mismatch.ts';
import type { ReleaseList } from './release-list.ts';
import { type ReleasedIdentity, releasedIdentity } from './released-identity.ts';

/**
 * Why a workflow of this project does not count as a signer, or that it cannot be told; undefined where it does, where
 * it is another's, and where anyone would do.
 */
export function releaseMismatch(
  identity: CertificateIdentity,
  { signer, releases }: Expectation,
): Mismatch | undefined {
  if (signer.kind === 'anyone') return undefined;
  return mismatchOf(releasedIdentity(identity, releases), releases);
}

/** The same of a name, whoever is expected. */
export function mismatchOf(found: ReleasedIdentity, list: ReleaseList): Mismatch | undefined {
  switch (found.kind) {
    case 'elsewhere':
    case 'released':
    case 'unreleased':
      return undefined;
    case 'revoked':
      return {
        about: 'what',
        code: 'release-revoked',
        message: `${found.tag} of this project, which signed, was revoked on ${found.revoked.date}: ${printable(found.revoked.reason, 300)}`,
        fix: 'build and sign again with a later release',
      };
    case 'moved':
      return {
        about: 'who',
        code: 'release-moved',
        message: `${found.tag} of this project was released at commit ${found.released}, and what signed by that tag was at ${found.signed}`,
      };
    case 'unlisted':
      return {
        about: 'who',
        code: 'release-unlisted',
        message: `it was signed by a workflow of this project at ${printable(found.version) || 'no ref'}, which is no release in ${listWords(list)}: anybody's fork or pull request has such a name`,
        fix: NEWER,
      };
    case 'expired':
      return {
        about: 'what',
        class: 'unavailable',
        code: 'release-list-expired',
        message: `it was signed by a workflow of this project at ${found.version}, and whether that is a release that counts cannot be told today: ${listWords(list)}`,
        fix: NEWER,
      };
  }
}

const NEWER = '--identities identities.json   # of the newest release; or pin its tag, in place of a commit';

/** `list 3 of releases (2026-12-01 to 2028-01-05)` */
export function listWords({ number, issued, expires }: ReleaseList): string {
  return `list ${number} of releases (${day(issued)} to ${day(expires)})`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
