import { describe, expect, it, onTestFinished } from 'vitest';
import { IMAGE_INDEX } from '../../src/oci/media-types.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, faultOn } from '../support/fault.ts';
import { leakedSecrets, type RegistryRun, startRegistryRun } from '../fake/registry/run.ts';

const PATH = 'acme/app';
const INDEX = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }));
const BLOB = Buffer.from('a blob');
const DIGEST = sha256Digest(BLOB);

/** What a run does with a registry, each by its name. */
const ACTIONS: Readonly<Record<string, (run: RegistryRun) => Promise<unknown>>> = {
  'opening an upload': ({ registry }) => registry.openUpload(PATH),
  'writing a blob': ({ registry }) => registry.putBlob(PATH, Buffer.from('another blob')),
  'reading a blob': ({ registry }) => registry.getBlob(PATH, DIGEST, 1000),
  'writing a manifest': ({ registry }) => registry.putManifest(PATH, sha256Digest(INDEX), IMAGE_INDEX, INDEX),
  'reading a manifest': ({ registry }) => registry.getManifest(PATH, 'latest'),
  'looking for a manifest': ({ registry }) => registry.headManifest(PATH, 'latest'),
};
const NAMES = Object.keys(ACTIONS);

/** A GHCR-like registry that is in trouble once the client has its token. */
async function startInTrouble(fault: Fault, times = Infinity, attemptMs = 5000): Promise<RegistryRun> {
  const run = await startRegistryRun({ mode: 'ghcr', blobs: 'same-origin', attemptMs });
  onTestFinished(() => run.fake.close());
  run.fake.store.putBlob(PATH, BLOB);
  run.fake.store.putManifest(PATH, INDEX, 'latest');
  await run.registry.openUpload(PATH);
  run.fake.traffic.faults = faultOn({ service: 'ghcr' }, fault, times);
  return run;
}

async function failureIn(run: RegistryRun, name: string) {
  const failure = await failureOf(() => ACTIONS[name]!(run));
  expect(leakedSecrets(run, failure)).toEqual([]);
  expect(failure.message).toContain(run.fake.host);
  expect(failure.fix).toBeTruthy();
  return failure;
}

describe.each(NAMES)('%s', (name) => {
  it.each([
    ['status 503', { kind: 'status', status: 503 }],
    ['status 429', { kind: 'status', status: 429, headers: { 'retry-after': '42' } }],
    ['a connection that drops', { kind: 'reset-before' }],
    ['an answer that is lost', { kind: 'reset-after' }],
  ] satisfies [string, Fault][])('gets over %s', async (_, fault) => {
    const run = await startInTrouble(fault, 2);
    const before = run.fake.requests.length;
    await ACTIONS[name]!(run);
    expect(run.fake.requests.length - before).toBeGreaterThan(2);
  });

  it('gives up a server that goes on to answer 503', async () => {
    const failure = await failureIn(await startInTrouble({ kind: 'status', status: 503 }), name);
    expect(failure.code).toBe('service-unavailable');
    expect(failure.message).toMatch(/gave no usable answer in \d+ s: 503/);
  });

  it('tells a web page with status 200 from an answer', async () => {
    const failure = await failureIn(await startInTrouble({ kind: 'html' }), name);
    expect(failure.code).toBe('registry-html-answer');
  });

  it('says that it is refused, with status and code, in the words of the registry', async () => {
    const body = JSON.stringify({
      errors: [{ code: 'UNSUPPORTED', message: 'not\u001b[31m here,\n today' }],
    });
    const run = await startInTrouble({ kind: 'status', status: 422, body });
    const failure = await failureIn(run, name);
    expect(failure.code).toBe('registry-refused');
    expect(failure.message).toMatch(/422 UNSUPPORTED$/);
    expect(failure.why).toContain('the registry says: "not [31m here, today"');
  });

  it('does not repeat what it was told in confidence', async () => {
    const run = await startInTrouble({ kind: 'status', status: 200 }, 0);
    const body = JSON.stringify({ errors: [{ message: `no ${run.fake.account.password} here` }] });
    run.fake.traffic.faults = faultOn({ service: 'ghcr' }, { kind: 'status', status: 422, body });
    expect((await failureIn(run, name)).why).not.toContain('the registry says');
  });
});

/** By whatever request it is told, and however often that is sent. */
describe('a registry that wants to be asked again in an hour (429)', () => {
  const LATER: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '3600' } };
  const REQUESTS = {
    ...ACTIONS,
    'writing a tag': ({ registry }: RegistryRun) => registry.putManifest(PATH, 'latest', IMAGE_INDEX, INDEX),
    'listing referrers': ({ registry }: RegistryRun) => registry.referrers(PATH, DIGEST),
  };
  it.each(Object.entries(REQUESTS))('%s: ends at once, as what it is', async (_, ask) => {
    const run = await startInTrouble(LATER);
    const failure = await failureOf(() => ask(run));
    expect([failure.code, failure.class]).toEqual(['registry-rate-limited', 'unavailable']);
    expect(failure.message).toContain(run.fake.host);
    expect(failure.fix).toContain('fewer jobs at the same time');
  });
});

it.each([404, 405])('a token service that answers %i says nothing of the credentials', async (status) => {
  const run = await startRegistryRun({ mode: 'acr' });
  onTestFinished(() => run.fake.close());
  run.fake.traffic.faults = faultOn({ path: /\/oauth2\/token$/ }, { kind: 'status', status });
  const failure = await failureOf(() => run.registry.openUpload(PATH));
  expect([failure.code, failure.class]).toEqual(['registry-token-malformed', 'unavailable']);
  expect(failure.message).toContain(`(${status})`);
});

it('a server that hangs is given up', async () => {
  const run = await startInTrouble({ kind: 'hang' }, Infinity, 10);
  const failure = await failureIn(run, 'opening an upload');
  expect(failure.message).toContain('no answer in time');
});

describe('an answer cut short', () => {
  it.each(['reading a blob', 'reading a manifest'])('%s: is asked for again', async (name) => {
    const run = await startInTrouble({ kind: 'cut' }, 1);
    expect(await ACTIONS[name]!(run)).toBeDefined();
  });
});

describe('altered bytes', () => {
  const altered: Fault = { kind: 'alter', with: (body) => Buffer.concat([body, Buffer.from(' ')]) };
  it.each(['reading a blob', 'reading a manifest'])('%s: are refused', async (name) => {
    const failure = await failureIn(await startInTrouble(altered), name);
    expect(failure.code).toBe('registry-altered-bytes');
    expect(failure.message).toContain('sha256:');
  });

  it('that a registry stores in place of a manifest are noticed', async () => {
    const digest = sha256Digest(Buffer.from('other'));
    const headers = { 'docker-content-digest': digest };
    const run = await startInTrouble({ kind: 'status', status: 201, headers });
    expect((await failureIn(run, 'writing a manifest')).code).toBe('registry-altered-bytes');
  });
});

describe('redirects', () => {
  it('without end are given up', async () => {
    const run = await startInTrouble({ kind: 'status', status: 307, headers: { location: '/v2/again' } });
    const failure = await failureIn(run, 'reading a blob');
    expect(failure.code).toBe('registry-redirect');
  });

  it('of a write are not followed', async () => {
    const run = await startInTrouble({ kind: 'status', status: 307, headers: { location: '/v2/again' } });
    const failure = await failureIn(run, 'writing a manifest');
    expect(failure.code).toBe('registry-refused');
    expect(run.fake.requests.filter(({ path }) => path === '/v2/again')).toEqual([]);
  });
});

it('a blob larger than expected is not read', async () => {
  const run = await startInTrouble({ kind: 'status', status: 200, body: 'x'.repeat(2000) });
  expect((await failureIn(run, 'reading a blob')).code).toBe('answer-too-large');
});
