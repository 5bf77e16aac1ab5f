import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, PATH, type Stage } from '../e2e/stage.ts';
import { type Fault, faultOn, type FaultMatch } from '../support/fault.ts';

/*
 * Every kind of request with every kind of trouble. Trouble that ends leaves no trace; trouble that does
 * not ends the step with a failure that people can act on, and the next run completes what is missing.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => {
  stage.sigstore.traffic.faults = undefined;
});
afterAll(() => stage.close());

const REGISTRY = { service: 'plain' };
const REQUESTS: Readonly<Record<string, FaultMatch>> = {
  'the token': { service: 'issuer', path: /^\/idtoken$/ },
  'the certificate': { service: 'fulcio' },
  'the log entry': { service: 'rekor' },
  'the digest': { ...REGISTRY, method: 'HEAD', path: /\/manifests\/sha256:/ },
  'the referrers list': { ...REGISTRY, method: 'GET', path: /\/referrers\// },
  'reading the index': { ...REGISTRY, method: 'GET', path: /\/manifests\/sha256-\w+$/ },
  'reading a legacy tag': { ...REGISTRY, method: 'GET', path: /\/manifests\/.*\.(sig|att)$/ },
  'opening an upload': { ...REGISTRY, method: 'POST', path: /\/blobs\// },
  'ending an upload': { ...REGISTRY, method: 'PUT', path: /\/blobs\// },
  'reading a blob': { ...REGISTRY, method: 'GET', path: /\/blobs\// },
  'writing a manifest': { ...REGISTRY, method: 'PUT', path: /\/manifests\/sha256:/ },
  'reading a manifest': { ...REGISTRY, method: 'GET', path: /\/manifests\/sha256:/ },
  'writing the index': { ...REGISTRY, method: 'PUT', path: /\/manifests\/sha256-\w+$/ },
  'writing a legacy tag': { ...REGISTRY, method: 'PUT', path: /\/manifests\/.*\.(sig|att)$/ },
};

const FAULTS: Readonly<Record<string, Fault>> = {
  '500': { kind: 'status', status: 500 },
  '503': { kind: 'status', status: 503, body: '<html>down</html>' },
  '429': { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
  'a dropped connection': { kind: 'reset-before' },
  'a lost answer': { kind: 'reset-after' },
  'a truncated answer': { kind: 'cut' },
};

const LASTING_FAULTS: Readonly<Record<string, Fault>> = {
  '503': { kind: 'status', status: 503, body: '<html>down</html>' },
  '403': { kind: 'status', status: 403, body: '{"errors":[{"code":"DENIED"}]}' },
  'no answer': { kind: 'hang' },
  'a web page': { kind: 'html' },
  'other bytes': { kind: 'alter', with: () => Buffer.from('{"value":1}') },
};

async function start(name: string, fault: Fault, times?: number) {
  const registry = await stage.registry('plain');
  const inputs = { image: `${registry.host}/${PATH}`, digest: stage.image.digest };
  const match = REQUESTS[name] ?? {};
  const faults = faultOn(match, fault, times);
  let met = 0;
  stage.sigstore.traffic.faults = (request) => {
    const meets = faults(request);
    if (meets) met++;
    return meets;
  };
  return { registry, inputs, met: () => met };
}

describe.each(Object.keys(REQUESTS))('%s', (request) => {
  it.each(Object.entries(FAULTS))('%s, once: everything is there once', async (_name, fault) => {
    const { registry, inputs, met } = await start(request, fault, 1);
    const run = await stage.run({ ...inputs, timeout: '20s' });
    expect([met(), run.error, run.exitCode, run.logWrites]).toEqual([1, '', 0, 3]);
    expect(stage.attached(registry)).toHaveLength(4);
  });

  it.each(Object.entries(LASTING_FAULTS))(
    '%s, always: a failure to act on, then a repair',
    async (_name, fault) => {
      const { registry, inputs, met } = await start(request, fault);
      // Only what keeps a request from being answered lasts as long as the action waits.
      const waits = fault.kind === 'hang' || (fault.kind === 'status' && fault.status === 503);
      const run = await stage.run({ ...inputs, timeout: waits ? '2s' : '20s' });
      // Some answers do not matter: that of an upload has no content, a referrers API may be missing.
      if (run.exitCode === 0) expect(stage.attached(registry)).toHaveLength(4);
      else {
        expect([run.exitCode, run.outputs['outcome'], run.stderr]).toEqual([1, 'failed', '']);
        expect(run.errorCode).toMatch(/^[a-z]+(-[a-z]+)+$/);
        expect(run.error).toMatch(/^(Likely cause|Fix):/m);
      }
      expect(met()).toBeGreaterThan(0);
      stage.sigstore.traffic.faults = undefined;
      const again = await stage.run(inputs);
      expect([again.error, again.exitCode]).toEqual(['', 0]);
      expect(stage.attached(registry)).toHaveLength(4);
    },
  );
});
