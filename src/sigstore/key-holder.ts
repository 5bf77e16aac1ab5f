import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { SignedArtifact, VerificationMaterial } from './artifact.ts';
import { payloadOf } from './envelope.ts';
import { algorithmOf, type KeyAlgorithm } from './key-algorithm.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { type VerifiedContent, verifyUnlogged, verifyWithKey } from './verify.ts';

/** Has a private key, and says by what verifiers know it: a certificate, or the public key itself. */
export interface KeyHolder {
  readonly material: VerificationMaterial;
  readonly publicKey: KeyObject;
  readonly algorithm: KeyAlgorithm;
  /** Where a service keeps the key. */
  readonly uri?: string;
  /** Seconds, on the monotonic clock, until what verifiers know it by expires; negative afterwards. */
  expiresIn(): number;
  /** The signature over `bytes`; of ECDSA in DER. */
  sign(bytes: Buffer): Buffer | Promise<Buffer>;
  /** Verifies what is signed with this key. @throws Rejection */
  verify(artifact: SignedArtifact, root: TrustedRoot): VerifiedContent;
}

/** A key that verifiers are given as it is, here or at a service. */
export interface BareKey {
  readonly publicKey: KeyObject;
  readonly algorithm: KeyAlgorithm;
  /** Where a service keeps it; undefined: it is in this process. */
  readonly uri?: string;
  sign(bytes: Buffer): Buffer | Promise<Buffer>;
}

/** @throws Failure `key-unsupported` */
export function bareKeyOf(privateKey: KeyObject): BareKey {
  const publicKey = createPublicKey(privateKey);
  const algorithm = algorithmOf(publicKey);
  return { publicKey, algorithm, sign: (bytes) => sign(algorithm.hash, bytes, privateKey) };
}

/**
 * Holds a key without a certificate.
 * @param options tlog: whether what it signs has to be in a log
 */
export function holderOf(key: BareKey, { tlog }: { readonly tlog: boolean }): KeyHolder {
  const { publicKey } = key;
  return {
    ...key,
    material: { kind: 'public-key', hint: hintOf(publicKey) },
    expiresIn: () => Infinity,
    verify: (artifact, root) => ({
      ...(tlog ? verifyWithKey : verifyUnlogged)(artifact, root, publicKey),
      payload: payloadOf(artifact.content),
    }),
  };
}

/** What bundles name a key by, as cosign does: SHA-256 of its SubjectPublicKeyInfo, in base64. */
export function hintOf(publicKey: KeyObject): string {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64');
}

/** A key as a URI, by its hash (RFC 6920). */
export function uriOf(publicKey: KeyObject): string {
  return `ni:///sha-256;${Buffer.from(hintOf(publicKey), 'base64').toString('base64url')}`;
}
