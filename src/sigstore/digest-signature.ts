import type { KeyObject } from 'node:crypto';
// Node's own crypto hashes what it verifies. Loaded with this file only: whoever has the bytes needs it not.
import { p256 } from '@noble/curves/nist.js';
import { unknownKind } from '../text/unknown-kind.ts';
import { NAME_THE_FILE } from './artifact.ts';

/** Whether `signature` is over the bytes that have this SHA-256 `digest`. */
export type DigestCheck = (key: KeyObject, digest: Buffer, signature: Buffer) => boolean;

/** An uncompressed point ends the SPKI of a P-256 key (RFC 5480, 2.2). */
const POINT_BYTES = 65;

/**
 * Verifies an ECDSA P-256 signature (DER) by the digest alone.
 * @throws Failure `kind-unknown` for keys of other kinds
 */
export const verifyDigest: DigestCheck = (key, digest, signature) => {
  const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (!isP256) throw unknownKind(whyNot(key), NAME_THE_FILE);
  const point = key.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES);
  try {
    return p256.verify(signature, digest, point, { prehash: false, format: 'der', lowS: false });
  } catch {
    return false;
  }
};

function whyNot({
  asymmetricKeyType: type,
  asymmetricKeyDetails: { namedCurve: curve } = {},
}: KeyObject): string {
  return type === 'ed25519'
    ? 'a signature over bytes that are not at hand: Ed25519 signs the bytes, not their digest'
    : `a signature over bytes that are not at hand: of keys, only ECDSA P-256 is verified by digest (this is ${curve ?? type ?? 'unknown'})`;
}
