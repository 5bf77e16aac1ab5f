import { RFC3161Timestamp } from '@sigstore/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { requestTimestamp } from '../../src/sigstore/timestamp.ts';
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
const request = (signature: Buffer, path = '/api/v1/timestamp') =>
  requestTimestamp({ url: new URL(`${sigstore.urls.tsa}${path}`), signature, http });

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

  const faults: Readonly<Record<string, Fault>> = {
    'a refusal': { kind: 'status', status: 400 },
    'a web page': { kind: 'html' },
    'an empty answer': { kind: 'alter', with: () => Buffer.alloc(0) },
    'DER that is no timestamp': { kind: 'alter', with: () => Buffer.from('300330010a', 'hex') },
  };
  test.each(Object.entries(faults))('asks again after %s', async (_, fault) => {
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, fault, 2);
    expect((await request(Buffer.from('signature'))).length).toBeGreaterThan(500);
  });

  test.each(Object.entries(faults))('refuses %s that lasts', async (_, fault) => {
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, fault);
    expect((await failureOf(() => request(Buffer.from('signature')))).code).toBe('timestamp-refused');
  });

  test('refuses a timestamp over something else', async () => {
    const other = await request(Buffer.from('another'));
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, { kind: 'alter', with: () => other });
    expect((await failureOf(() => request(Buffer.from('signature')))).code).toBe('timestamp-refused');
  });
});
