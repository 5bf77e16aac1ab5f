import { X509Certificate } from 'node:crypto';
import { Failure } from '../../shared/failure.ts';
import type { SignedArtifact } from '../../sigstore/artifact.ts';
import type { CertificateIdentity } from '../../sigstore/certificate.ts';
import { isOfRekor2 } from '../../sigstore/log-entry.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { verifyArtifact } from '../../sigstore/verify.ts';
import { asProgramsRead, type Rekor2Body } from './rekor-2-entry.ts';

export type ProofResult =
  { readonly holds: true; readonly signer: ProvenSigner } | { readonly holds: false; readonly why: string };

export interface ProvenSigner extends CertificateIdentity {
  /** `O` of the certificate's issuer; gh chooses its rules by it. */
  readonly issuerOrganizations: readonly string[];
}

/** Whether a signature holds, once for each source of the time at which its certificate has to be valid. */
export interface Proof {
  /** At the time that a log signed, which only Rekor v1 does. */
  readonly byLogTime: ProofResult;
  /**
   * At the time of a timestamp authority; an entry in a log is needed all the same. Once with the body of the entry
   * as it is stored, once with the one that programs make themselves: of Rekor v2 they may differ.
   */
  readonly byTimestamp: Readonly<Record<Rekor2Body, ProofResult>>;
  /** Entries whose time no log signed: those of Rekor v2. */
  readonly isOnlyInRekorV2: boolean;
}

/** Verifies a signature in every way in which programs do. Entries of logs that are not trusted are passed over. */
export function gatherEvidence(artifact: SignedArtifact, root: TrustedRoot): Proof {
  const { material } = root;
  const logEntries = artifact.logEntries.filter(({ logId }) =>
    material.tlogs.some(({ logID }) => logID.equals(logId.keyId)),
  );
  const known = { ...artifact, logEntries };
  const stored = byAnyTimestamp(known, 'stored', root);
  const made = logEntries.some(isOfRekor2) ? byAnyTimestamp(known, 'made', root) : stored;
  return {
    byLogTime: verdictOn({ ...known, timestamps: [] }, root),
    byTimestamp: { stored, made },
    isOnlyInRekorV2:
      artifact.logEntries.length > 0 &&
      artifact.logEntries.every(({ integratedTime }) => integratedTime === '0'),
  };
}

/** One timestamp that verifies is enough. */
function byAnyTimestamp(artifact: SignedArtifact, body: Rekor2Body, root: TrustedRoot): ProofResult {
  const logEntries = artifact.logEntries.map((entry) => asProgramsRead(entry, artifact, body));
  const verdicts = artifact.timestamps.map((timestamp) =>
    verdictOn({ ...artifact, logEntries, timestamps: [timestamp] }, root),
  );
  return verdicts.find(({ holds }) => holds) ?? verdicts[0] ?? NO_TIMESTAMP;
}

const NO_TIMESTAMP: ProofResult = { holds: false, why: 'it has no timestamp of a timestamp authority' };

function verdictOn(artifact: SignedArtifact, root: TrustedRoot): ProofResult {
  try {
    const { identity } = verifyArtifact(artifact, root);
    return { holds: true, signer: { ...identity, issuerOrganizations: issuerOrganizations(artifact) } };
  } catch (error) {
    if (error instanceof Failure) return { holds: false, why: error.message };
    throw error;
  }
}

function issuerOrganizations({ material }: SignedArtifact): string[] {
  return material.kind === 'certificate' ? organizationsIn(new X509Certificate(material.leaf).issuer) : [];
}

/** @param name distinguished name, one attribute a line, as Node writes it */
export function organizationsIn(name: string): string[] {
  return name.split('\n').flatMap((line) => (line.startsWith('O=') ? [line.slice(2)] : []));
}
