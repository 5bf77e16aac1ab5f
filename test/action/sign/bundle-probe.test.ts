import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Behaviour } from '../../fake/registry/behaviour.ts';
import { type FakeRegistry, startRegistry } from '../../fake/registry/registry.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { type Fault, faultOn } from '../../support/fault.ts';
import { type Image, singleImage, storeImage } from '../../support/image.ts';
import { signInProcess } from '../../support/in-process.ts';
import { jobOf } from '../../support/job.ts';

const PATH = 'acme/app';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

async function registryWith(quirk: Partial<Behaviour>, ...images: readonly Image[]): Promise<FakeRegistry> {
  const registry = await startRegistry({ mode: 'plain', ...quirk });
  onTestFinished(() => registry.close());
  for (const image of images) storeImage(registry.store, PATH, image);
  return registry;
}

/** Signs all images in all registries, and counts the log entries that this makes. */
async function signAll(
  registries: readonly FakeRegistry[],
  images: readonly Image[],
  inputs: Record<string, string> = {},
) {
  const job = await jobOf(sigstore);
  onTestFinished(() => job.remove());
  const before = sigstore.entries.length;
  const names = registries.flatMap(({ host }) => images.map(({ digest }) => `${host}/${PATH}@${digest}`));
  const run = await signInProcess({
    inputs: { ...job.inputs, image: names.join('\n'), ...inputs },
    environment: job.environment,
    dockerConfig: { auths: Object.fromEntries(registries.map(({ host, dockerAuth }) => [host, dockerAuth])) },
  });
  return { failure: run?.failure, logWrites: sigstore.entries.length - before };
}

/** What the probe stores, where it is taken: an artifact that refers to nothing. */
const probesIn = ({ store }: FakeRegistry) =>
  store.manifests(PATH).filter(({ json }) => json.artifactType !== undefined && json.subject === undefined);

const probesOf = (registry: FakeRegistry) =>
  registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/sha256:'));

let images = 0;
const newImage = () => singleImage(`probed ${images++}`);

describe('a registry that refuses bundles, and whose referrers API answers with an error', () => {
  it.each<[string, Partial<Behaviour>, Fault | undefined]>([
    ['400', { referrers: 'bad-request' }, undefined],
    ['405', {}, { kind: 'status', status: 405 }],
    ['501', {}, { kind: 'status', status: 501 }],
  ])('%s: is found before the log is written', async (_status, quirk, fault) => {
    const image = newImage();
    const registry = await registryWith({ ...quirk, refusesArtifacts: true }, image);
    if (fault) registry.traffic.faults = faultOn({ path: /referrers/ }, fault);
    const { failure, logWrites } = await signAll([registry], [image]);
    expect(failure).toMatchObject({ class: 'denied', code: 'registry-refuses-bundles' });
    expect(failure?.fix).toContain('signature-format: legacy');
    expect(logWrites).toBe(0);
  });

  it('signs with the fix', async () => {
    const image = newImage();
    const registry = await registryWith({ referrers: 'bad-request', refusesArtifacts: true }, image);
    const { failure, logWrites } = await signAll([registry], [image], { 'signature-format': 'legacy' });
    expect([failure, logWrites]).toEqual([undefined, 2]);
    expect(probesOf(registry)).toEqual([]);
  });

  it('does not keep other registries from being signed for', async () => {
    const image = newImage();
    const registry = await registryWith({ referrers: 'bad-request', refusesArtifacts: true }, image);
    const other = await registryWith({ referrers: 'supported', ociSubject: true }, image);
    const { failure } = await signAll([registry, other], [image]);
    expect(failure?.code).toBe('registry-refuses-bundles');
    expect(other.store.referrersOf(PATH, image.digest)).toHaveLength(2);
    expect(registry.store.tags(PATH).size).toBe(0);
  });
});

describe('a registry that takes bundles', () => {
  it('although its referrers API answers with an error is probed once for all images', async () => {
    const two = [newImage(), newImage()];
    const registry = await registryWith({ referrers: 'bad-request' }, ...two);
    const { failure } = await signAll([registry], two);
    expect(failure).toBeUndefined();
    expect(probesIn(registry)).toHaveLength(1);
    expect(probesOf(registry)).toHaveLength(1 + 4);
    const again = await signAll([registry], two);
    expect(again).toEqual({ failure: undefined, logWrites: 0 });
    expect(probesOf(registry)).toHaveLength(1 + 4);
  });

  it.each<Behaviour['referrers']>([
    'supported',
    'page-not-found',
    'manifest-unknown',
    'web-page',
    'empty-list',
  ])('is not probed: %s', async (referrers) => {
    const image = newImage();
    const registry = await registryWith({ referrers }, image);
    const { failure } = await signAll([registry], [image]);
    expect(failure).toBeUndefined();
    expect(probesOf(registry)).toHaveLength(2);
  });

  it('is left as it is by a dry run', async () => {
    const image = newImage();
    const registry = await registryWith({ referrers: 'bad-request' }, image);
    const { failure } = await signAll([registry], [image], { 'dry-run': 'true' });
    expect(failure).toBeUndefined();
    expect(probesOf(registry)).toEqual([]);
  });
});
