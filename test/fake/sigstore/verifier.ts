import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';

/** What a signature in a log is checked with: a certificate or a bare key, ECDSA P-256. */
export interface Verifier {
  readonly key: KeyObject;
  /** As logs store it, whatever the client's line breaks were. */
  readonly pem: string;
}

/** @throws Error when it is neither a certificate nor a public key in PEM */
export function parseVerifier(pem: string): Verifier {
  if (pem.includes('BEGIN CERTIFICATE')) {
    const certificate = new X509Certificate(pem);
    return { key: certificate.publicKey, pem: certificate.toString() };
  }
  const key = createPublicKey(pem);
  return { key, pem: key.export({ type: 'spki', format: 'pem' }).toString() };
}

/** Whether `signature` (DER) is over the bytes that have this SHA-256 `digest`. */
export function verifyDigest(digest: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  const point = key.export({ type: 'spki', format: 'der' }).subarray(-65);
  try {
    return p256.verify(signature, digest, point, { prehash: false, format: 'der', lowS: false });
  } catch {
    return false;
  }
}
