import { createHash, generateKeyPairSync, type KeyObject, sign, type webcrypto } from 'node:crypto';

/** An ECDSA key that signs with the hash function of its curve's size. */
export interface SigningKey {
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  readonly publicKeyPem: string;
  /** SHA-256 of the SubjectPublicKeyInfo: how logs name their keys (RFC 6962, 3.2). */
  readonly id: Buffer;
  readonly privateKey: KeyObject;
  /** For the libraries that sign by Web Cryptography. */
  readonly cryptoKey: webcrypto.CryptoKey;
  /** DER signature. */
  sign(bytes: Uint8Array): Buffer;
}

const HASHES = { 'P-256': 'sha256', 'P-384': 'sha384', 'P-521': 'sha512' } as const;
export type Curve = keyof typeof HASHES;

export function createKey(namedCurve: Curve = 'P-256'): SigningKey {
  const pair = generateKeyPairSync('ec', { namedCurve });
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey,
    publicKeyPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    id: sha256(publicKey),
    privateKey: pair.privateKey,
    cryptoKey: pair.privateKey.toCryptoKey({ name: 'ECDSA', namedCurve }, false, ['sign']),
    sign: (bytes) => sign(HASHES[namedCurve], bytes, pair.privateKey),
  };
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
