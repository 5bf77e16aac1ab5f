import { RFC3161Timestamp } from '@sigstore/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { requestTimestamp } from '../../src/sigstore/timestamp.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, faultOn } from '../support/fault.ts';
import { collectingLog } from '../support/log.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
afterEach(() => {
  sigstore.traffic.faults = undefined;
});

const log = collectingLog();
const time = { passed: 0 };
const sleep = async (ms: number) => void (time.passed += ms);
const http = createHttp({ log, environment: {}, sleep, now: () => time.passed });
const request = (signature: Buffer, path = '/api/v1/timestamp', { trustedRoot } = sigstore) =>
  requestTimestamp({
    url: new URL(`${sigstore.urls.tsa}${path}`),
    signature,
    http,
    root: parseTrustedRoot(JSON.stringify(trustedRoot)),
  });

describe('requestTimestamp', () => {
  test('gets a timestamp over the signature', async () => {
    const timestamp = RFC3161Timestamp.parse(Buffer.from(await request(Buffer.from('signature'))));
    expect(() => timestamp.tstInfo.verify(Buffer.from('signature'))).not.toThrow();
    expect(() => timestamp.tstInfo.verify(Buffer.from('another'))).toThrow();
  });

  test('takes an address without a path as that of a Sigstore timestamp authority', async () => {
    expect((await request(Buffer.from('signature'), '/')).length).toBeGreaterThan(500);
  });

  test('is repeated when the authority is disturbed', async () => {
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, { kind: 'status', status: 503 }, 2);
    expect((await request(Buffer.from('signature'))).length).toBeGreaterThan(500);
  });

  const altered = (change: (body: Buffer) => Buffer): Fault => ({ kind: 'alter', with: change });
  const faults: readonly (readonly [string, Fault, code: string])[] = [
    ['a refusal', { kind: 'status', status: 400 }, 'timestamp-refused'],
    ['PKI status 2, a rejection', altered(() => Buffer.from('30053003020102', 'hex')), 'timestamp-refused'],
    ['a web page', { kind: 'html' }, 'timestamp-malformed'],
    ['an empty answer', altered(() => Buffer.alloc(0)), 'timestamp-malformed'],
    ['DER that is no timestamp', altered(() => Buffer.from('300330010a', 'hex')), 'timestamp-malformed'],
    ['a timestamp that is cut', altered((body) => body.subarray(0, -30)), 'timestamp-malformed'],
    ['bytes behind it', altered((body) => Buffer.concat([body, Buffer.alloc(10)])), 'timestamp-malformed'],
    [
      'another signature',
      altered((body) => Buffer.concat([body.subarray(0, -3), body.subarray(-3).map((byte) => byte ^ 1)])),
      'timestamp-untrusted',
    ],
  ];
  test.each(faults)('asks again after %s', async (_, fault) => {
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, fault, 2);
    expect((await request(Buffer.from('signature'))).length).toBeGreaterThan(500);
  });

  test.each(faults)('refuses %s that lasts', async (_, fault, code) => {
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, fault);
    const failure = await failureOf(() => request(Buffer.from('signature')));
    expect(failure.code).toBe(code);
    expect(failure.fix).toBeDefined();
  });

  test('refuses that of an authority which the trusted root does not name', async () => {
    const other = await startSigstore();
    await other.close();
    const failure = await failureOf(() => request(Buffer.from('signature'), undefined, other));
    expect(failure.code).toBe('timestamp-untrusted');
    expect(failure.fix).toContain('trusted-root');
  });

  test('refuses a timestamp over something else', async () => {
    const other = await request(Buffer.from('another'));
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, { kind: 'alter', with: () => other });
    expect((await failureOf(() => request(Buffer.from('signature')))).code).toBe('timestamp-malformed');
  });
});
