import { describe, expect, it, onTestFinished } from 'vitest';
import { sha256Digest } from '../../src/subject/digest.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, faultOn } from '../support/fault.ts';
import { singleImage, storeImage } from '../support/image.ts';
import type { Mode } from '../support/registry/modes.ts';
import { leakedSecrets, type RegistryRun, startRegistryRun } from '../support/registry/run.ts';

const PATH = 'acme/app';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const image = singleImage();
const [manifest] = image.manifests as [Buffer];
const [config] = image.blobs as [Buffer];

const OPERATIONS: Readonly<Record<string, (run: RegistryRun) => Promise<unknown>>> = {
  'getManifest by tag': ({ registry }) => registry.getManifest(PATH, 'v1'),
  'getManifest by digest': ({ registry }) => registry.getManifest(PATH, image.digest),
  headManifest: ({ registry }) => registry.headManifest(PATH, image.digest),
  'putManifest by digest': ({ registry }) =>
    registry.putManifest(PATH, image.digest, MANIFEST_TYPE, manifest),
  getBlob: ({ registry }) => registry.getBlob(PATH, sha256Digest(config), 100_000),
  hasBlob: ({ registry }) => registry.hasBlob(PATH, sha256Digest(config)),
  openUpload: async ({ registry }) => 'url' in (await registry.openUpload(PATH)),
  putBlob: ({ registry }) => registry.putBlob(PATH, Buffer.from('a blob')),
  referrers: ({ registry }) => registry.referrers(PATH, image.digest),
};

/** A fault that meets requests below `/v2/`, once the login is over. */
async function startWithFault(mode: Mode, fault: Fault, times?: number): Promise<RegistryRun> {
  const run = await startRegistryRun({ mode, ...(fault.kind === 'hang' && { attemptMs: 100 }) });
  onTestFinished(() => run.fake.close());
  storeImage(run.fake.store, PATH, image, 'v1');
  await run.registry.openUpload(PATH);
  run.fake.traffic.faults = faultOn({ path: /^\/v2\/acme/ }, fault, times);
  return run;
}

describe.each(Object.entries(OPERATIONS))('%s', (_, operation) => {
  it.each<Fault>([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503, headers: { 'retry-after': '2' } },
    { kind: 'status', status: 429 },
    { kind: 'reset-before' },
    { kind: 'reset-after' },
    { kind: 'cut' },
    { kind: 'hang' },
  ])('gets over $kind $status', async (fault) => {
    const undisturbed = await operation(await startWithFault('ghcr', fault, 0));
    const run = await startWithFault('ghcr', fault, 1);
    expect(await operation(run)).toEqual(undisturbed);
    expect(leakedSecrets(run)).toEqual([]);
  });

  it('ends with the cause and the fix when the registry does not recover', async () => {
    const run = await startWithFault('acr', { kind: 'status', status: 503 });
    const failure = await failureOf(() => operation(run));
    expect(failure).toMatchObject({ code: 'service-unavailable' });
    expect(failure.message).toMatch(new RegExp(`^${run.fake.host} gave no usable answer in \\d+ s: 503$`));
    expect(failure.fix).toContain(run.fake.url);
    expect(run.log.messages('info')).toContainEqual(
      expect.stringMatching(new RegExp(`^waited \\d.* s: ${run.fake.host} 503$`)),
    );
    expect(leakedSecrets(run, failure)).toEqual([]);
  });
});

describe('a web page in place of an answer', () => {
  it.each(Object.keys(OPERATIONS).filter((name) => name !== 'referrers'))('to %s is named', async (name) => {
    const run = await startWithFault('ghcr', { kind: 'html' });
    const failure = await failureOf(() => OPERATIONS[name]?.(run));
    expect(failure).toMatchObject({ code: 'registry-html-answer' });
    expect(failure.message).toContain(run.fake.host);
    expect(failure.message + failure.why + failure.fix).not.toContain('Sign in to continue');
  });

  it('to a list of referrers says that there is no such list', async () => {
    const run = await startWithFault('acr', { kind: 'html' });
    expect(await run.registry.referrers(PATH, image.digest)).toEqual({ supported: false, descriptors: [] });
  });

  it('at the token service is named', async () => {
    const run = await startRegistryRun({
      mode: 'ghcr',
      faults: faultOn({ path: /token/ }, { kind: 'html' }),
    });
    onTestFinished(() => run.fake.close());
    const failure = await failureOf(() => run.registry.openUpload(PATH));
    expect(failure).toMatchObject({ code: 'registry-html-answer' });
    expect(leakedSecrets(run, failure)).toEqual([]);
  });
});

describe('altered bytes', () => {
  const alter: Fault = { kind: 'alter', with: (body) => Buffer.from(body.toString().replace('{', '{ ')) };

  it.each(['getManifest by tag', 'getManifest by digest'])('of %s are not used', async (name) => {
    const run = await startWithFault('plain', alter);
    const failure = await failureOf(() => OPERATIONS[name]?.(run));
    expect(failure).toMatchObject({ code: 'registry-altered-bytes' });
    expect(failure.message).toContain(image.digest);
  });

  it.each(['plain', 'acr'] as const)('of a blob of %s are not used', async (mode) => {
    const run = await startWithFault(mode, alter, 0);
    run.fake.traffic.faults = faultOn({ method: 'GET', path: /blobs/ }, alter);
    const failure = await failureOf(() => OPERATIONS['getBlob']?.(run));
    expect(failure).toMatchObject({ code: 'registry-altered-bytes' });
    expect(leakedSecrets(run, failure)).toEqual([]);
  });
});

describe('a write under a tag', () => {
  it.each<Fault>([
    { kind: 'status', status: 503 },
    { kind: 'reset-before' },
    { kind: 'reset-after' },
    { kind: 'hang' },
  ])('is not repeated after $kind $status: what is there may have changed', async (fault) => {
    const run = await startWithFault('plain', fault);
    const failure = await failureOf(() => run.registry.putManifest(PATH, 'v1', MANIFEST_TYPE, manifest));
    expect(failure).toMatchObject({ code: 'service-unavailable' });
    expect(run.fake.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });
});
