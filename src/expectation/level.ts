import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { type BuildLevel, certifiedLevel, type KnownOfBuild } from '../statement/build-level.ts';
import type { ReleaseList } from './release-list.ts';
import { releasedIdentity } from './released-identity.ts';

/** The SLSA build level of what a certificate signed; of this project's workflows, the list says which are releases. */
export function levelBy(
  releases: ReleaseList,
  identity: CertificateIdentity | undefined,
  known: Omit<KnownOfBuild, 'isReleased'> = {},
): BuildLevel {
  const isReleased = () => identity !== undefined && releasedIdentity(identity, releases).kind === 'released';
  return certifiedLevel(identity, { ...known, isReleased });
}
