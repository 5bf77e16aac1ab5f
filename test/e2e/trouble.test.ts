import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, faultOn, type FaultMatch } from '../support/fault.ts';
import { expectFailure, linesOf, openStage, PATH, type Stage } from './stage.ts';

/*
 * Services in trouble: one of each kind. Trouble that ends costs time only; trouble that does not ends the
 * step with its cause and what to do, and nothing that was made is lost. Every service with every kind of
 * trouble is in test/matrix/trouble.test.ts.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => {
  stage.sigstore.traffic.faults = undefined;
});
afterAll(() => stage.close());

const TOKEN: FaultMatch = { service: 'issuer', path: /^\/idtoken$/ };
const CERTIFICATE: FaultMatch = { service: 'fulcio', method: 'POST' };
const LOG: FaultMatch = { service: 'rekor' };
const LOG_WRITE: FaultMatch = { ...LOG, method: 'POST' };
const INDEX_READ: FaultMatch = { service: 'plain', method: 'GET', path: /\/manifests\/sha256-/ };
const TAG_WRITE: FaultMatch = { service: 'plain', method: 'PUT', path: /\/manifests\/sha256-/ };
const BLOB_WRITE: FaultMatch = { service: 'plain', method: 'PUT', path: /\/blobs\// };
const BLOB_READ: FaultMatch = { service: 'plain', method: 'GET', path: /\/blobs\// };

const DOWN: Fault = { kind: 'status', status: 503, body: '{"message":"down"}' };
const PAGE: Fault = { kind: 'html' };
const HANG: Fault = { kind: 'hang' };
const OTHER_ROOT: Fault = {
  kind: 'alter',
  with: (body) => Buffer.from(String(body).replace(/(?<="rootHash":")[^"]{8}/, '00000000')),
};

/** Fulcio's answer with one bit of the first certificate's last byte, in its signature, turned. */
function withOtherSignature(body: Buffer): Buffer {
  const text = String(body);
  const [, pem = ''] = /-----BEGIN CERTIFICATE-----\\n([^-]+)-----END/.exec(text) ?? [];
  const der = Buffer.from(pem.replaceAll('\\n', ''), 'base64');
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
  return Buffer.from(text.replace(pem, `${der.toString('base64')}\\n`));
}

async function start() {
  const registry = await stage.registry('plain');
  const inputs = { image: `${registry.host}/${PATH}`, digest: stage.image.digest };
  /** Runs while `fault` meets the first `times` requests that match. */
  const runUnder = (match: FaultMatch, fault: Fault, times?: number) => {
    stage.sigstore.traffic.faults = faultOn(match, fault, times);
    const timeout = times === undefined ? '1s' : '10s';
    return stage.run({ ...inputs, timeout }, { environment: { RUNNER_DEBUG: '1' } });
  };
  const runAgain = () => {
    stage.sigstore.traffic.faults = undefined;
    return stage.run(inputs);
  };
  return { registry, inputs, runUnder, runAgain };
}

describe('trouble that ends', () => {
  it.each<[string, FaultMatch, Fault]>([
    ['a truncated certificate', CERTIFICATE, { kind: 'cut' }],
    ['503 of Rekor', LOG_WRITE, DOWN],
    ['one 400 of Fulcio', CERTIFICATE, { kind: 'status', status: 400, body: '{"message":"no"}' }],
    ['one 403 of the token service', TOKEN, { kind: 'status', status: 403 }],
    ['a web page of Rekor', LOG_WRITE, PAGE],
    ['a proof of Rekor that does not hold', LOG_WRITE, OTHER_ROOT],
    ['an answer of Rekor that is lost', LOG_WRITE, { kind: 'reset-after' }],
    ['a truncated blob', BLOB_READ, { kind: 'cut' }],
    ['503 at a tag', TAG_WRITE, DOWN],
  ])('%s: everything is there once', async (_name, match, fault) => {
    const { registry, runUnder } = await start();
    const run = await runUnder(match, fault, 1);
    expect([run.error, run.exitCode, run.outputs['outcome'], run.logWrites]).toEqual(['', 0, 'signed', 3]);
    expect(stage.attached(registry)).toHaveLength(4);
  });

  it('429 with Retry-After is waited for, and the log says so', async () => {
    const { runUnder } = await start();
    const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '1' } };
    const run = await runUnder(LOG_WRITE, fault, 1);
    expect([run.error, run.logWrites]).toEqual(['', 3]);
    expect(run.stdout).toMatch(/^waited 1\.0 s: Rekor 429$/m);
  });
});

describe('trouble that does not end, before anything is public', () => {
  const REFUSED: Fault = {
    kind: 'status',
    status: 400,
    body: JSON.stringify({
      code: 3,
      message: 'There was an error processing the credentials for this request',
    }),
  };
  const ALTERED: Fault = { kind: 'alter', with: withOtherSignature };

  it.each<[string, FaultMatch, Fault, string, RegExp]>([
    ['Fulcio 400', CERTIFICATE, REFUSED, 'certificate-refused', /Fulcio \(.+\) refused.* 400: There was/],
    ['Fulcio hangs', CERTIFICATE, HANG, 'service-unavailable', /^Fulcio \(localhost:\d+\) gave no usable/],
    ['Fulcio answers with a page', CERTIFICATE, PAGE, 'certificate-malformed', /Fulcio/],
    ['Fulcio’s answer is altered', CERTIFICATE, ALTERED, 'certificate-untrusted', /localhost/],
    ['the token service answers with a page', TOKEN, PAGE, 'id-token-malformed', /without a token/],
    ['the registry hangs', INDEX_READ, HANG, 'service-unavailable', /^localhost:\d+ gave no usable/],
    ['the registry answers with a page', INDEX_READ, PAGE, 'registry-html-answer', /web page/],
  ])('%s', async (_name, match, fault, code, says) => {
    const { registry, runUnder } = await start();
    const run = await runUnder(match, fault);
    expectFailure(run, code, says);
    expect(run.logWrites).toBe(0);
    expect([...registry.store.tags(PATH).keys()]).toEqual(['v1']);
  });
});

describe('trouble with the log that does not end', () => {
  const REFUSED: Fault = { kind: 'status', status: 400, body: '{"message":"no"}' };
  const ALTERED: Fault = {
    kind: 'alter',
    with: (body) => Buffer.from(String(body).replace(/(?<="integratedTime":1)\d/, '0')),
  };

  it.each<[string, Fault, string, RegExp]>([
    ['503', DOWN, 'service-unavailable', /^Rekor \(localhost:\d+\) gave no usable answer in .*: 503/],
    ['400', REFUSED, 'log-refused', /Rekor \(.*\) refused the entry with status 400: no/],
    ['a page', PAGE, 'log-answer-malformed', /Rekor/],
    ['altered', ALTERED, 'log-entry-untrusted', /log entry/],
  ])('%s: nothing is attached', async (_name, fault, code, says) => {
    const { registry, runUnder } = await start();
    const run = await runUnder(LOG, fault);
    expectFailure(run, code, says);
    expect([...registry.store.tags(PATH).keys()]).toEqual(['v1']);
  });

  it('what was logged before is on disk', async () => {
    const { inputs } = await start();
    let writes = 0;
    stage.sigstore.traffic.faults = ({ service, method }) =>
      service === 'rekor' && method === 'POST' && ++writes > 2 ? DOWN : undefined;
    const run = await stage.run({ ...inputs, timeout: '1s' });
    expectFailure(run, 'service-unavailable', /Rekor/);
    expect([run.logWrites, run.result?.logIndexes.length]).toEqual([2, 2]);
    expect((await linesOf(run, 'bundle-path')).length).toBeGreaterThan(0);
    expect([run.result?.outcome, run.result?.attachments]).toEqual(['failed', []]);
  });
});

describe('trouble with the registry after the log entries were made', () => {
  const ALTERED: Fault = { kind: 'alter', with: () => Buffer.from('{"not":"what was stored"}') };

  it.each<[string, FaultMatch, Fault, string, RegExp, number]>([
    [
      'an upload hangs',
      BLOB_WRITE,
      HANG,
      'service-unavailable',
      /^localhost:\d+\/acme\/app: localhost:\d+ gave no usable/,
      3,
    ],
    ['tags cannot be written', TAG_WRITE, DOWN, 'service-unavailable', /503/, 3],
    ['a tag is answered with a page', TAG_WRITE, PAGE, 'registry-html-answer', /web page/, 3],
    ['what was stored comes back altered', BLOB_READ, ALTERED, 'registry-altered-bytes', /other bytes/, 0],
  ])('%s: bundles are on disk, and the next run completes', async (...row) => {
    const [, match, fault, code, says, signedAgain] = row;
    const { registry, runUnder, runAgain } = await start();
    const run = await runUnder(match, fault);
    expectFailure(run, code, says);
    expect([run.logWrites, run.result?.outcome]).toEqual([3, 'failed']);
    expect(await linesOf(run, 'bundle-path')).toHaveLength(2);
    expect(await linesOf(run, 'provenance-path')).toHaveLength(2);
    const again = await runAgain();
    expect([again.error, again.exitCode, again.logWrites]).toEqual(['', 0, signedAgain]);
    expect(stage.attached(registry)).toHaveLength(4);
  });

  it('a registry that never shows what was written', async () => {
    const { registry, inputs } = await start();
    registry.behave({ manifestLag: { ms: 60_000 } });
    const run = await stage.run({ ...inputs, timeout: '1s' });
    expectFailure(run, 'not-yet-visible', /written, not yet visible: .* after 1 s/);
    expect(await linesOf(run, 'bundle-path')).toHaveLength(2);
  });
});
