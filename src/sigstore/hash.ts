import { createHash } from 'node:crypto';

/** The hash functions that signatures, log entries and statements name. */
export type HashName = 'sha256' | 'sha384' | 'sha512';

/** Bytes of each. */
export const HASH_LENGTHS: Readonly<Record<HashName, number>> = { sha256: 32, sha384: 48, sha512: 64 };

/** By the names of protobuf's HashAlgorithm (sigstore_common.proto). */
export const PROTOBUF_HASHES: ReadonlyMap<string, HashName> = new Map([
  ['SHA2_256', 'sha256'],
  ['SHA2_384', 'sha384'],
  ['SHA2_512', 'sha512'],
]);

export function hash(name: HashName, bytes: Uint8Array): Buffer {
  return createHash(name).update(bytes).digest();
}
