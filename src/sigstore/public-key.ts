import { createPublicKey, type KeyObject } from 'node:crypto';
import { Failure } from '../shared/failure.ts';
import { kindOf } from './key-algorithm.ts';
import { pemBlocks, whyNoBlock } from './pem.ts';

/** SubjectPublicKeyInfo, as cosign and openssl write it, and PKCS#1. */
const LABELS = ['PUBLIC KEY', 'RSA PUBLIC KEY'];
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const LEAST_RSA_BITS = 2048;

/**
 * Reads the public key that something must be signed with.
 * @param name of the file, for messages
 * @throws Failure `key-malformed`, `key-unsupported`; never with anything of the file in it
 */
export function openPublicKey(name: string, pem: string): KeyObject {
  const blocks = pemBlocks(pem);
  const keys = blocks.filter(({ label }) => LABELS.includes(label));
  const [block] = keys;
  if (!block) throw notAPublicKey(name, blocks[0]?.label, whyNoBlock(pem));
  if (keys.length > 1)
    throw malformed(
      `${name} holds ${keys.length} public keys`,
      'nothing says which of them is expected',
      'key: cosign.pub   # a file with one key in it',
    );
  const key = read(name, block.text);
  const kind = kindOf(key);
  if (isVerified(key)) return key;
  throw new Failure({
    class: 'usage',
    code: 'key-unsupported',
    what: `key: ${name} is a key of the kind ${kind}, which nothing is verified with`,
    why: `signatures of ECDSA (P-256, P-384, P-521), RSA (PKCS #1 v1.5, ${LEAST_RSA_BITS} bits or more) and Ed25519 are`,
    fix: 'sign with an ECDSA P-256 key, which everything accepts:  slsa-provenance generate-key-pair',
  });
}

function read(name: string, pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch {
    // The library's message may quote the file.
    throw notAPublicKey(name, undefined, 'it was altered');
  }
}

function isVerified({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean {
  if (type === 'ec') return CURVES.includes(details?.namedCurve ?? '');
  if (type === 'rsa') return (details?.modulusLength ?? 0) >= LEAST_RSA_BITS;
  return type === 'ed25519';
}

function notAPublicKey(name: string, label: string | undefined, why: string): Failure {
  const what = `${name} holds no public key in PEM${label === undefined ? '' : `, but one ${label}`}`;
  const isPrivate = label?.endsWith('PRIVATE KEY') ?? false;
  return malformed(
    what,
    isPrivate ? 'it is the private half, which verifying must not need' : why,
    isPrivate
      ? `key: cosign.pub   # cosign public-key --key ${name}, or openssl pkey -pubout -in ${name}`
      : 'key: cosign.pub   # begins with -----BEGIN PUBLIC KEY-----',
  );
}

function malformed(what: string, why: string, fix: string): Failure {
  return new Failure({ class: 'usage', code: 'key-malformed', what: `key: ${what}`, why, fix });
}
