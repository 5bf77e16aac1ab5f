import { createPublicKey, type KeyObject, publicDecrypt, X509Certificate } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';

/** What a signature in a log is checked with: a certificate or a bare key. */
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

/** DER of a DigestInfo for SHA-256, up to the digest (RFC 8017, 9.2). */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Whether `signature` is over the bytes that have this SHA-256 `digest`; ECDSA (P-256, DER) or RSA (PKCS#1 v1.5). */
export function verifyDigest(digest: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  if (key.asymmetricKeyType === 'rsa') {
    try {
      return publicDecrypt(key, signature).equals(Buffer.concat([SHA256_INFO, digest]));
    } catch {
      return false;
    }
  }
  const point = key.export({ type: 'spki', format: 'der' }).subarray(-65);
  try {
    return p256.verify(signature, digest, point, { prehash: false, format: 'der', lowS: false });
  } catch {
    return false;
  }
}
