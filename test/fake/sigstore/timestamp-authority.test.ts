import { X509Certificate } from 'node:crypto';
import { RFC3161Timestamp } from '@sigstore/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeSigstore, startSigstore } from './index.ts';
import { hasOpenssl, openssl } from './openssl.ts';
import { timestampQuery } from './requests.ts';

const SIGNATURE = Buffer.from('a signature');

let sigstore: FakeSigstore;

beforeAll(async () => {
  sigstore = await startSigstore({ now: () => new Date('2026-01-02T03:04:05.670Z') });
});

afterAll(() => sigstore.close());

async function timestampOf(query: Buffer): Promise<Buffer> {
  const { body } = await sigstore.client.timestamp(query);
  return Buffer.from(body as string, 'base64');
}

/** Signer, intermediate and root. */
function chain(): X509Certificate[] {
  const [authority] = sigstore.trustedRoot.timestampAuthorities;
  const certificates = authority?.certChain.certificates ?? [];
  return certificates.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, 'base64')));
}

test('a timestamp has whole seconds, which every client reads', async () => {
  const timestamp = RFC3161Timestamp.parse(Buffer.from(await timestampOf(timestampQuery(SIGNATURE))));
  expect(timestamp.signingTime.toISOString()).toBe('2026-01-02T03:04:05.000Z');
});

test('a timestamp is over what was asked', async () => {
  const timestamp = RFC3161Timestamp.parse(Buffer.from(await timestampOf(timestampQuery(SIGNATURE))));
  const key = chain()[0]?.publicKey as X509Certificate['publicKey'];
  expect(() => timestamp.verify(SIGNATURE, key)).not.toThrow();
  expect(() => timestamp.verify(Buffer.from('another signature'), key)).toThrow();
});

test.skipIf(!hasOpenssl)('OpenSSL agrees, the nonce included', async () => {
  const [signer, intermediate, root] = chain();
  const query = timestampQuery(SIGNATURE);
  const files = {
    'query.tsq': query,
    'reply.tsr': await timestampOf(query),
    'issuers.pem': `${signer}${intermediate}`,
    'root.pem': `${root}`,
  };
  const verify = ['ts', '-verify', '-queryfile', 'query.tsq', '-in', 'reply.tsr'];
  const trust = ['-CAfile', 'root.pem', '-untrusted', 'issuers.pem'];
  expect(openssl([...verify, ...trust], files)).toContain('Verification: OK');
  const other = { ...files, 'query.tsq': timestampQuery(SIGNATURE) };
  expect(openssl([...verify, ...trust], other)).toContain('nonce mismatch');
});
