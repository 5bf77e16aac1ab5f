import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealPrivateKey } from '../../src/sigstore/key-file.ts';
import { openPublicKey } from '../../src/sigstore/public-key.ts';
import { failureOf } from '../support/failure-of.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const PEM = pemOf(publicKey);
const SEALED = await sealPrivateKey(privateKey, 'correct horse');
const REFUSED = (pem: string) => failureOf(() => Promise.resolve().then(() => openPublicKey('my.pub', pem)));

describe('a public key', () => {
  it.each([
    ['as cosign writes it', PEM],
    ['with line ends of Windows', PEM.replaceAll('\n', '\r\n')],
    ['with text around it', `\ufeffmine, since May\n${PEM}\nand after it\n`],
  ])('is read %s', (_, pem) => {
    expect(openPublicKey('my.pub', pem).equals(publicKey)).toBe(true);
  });

  it.each([
    ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
    ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'P-521' })],
    ['Ed25519', () => generateKeyPairSync('ed25519')],
    ['RSA 2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ])('may be of the kind %s', (_, make) => {
    const key = make().publicKey;
    expect(openPublicKey('my.pub', pemOf(key)).equals(key)).toBe(true);
  });

  it.each([
    ['rsa 1024', generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey],
    ['rsa-pss 2048', generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey],
    ['ec secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey],
    ['ed448', generateKeyPairSync('ed448').publicKey],
    ['x25519', generateKeyPairSync('x25519').publicKey],
  ])('is not of the kind %s', async (kind, key) => {
    const failure = await REFUSED(pemOf(key));
    expect([failure.class, failure.code]).toEqual(['usage', 'key-unsupported']);
    expect(failure.message).toContain(`of the kind ${kind},`);
  });

  it.each([
    ['nothing', '', 'holds no public key in PEM', 'it is empty'],
    ['other text', 'hello', 'holds no public key in PEM', 'it is no PEM text'],
    ['a text whose line ends are lost', PEM.replaceAll('\n', ' '), 'holds no', 'its line ends are lost'],
    ['a certificate', PEM.replaceAll('PUBLIC KEY', 'CERTIFICATE'), 'but one CERTIFICATE', 'another file'],
    [
      'its private half',
      privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'but one PRIVATE KEY',
      'private half',
    ],
    ['its private half, encrypted', SEALED, 'but one ENCRYPTED SIGSTORE PRIVATE KEY', 'private half'],
    ['several', PEM + PEM, 'holds 2 public keys', 'which of them'],
    ['what was altered', PEM.replace(/\n[^-]/, '\nA'), 'holds no public key in PEM', 'it was altered'],
  ])('is not made of %s', async (_, pem, what, why) => {
    const failure = await REFUSED(pem);
    expect([failure.class, failure.code]).toEqual(['usage', 'key-malformed']);
    expect(failure.message).toContain(what);
    expect(failure.why).toContain(why);
    expect(`${failure.message} ${failure.why} ${failure.fix}`).not.toMatch(/[A-Za-z0-9+/]{40}/);
  });
});
