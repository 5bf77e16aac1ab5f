import { SigningConfig } from '@sigstore/protobuf-specs';
import { afterEach, describe, expect, test } from 'vitest';
import { faultOn } from '../../support/fault.ts';
import { Traffic } from '../../support/traffic.ts';
import { type FakeSigstore, legacySubject, startSigstore } from './index.ts';
import { certify, signBytes, signStatement, signStatementV2 } from './signing.ts';
import { createKey } from './keys.ts';

const STATEMENT = Buffer.from('{}');

let sigstore: FakeSigstore;

afterEach(() => sigstore.close());

describe('the signing configuration', () => {
  test.each([
    [{}, 1, false],
    [{ log: 1, timestamps: true }, 1, true],
    [{ log: 2 }, 2, true],
    [{ log: 2, timestamps: false }, 2, false],
  ] as const)('%j names log version %i, a timestamp authority: %s', async (options, version, timestamps) => {
    sigstore = await startSigstore();
    const config = SigningConfig.fromJSON(sigstore.signingConfig(options));
    expect(config.rekorTlogUrls.map(({ majorApiVersion }) => majorApiVersion)).toEqual([version]);
    expect(config.tsaUrls.length > 0).toBe(timestamps);
    expect(config.caUrls.map(({ url }) => url)).toEqual([sigstore.urls.fulcio]);
  });
});

test('requests are told apart by service, in order', async () => {
  sigstore = await startSigstore();
  const credential = await certify(sigstore.client);
  await signStatementV2(sigstore.client, credential, STATEMENT);
  await signStatement(sigstore.client, credential, STATEMENT);
  expect(sigstore.requests.map(({ service, method, status }) => `${service} ${method} ${status}`)).toEqual([
    'issuer GET 200',
    'fulcio POST 200',
    'rekor-v2 POST 201',
    'tsa POST 200',
    'rekor POST 201',
  ]);
});

test('a fault meets the service that it is planned for', async () => {
  const fault = { kind: 'status', status: 503, body: '{}' } as const;
  sigstore = await startSigstore({ faults: faultOn({ service: 'fulcio' }, fault, 1) });
  const token = await sigstore.client.identityToken();
  const ask = async () => (await sigstore.client.certificate(createKey(), token)).status;
  expect([await ask(), await ask()]).toEqual([503, 200]);
});

test('an entry is logged also when its answer is lost', async () => {
  sigstore = await startSigstore({ faults: faultOn({ service: 'rekor' }, { kind: 'reset-after' }, 1) });
  const credential = await certify(sigstore.client);
  await expect(signBytes(sigstore.client, credential, STATEMENT)).rejects.toThrow('fetch failed');
  expect(sigstore.entries.map(({ log, kind }) => `${kind} in ${log}`)).toEqual(['hashedrekord in 1']);
});

test('the log of requests can be shared with other servers', async () => {
  const traffic = new Traffic();
  sigstore = await startSigstore({ traffic });
  await sigstore.client.trustBundle();
  expect(traffic.requests.map(({ path }) => path)).toEqual(['/api/v2/trustBundle']);
});

test('the services take the time that they are given', async () => {
  let now = new Date('2026-06-01T12:00:00Z');
  sigstore = await startSigstore({ now: () => now });
  const token = await sigstore.client.identityToken();
  now = new Date('2026-06-01T12:10:00Z');
  const { status } = await sigstore.client.certificate(createKey(), token);
  expect(status).toBe(400);
});

test('a token with the old form of subject is accepted', async () => {
  sigstore = await startSigstore({ claims: { sub: legacySubject() } });
  expect((await certify(sigstore.client)).certificate).toContain('BEGIN CERTIFICATE');
});
