import { type KeyObject, verify as verifySignature, X509Certificate } from 'node:crypto';
import { Failure } from '../../shared/failure.ts';
import type { SignedArtifact } from '../../sigstore/artifact.ts';
import type { CertificateIdentity } from '../../sigstore/certificate.ts';
import { signatureOf, signedBytes } from '../../sigstore/envelope.ts';
import { isOfRekor2 } from '../../sigstore/log-entry.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { verifyArtifact, verifyUnlogged } from '../../sigstore/verify.ts';
import { asProgramsRead, type Rekor2Body } from './rekor-2-entry.ts';

/** A public key that programs are told, in place of whom a certificate has to name. */
export interface KeyTerms {
  readonly key: KeyObject;
  /** Whether they are told to ask for an entry in a log. */
  readonly isLogged: boolean;
}

/** `signer` is undefined where a key was asked for, which is the one that signed. */
export type ProofResult =
  | { readonly holds: true; readonly signer: ProvenSigner | undefined }
  | { readonly holds: false; readonly why: string };

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

/**
 * Verifies a signature in every way in which programs do. Entries of logs that are not trusted are passed over.
 * @param terms the key that they are told; without it, certificates count
 */
export function gatherEvidence(artifact: SignedArtifact, root: TrustedRoot, terms?: KeyTerms): Proof {
  const { material } = root;
  const logEntries = artifact.logEntries.filter(({ logId }) =>
    material.tlogs.some(({ logID }) => logID.equals(logId.keyId)),
  );
  const known = { ...artifact, logEntries };
  if (terms) return byKey(known, root, terms);
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

/** A key does not expire: where the log is not asked for, nothing but the signature counts, and never a time. */
function byKey(artifact: SignedArtifact, root: TrustedRoot, { key, isLogged }: KeyTerms): Proof {
  const counted = isLogged ? artifact : { ...artifact, logEntries: [], timestamps: [] };
  const [proof, time] = keyProof(counted, root, key);
  const logged: ProofResult =
    proof.holds && isLogged && artifact.logEntries.length === 0
      ? { holds: false, why: 'it carries no entry of a log that is trusted' }
      : proof;
  const timed = logged.holds && isLogged && time === undefined ? NO_TIME : logged;
  return { byLogTime: logged, byTimestamp: { stored: timed, made: timed }, isOnlyInRekorV2: false };
}

/** @returns also the trusted time */
function keyProof(
  artifact: SignedArtifact,
  root: TrustedRoot,
  key: KeyObject,
): [ProofResult, Date | undefined] {
  try {
    const { signedAt } = verifyUnlogged(artifact, root, key);
    const result = isBySha256(artifact, key) ? BY_KEY : { holds: false as const, why: OTHER_HASH };
    return [result, signedAt];
  } catch (error) {
    if (error instanceof Failure) return [{ holds: false, why: error.message }, undefined];
    throw error;
  }
}

const BY_KEY: ProofResult = { holds: true, signer: undefined };
const NO_TIME: ProofResult = { holds: false, why: 'nothing that is trusted says when it was signed' };
const OTHER_HASH = 'it was signed with another hash than SHA-256, which is the one that is asked for';

/** Programs that are told a key take SHA-256 with every curve; Ed25519 has a hash of its own. */
function isBySha256({ content }: SignedArtifact, key: KeyObject): boolean {
  if (key.asymmetricKeyType === 'ed25519') return true;
  return verifySignature('sha256', signedBytes(content), key, signatureOf(content));
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
