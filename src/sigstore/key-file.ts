import { createPrivateKey, type KeyObject, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { Failure } from '../shared/failure.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';
import { pemBlocks, whyNoBlock } from './pem.ts';

/** Bytes; an encrypted RSA key of 4096 bits takes a tenth. */
export const KEY_FILE_MAX_BYTES = 64 * 1024;

/** What cosign writes today, and what it wrote until version 2.0; it reads both. */
const SEALED_LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
/** What openssl writes; cosign wants it imported first. */
const PLAIN_LABELS = ['PRIVATE KEY', 'EC PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'];

/** The costs that are accepted, no other, as in go-securesystemslib (encrypted.go): a file must not choose more. */
const SCRYPT_COSTS = ['32768', '65536', '131072'];
const SCRYPT = { N: 65536, r: 8, p: 1 } as const;
/** Bytes that scrypt may take: 128 MiB for the highest cost, and some more. */
const SCRYPT_MEMORY = 256 * 1024 * 1024;
const [SALT_BYTES, NONCE_BYTES, SECRETBOX_KEY_BYTES] = [32, 24, 32];

const DOCUMENT: JsonDocument = {
  name: 'the encrypted key',
  class: 'usage',
  code: 'key-malformed',
  maxBytes: KEY_FILE_MAX_BYTES,
  why: 'it was altered, or made by another program than cosign',
  fix: 'import it again:  cosign import-key-pair --key private.pem',
};

/**
 * Reads a private key: cosign's encrypted key file, or PKCS#8, SEC 1 or PKCS#1 in PEM.
 * @param name of the file or variable, for messages
 * @param password undefined: none is known; cosign also encrypts with an empty one
 * @throws Failure `key-malformed`, `key-password-missing`, `key-password-wrong`; never with anything of the key or the password in it
 */
export async function openPrivateKey(
  name: string,
  pem: string,
  password: string | undefined,
): Promise<KeyObject> {
  const blocks = pemBlocks(pem);
  const keys = blocks.filter(({ label }) => SEALED_LABELS.includes(label) || PLAIN_LABELS.includes(label));
  const [key] = keys;
  if (!key) throw notAPrivateKey(name, blocks[0]?.label, whyNoBlock(pem));
  if (keys.length > 1) throw severalKeys(name, keys.length);
  if (SEALED_LABELS.includes(key.label))
    return keyFrom(name, await unseal(name, Buffer.from(key.body, 'base64'), password));
  const isEncrypted = key.label.startsWith('ENCRYPTED') || key.body.includes('ENCRYPTED');
  try {
    return createPrivateKey({ key: key.text, passphrase: password ?? '' });
  } catch {
    // The library's message may quote the file.
    throw isEncrypted ? wrongPassword(name, password) : notAPrivateKey(name, key.label, 'it was altered');
  }
}

/** The key in cosign's encrypted form, PEM with a newline at the end. */
export async function sealPrivateKey(key: KeyObject, password: string): Promise<string> {
  const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)];
  const secret = key.export({ type: 'pkcs8', format: 'der' });
  const boxed = xsalsa20poly1305(await derive(password, salt, SCRYPT.N), nonce).encrypt(secret);
  const json = JSON.stringify({
    kdf: { name: 'scrypt', params: SCRYPT, salt: salt.toString('base64') },
    cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
    ciphertext: Buffer.from(boxed).toString('base64'),
  });
  const lines =
    Buffer.from(json)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const [label] = SEALED_LABELS;
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** @returns PKCS#8, DER */
async function unseal(name: string, json: Buffer, password: string | undefined): Promise<Buffer> {
  const file = parseJson(json, DOCUMENT);
  const [kdf, cipher] = [file.get('kdf'), file.get('cipher')];
  requireText(kdf.get('name'), 'scrypt');
  requireText(cipher.get('name'), 'nacl/secretbox');
  const params = kdf.get('params');
  const cost = params.get('N').decimal();
  const isKnown =
    SCRYPT_COSTS.includes(cost) && params.get('r').decimal() === '8' && params.get('p').decimal() === '1';
  if (!isKnown) throw params.misfit('are none of those that cosign uses');
  const salt = bytesOf(kdf.get('salt'), SALT_BYTES);
  const nonce = bytesOf(cipher.get('nonce'), NONCE_BYTES);
  const boxed = file.get('ciphertext').base64();
  const secret = await derive(password ?? '', salt, Number(cost));
  try {
    return Buffer.from(xsalsa20poly1305(secret, nonce).decrypt(boxed));
  } catch {
    throw wrongPassword(name, password);
  }
}

function keyFrom(name: string, der: Buffer): KeyObject {
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch {
    throw notAPrivateKey(name, undefined, 'what is encrypted in it is no key');
  }
}

const scryptAsync = promisify<string, Buffer, number, object, Buffer>(scrypt);

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const { r, p } = SCRYPT;
  return scryptAsync(password, salt, SECRETBOX_KEY_BYTES, { N: cost, r, p, maxmem: SCRYPT_MEMORY });
}

function requireText(value: JsonValue, expected: string): void {
  if (value.text() !== expected) throw value.misfit(`is not ${expected}`);
}

function bytesOf(value: JsonValue, length: number): Buffer {
  const bytes = value.base64();
  if (bytes.length !== length) throw value.misfit(`is not ${length} bytes long`);
  return bytes;
}

function wrongPassword(name: string, password: string | undefined): Failure {
  if (password === undefined)
    return new Failure({
      class: 'usage',
      code: 'key-password-missing',
      what: `the key ${name} is encrypted, and no password was given`,
      why: 'neither key-password nor COSIGN_PASSWORD is set (secrets are empty in runs of forks)',
      fix: 'key-password: ${{ secrets.COSIGN_PASSWORD }}',
    });
  return new Failure({
    class: 'usage',
    code: 'key-password-wrong',
    what: `the key ${name} cannot be decrypted`,
    why: 'the password is that of another key, or the file was altered',
    fix: 'key-password: ${{ secrets.COSIGN_PASSWORD }}',
  });
}

function severalKeys(name: string, count: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'key-malformed',
    what: `the key ${name} holds ${count} private keys`,
    why: 'nothing says which of them signs',
    fix: 'key: cosign.key   # a file with one key in it',
  });
}

function notAPrivateKey(name: string, label: string | undefined, why: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'key-malformed',
    what: `the key ${name} holds no private key in PEM${label === undefined ? '' : `, but one ${label}`}`,
    why,
    fix: 'key: cosign.key   # or env://COSIGN_PRIVATE_KEY, with the content of that file in the variable',
  });
}
