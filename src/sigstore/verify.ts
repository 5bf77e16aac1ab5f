import {
  createPublicKey,
  type KeyObject,
  verify as verifySignature,
  X509Certificate as Certificate,
} from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { getTSATimestamp } from '@sigstore/verify/dist/timestamp/index.js';
import { verifyTLogInclusion } from '@sigstore/verify/dist/tlog/index.js';
import type { Content, DigestContent, SignedArtifact, VerifiableArtifact } from './artifact.ts';
import { type CertificateIdentity, parseIdentity } from './certificate.ts';
import { verifyTrust } from './certificate-trust.ts';
import { checkCheckpoint } from './checkpoint.ts';
import { payloadOf, signatureOf, signedBytes } from './envelope.ts';
import type { HashName } from './hash.ts';
import { checkLogBody, type LoggedSigner, signerOf } from './log-body.ts';
import { orReject, Rejection } from './rejection.ts';
import { parseTimestamp } from './timestamp-token.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { parseCertificate } from './x509.ts';

/** What is known once a signed artifact has been verified; who may sign is the caller's to judge. */
export interface VerifiedSignature {
  /** The earliest trusted time: a signed entry timestamp's or a timestamp authority's. */
  readonly signedAt: Date;
  /** Index in the log of the first entry, over all its shards; decimal. */
  readonly logIndex: string | undefined;
}

/** Of what was signed with a key, whether or not it is in a log. */
export interface KeyedSignature extends Omit<VerifiedSignature, 'signedAt'> {
  /** undefined: nothing that is trusted says so. */
  readonly signedAt: Date | undefined;
}

/** Of what was signed with a certificate, or with a key, which has no identity. */
export interface VerifiedContent extends KeyedSignature {
  readonly payload: Buffer;
  readonly identity?: CertificateIdentity;
}

export interface VerifiedArtifact extends VerifiedContent {
  readonly signedAt: Date;
  readonly identity: CertificateIdentity;
}

/** Extended key usage that a Fulcio certificate has (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** How far the clocks of this machine and of the services may differ. */
export const CLOCK_SKEW_MS = 5 * 60 * 1000;

/**
 * Verifies an artifact signed with a certificate: signature, certificate chain, SCT, every log entry
 * (inclusion, and that it is about this very artifact), every timestamp, at least one log entry and one trusted
 * time (Sigstore client specification, "Verification").
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
export function verifyArtifact(artifact: SignedArtifact, root: TrustedRoot): VerifiedArtifact {
  return { ...verifyWithCertificate(artifact, root), payload: payloadOf(artifact.content) };
}

/** As `verifyArtifact`, also where the signed bytes are not at hand. @throws Rejection; Failure `kind-unknown` */
export function verifyWithCertificate(
  artifact: VerifiableArtifact,
  root: TrustedRoot,
): Omit<VerifiedArtifact, 'payload'> {
  const { material } = artifact;
  if (material.kind !== 'certificate')
    throw new Rejection('public-key', 'it is signed with a key, and none was given');
  const identity = orReject('certificate', 'its certificate is not one of Fulcio', () =>
    parseIdentity(material.leaf),
  );
  checkUsage(material.leaf);
  const publicKey = orReject('certificate', 'its key cannot be read', () =>
    createPublicKey({ key: parseCertificate(material.leaf).publicKey, format: 'der', type: 'spki' }),
  );
  const { times, ...verified } = verify(artifact, root, signerOf(artifact), publicKey);
  orReject('certificate', 'it does not verify', () => verifyTrust(material.leaf, times, root));
  return { identity, ...verified };
}

/**
 * Verifies an artifact signed with a key that the caller trusts: signature, every log entry, every timestamp, at
 * least one log entry and one trusted time.
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
export function verifyWithKey(
  artifact: VerifiableArtifact,
  root: TrustedRoot,
  publicKey: KeyObject,
): VerifiedSignature {
  const { signedAt, logIndex } = verifyUnlogged(artifact, root, publicKey);
  if (artifact.logEntries.length === 0)
    throw new Rejection('log-entry', 'it is signed with this key, but in no transparency log', {
      fix: `--allow-no-tlog   # accepts it; nothing proves then when it was signed, or that anybody could see it`,
    });
  return { signedAt: timed(signedAt), logIndex };
}

/**
 * Verifies an artifact signed with a key that the caller trusts even where no log has it; what log entries and
 * timestamps it has must hold all the same.
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
export function verifyUnlogged(
  artifact: VerifiableArtifact,
  root: TrustedRoot,
  publicKey: KeyObject,
): KeyedSignature {
  if (artifact.material.kind !== 'public-key') {
    throw new Rejection('public-key', 'it is signed with a certificate, not with the key given');
  }
  const { signedAt, logIndex } = verifyParts(artifact, root, signerOf(artifact, publicKey), publicKey);
  return { signedAt, logIndex };
}

/**
 * Verifies one log entry of an artifact, whether or not the artifact has a trusted time yet: inclusion proof,
 * checkpoint, signed entry timestamp, and that it records this content, signature and signer.
 * @throws Rejection; Failure `kind-unknown`
 */
export function verifyLogEntry(
  entry: TransparencyLogEntry,
  content: Content | DigestContent,
  signer: LoggedSigner,
  root: TrustedRoot,
): void {
  orReject('log-entry', 'its log entry does not verify', () =>
    verifyTLogInclusion(entry, root.material.tlogs),
  );
  checkCheckpoint(entry);
  checkLogBody(entry, content, signer);
}

/** All but whether the key is to be trusted, which is asked at the trusted times. */
function verify(
  artifact: VerifiableArtifact,
  root: TrustedRoot,
  signer: LoggedSigner,
  publicKey: KeyObject,
): VerifiedSignature & { readonly times: readonly Date[] } {
  const verified = verifyParts(artifact, root, signer, publicKey);
  const signedAt = timed(verified.signedAt);
  if (artifact.logEntries.length === 0) throw new Rejection('log-entry', 'it is in no log');
  return { ...verified, signedAt };
}

/** The signature, and what log entries and timestamps there are. */
function verifyParts(
  artifact: VerifiableArtifact,
  root: TrustedRoot,
  signer: LoggedSigner,
  publicKey: KeyObject,
): KeyedSignature & { readonly times: readonly Date[] } {
  const { content, logEntries } = artifact;
  for (const entry of logEntries) verifyLogEntry(entry, content, signer, root);
  const times = trustedTimes(artifact, root);
  checkEachOnce(logEntries);
  checkSignature(publicKey, content);
  const signedAt = times.length === 0 ? undefined : earliest(times);
  if (signedAt) for (const entry of logEntries) checkLogValidity(entry, signedAt, root);
  return {
    signedAt,
    logIndex: logEntries[0]?.logIndex,
    times: times.map((time) => new Date(time)),
  };
}

function timed(signedAt: Date | undefined): Date {
  if (signedAt) return signedAt;
  throw new Rejection('timestamp', 'nothing that is trusted says when it was signed');
}

function checkSignature(publicKey: KeyObject, content: Content | DigestContent): void {
  if (!orReject('signature', 'it does not verify', () => isSignedBy(publicKey, content)))
    throw new Rejection('signature', 'the signature is not by its certificate or key');
}

/** @param times in milliseconds, one at least @throws Rejection for one in the future */
function earliest(times: readonly number[]): Date {
  if (times.some((time) => time > Date.now() + CLOCK_SKEW_MS)) {
    throw new Rejection('timestamp', 'it was signed in the future, or the clock of this machine is wrong');
  }
  return new Date(Math.min(...times));
}

/** @sigstore/verify asks it of signed entry timestamps only, and Rekor v2 has none. */
function checkLogValidity(entry: TransparencyLogEntry, at: Date, root: TrustedRoot): void {
  const valid = root.material.tlogs.some(
    ({ logID, validFor: { start, end } }) => logID.equals(entry.logId.keyId) && start <= at && at <= end,
  );
  if (!valid) throw new Rejection('log-entry', 'its log was not trusted at the time of signing');
}

function checkUsage(leaf: Buffer): void {
  const certificate = orReject('certificate', 'its certificate cannot be read', () => new Certificate(leaf));
  // Node leaves it undefined where the certificate says nothing.
  const usages = certificate.keyUsage as readonly string[] | undefined;
  if (certificate.ca || !usages?.includes(CODE_SIGNING)) {
    throw new Rejection('certificate', 'its certificate is not for code signing');
  }
}

/** In milliseconds: of signed entry timestamps, which were verified, and of timestamp authorities. */
function trustedTimes({ content, logEntries, timestamps }: VerifiableArtifact, root: TrustedRoot): number[] {
  const stamps = timestamps.map((der) => verifyTimestamp(der, signatureOf(content), root));
  if (new Set(stamps.map(({ key }) => key)).size < stamps.length)
    throw new Rejection('timestamp', 'it has the same timestamp twice');
  return [
    ...logEntries.filter(isTimed).map((entry) => Number(entry.integratedTime) * 1000),
    ...stamps.map(({ time }) => time),
  ];
}

/**
 * Verifies an RFC 3161 response over a signature by the authorities of the trusted root.
 * @returns its time in milliseconds, and what tells it from others
 * @throws Rejection
 */
export function verifyTimestamp(
  der: Buffer,
  signature: Buffer,
  root: TrustedRoot,
): { readonly time: number; readonly key: string } {
  return orReject('timestamp', 'its timestamp cannot be verified', () => {
    const parsed = parseTimestamp(der);
    const { timestamp, logID } = getTSATimestamp(parsed, signature, root.material.timestampAuthorities);
    const time = timestamp.getTime();
    if (Number.isNaN(time)) throw new Error('it states no time');
    return { time, key: `${logID.toString('hex')} ${time}` };
  });
}

/** Only a signed entry timestamp makes an entry's time a trusted one; Rekor v2 has none. */
function isTimed(entry: TransparencyLogEntry): boolean {
  return entry.inclusionPromise !== undefined;
}

/** That no entry is told twice: an entry's own index is not always vouched for. */
function checkEachOnce(entries: readonly TransparencyLogEntry[]): void {
  const told = entries.map(
    ({ logId, canonicalizedBody }) =>
      `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('base64')}`,
  );
  if (new Set(told).size < told.length)
    throw new Rejection('log-entry', 'it has the same log entry twice (duplicate tlog entry)');
}

/** What each curve is used with (Sigstore's algorithm registry); cosign takes SHA-256 with any. */
const HASHES: Readonly<Record<string, readonly HashName[]>> = {
  secp384r1: ['sha384', 'sha256'],
  secp521r1: ['sha512', 'sha256'],
};

function isSignedBy(key: KeyObject, content: Content | DigestContent): boolean {
  if (content.kind === 'digest') return content.isSignedBy(key);
  const [bytes, signature] = [signedBytes(content), signatureOf(content)];
  if (key.asymmetricKeyType === 'ed25519') return verifySignature(null, bytes, key, signature);
  const hashes = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? ['sha256'];
  return hashes.some((hash) => verifySignature(hash, bytes, key, signature));
}
