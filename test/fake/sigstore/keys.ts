import { createHash, generateKeyPairSync, type KeyObject, sign, type webcrypto } from 'node:crypto';

/** An ECDSA P-256 key that signs with SHA-256. */
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

export function createKey(): SigningKey {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey,
    publicKeyPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    id: sha256(publicKey),
    privateKey: pair.privateKey,
    cryptoKey: pair.privateKey.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']),
    sign: (bytes) => sign('sha256', bytes, pair.privateKey),
  };
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
