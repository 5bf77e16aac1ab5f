import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleJson, parseBundleFor } from '../../src/sigstore/bundle.ts';
import { verifyDigest } from '../../src/sigstore/digest-signature.ts';
import { verifyWithCertificate } from '../../src/sigstore/verify.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { failureOf } from '../support/failure-of.ts';
import { signPayload, type SigningRun, startSigningRun } from '../support/signing-run.ts';

const BYTES = Buffer.from('signed bytes');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

describe('verifyDigest', () => {
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const check = (key: KeyObject, signature: Buffer, bytes = BYTES) =>
    verifyDigest(key, sha256(bytes), signature);

  test('agrees with a verification of the bytes, in both forms of a signature (low and high S)', () => {
    for (let tries = 0; tries < 8; tries += 1)
      expect(check(p256.publicKey, sign('sha256', BYTES, p256.privateKey))).toBe(true);
  });

  test('refuses other bytes, another key and what is no signature', () => {
    const signature = sign('sha256', BYTES, p256.privateKey);
    const another = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(check(p256.publicKey, signature, Buffer.from('others'))).toBe(false);
    expect(check(another.publicKey, signature)).toBe(false);
    expect(check(p256.publicKey, Buffer.from('none'))).toBe(false);
    expect(check(p256.publicKey, Buffer.alloc(0))).toBe(false);
  });

  test.each([
    ['ed25519', generateKeyPairSync('ed25519'), 'Ed25519 signs the bytes, not their digest'],
    ['rsa', generateKeyPairSync('rsa', { modulusLength: 2048 }), 'only ECDSA P-256'],
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'only ECDSA P-256'],
  ])('says why a digest is not enough for %s', async (_, { publicKey }, why) => {
    const failure = await failureOf(() => check(publicKey, Buffer.alloc(64)));
    expect(failure).toMatchObject({ code: 'kind-unknown', fix: 'name the file in place of its digest' });
    expect(failure.message).toContain(why);
  });
});

describe('a bundle with a message signature, verified by digest', () => {
  let sigstore: FakeSigstore;
  let run: SigningRun;
  let bundle: string;
  let digest: Buffer;
  beforeAll(async () => {
    sigstore = await startSigstore();
    run = await startSigningRun(sigstore);
    const artifact = await run.record(signPayload(await run.open()));
    if (artifact.content.kind !== 'simple-signing') throw new Error('no message');
    digest = sha256(artifact.content.payload);
    bundle = bundleJson(artifact);
  });
  afterAll(() => sigstore.close());
  const verify = (text: string, of = digest) =>
    verifyWithCertificate(parseBundleFor(of, Buffer.from(text), verifyDigest), run.root);

  test('is accepted with its log entry and certificate', () => {
    expect(verify(bundle).identity.issuer).toBe(sigstore.issuer);
  });

  test('is rejected for another digest', () => {
    expect(() => verify(bundle, sha256(BYTES))).toThrow('is not that of the bytes given');
    const renamed = bundle.replace(digest.toString('base64'), sha256(BYTES).toString('base64'));
    expect(() => verify(renamed, sha256(BYTES))).toThrow('about other content');
  });

  test('is rejected with a signature by someone else', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const document = JSON.parse(bundle) as { messageSignature: { signature: string } };
    document.messageSignature.signature = sign('sha256', BYTES, privateKey).toString('base64');
    expect(() => verify(JSON.stringify(document))).toThrow('another signature');
  });
});
