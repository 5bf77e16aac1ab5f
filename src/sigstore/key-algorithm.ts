import type { KeyObject } from 'node:crypto';
import { Failure } from '../shared/failure.ts';

/**
 * How a kind of key signs, and what takes its signatures. ECDSA and RSA sign with SHA-256 whatever their size: cosign
 * and Rekor verify what is signed with a key by SHA-256 alone.
 */
export interface KeyAlgorithm {
  /** For people. */
  readonly name: string;
  /** Ed25519 signs the bytes themselves. */
  readonly hash: 'sha256' | null;
  /** Whether Rekor v1 takes it for simple-signing (`hashedrekord` 0.0.1); for envelopes (`dsse`) it takes all. */
  readonly isInHashedRekord: boolean;
  /** `PublicKeyDetails` of sigstore_common.proto; undefined: Rekor v2 refuses such keys. */
  readonly publicKeyDetails: string | undefined;
  /** The same bytes always get the same signature, and so the same entry in a log. */
  readonly isDeterministic: boolean;
}

const ECDSA = { hash: 'sha256', isDeterministic: false } as const;
const RSA = { hash: 'sha256', isInHashedRekord: true, isDeterministic: true } as const;

/** By type, and curve or modulus in bits. Measured with cosign 2.6 and 3.1, Rekor 1.5 and rekor-tiles 2.3. */
const ALGORITHMS: Readonly<Record<string, KeyAlgorithm>> = {
  'ec prime256v1': {
    ...ECDSA,
    name: 'ECDSA P-256',
    isInHashedRekord: true,
    publicKeyDetails: 'PKIX_ECDSA_P256_SHA_256',
  },
  'ec secp384r1': {
    ...ECDSA,
    name: 'ECDSA P-384',
    isInHashedRekord: false,
    publicKeyDetails: undefined,
  },
  'rsa 2048': { ...RSA, name: 'RSA 2048', publicKeyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256' },
  'rsa 3072': { ...RSA, name: 'RSA 3072', publicKeyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256' },
  'rsa 4096': { ...RSA, name: 'RSA 4096', publicKeyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256' },
  ed25519: {
    name: 'Ed25519',
    hash: null,
    isInHashedRekord: false,
    publicKeyDetails: undefined,
    isDeterministic: true,
  },
};

/** @throws Failure `key-unsupported` for kinds of keys whose signatures not all verifiers accept */
export function algorithmOf(key: KeyObject): KeyAlgorithm {
  const kind = kindOf(key);
  const algorithm = Object.hasOwn(ALGORITHMS, kind) ? ALGORITHMS[kind] : undefined;
  if (algorithm) return algorithm;
  const names = Object.values(ALGORITHMS).map(({ name }) => name);
  throw new Failure({
    class: 'usage',
    code: 'key-unsupported',
    what: `keys of the kind ${kind} cannot sign images`,
    why: `verifiers and logs take ${names.join(', ')}`,
    fix: 'use an ECDSA P-256 key, which everything accepts:  slsa-provenance generate-key-pair',
  });
}

/** `ec secp256k1`, `rsa 1024`. */
export function kindOf({ asymmetricKeyType, asymmetricKeyDetails: details }: KeyObject): string {
  const type = asymmetricKeyType ?? 'unknown';
  const size = details?.namedCurve ?? details?.modulusLength;
  return size === undefined ? type : `${type} ${size}`;
}
