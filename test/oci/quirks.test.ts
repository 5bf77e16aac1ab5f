import { describe, expect, it, onTestFinished } from 'vitest';
import { indexTag } from '../../src/oci/layout/tags.ts';
import { IMAGE_INDEX, IMAGE_MANIFEST, SIGSTORE_BUNDLE } from '../../src/oci/media-types.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import type { Behaviour } from '../fake/registry/behaviour.ts';
import { type RegistryRun, startRegistryRun } from '../fake/registry/run.ts';
import { failureOf } from '../support/failure-of.ts';
import { faultOn } from '../support/fault.ts';
import { singleImage, storeImage } from '../support/image.ts';

const PATH = 'acme/app';
const image = singleImage();
const TAG = indexTag(image.digest);
const INDEX = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }));

async function start(quirk: Partial<Behaviour>): Promise<RegistryRun> {
  const run = await startRegistryRun({ mode: 'ghcr', ...quirk });
  onTestFinished(() => run.fake.close());
  storeImage(run.fake.store, PATH, image);
  return run;
}

/** A row for each quirk: the operations are the same over all. */
const QUIRKS: Readonly<Record<string, Partial<Behaviour>>> = {
  none: {},
  'absent tags are denied': { deniesAbsentTags: true },
  'what is unsigned is kept from readers': { keepsUnsigned: true },
  'artifacts are refused': { refusesArtifacts: true },
};

describe.each(Object.entries(QUIRKS))('with the quirk: %s', (_, quirk) => {
  it('an image is read', async () => {
    const { registry } = await start(quirk);
    expect((await registry.headManifest(PATH, image.digest))?.digest).toBe(image.digest);
  });

  it('a tag that is not there is absent', async () => {
    const { registry, log } = await start(quirk);
    expect(await registry.getManifest(PATH, TAG)).toBeUndefined();
    expect(log.text()).not.toContain('waited');
  });

  it('a tag that is there is read, also after it was denied once', async () => {
    const { fake, registry } = await start(quirk);
    fake.store.putManifest(PATH, INDEX, TAG);
    await registry.headManifest(PATH, image.digest);
    fake.traffic.faults = faultOn({ path: /manifests\/sha256-/ }, { kind: 'status', status: 403 }, 1);
    expect((await registry.getManifest(PATH, TAG))?.bytes).toEqual(INDEX);
  });
});

it('a bundle that is refused: the fix names the other format', async () => {
  const { registry } = await start({ refusesArtifacts: true });
  const config = { mediaType: 'application/json', digest: image.digest, size: 1 };
  const manifest = { schemaVersion: 2, mediaType: IMAGE_MANIFEST, artifactType: SIGSTORE_BUNDLE, config };
  const bytes = Buffer.from(JSON.stringify({ ...manifest, layers: [] }));
  const put = () => registry.putManifest(PATH, sha256Digest(bytes), IMAGE_MANIFEST, bytes);
  const failure = await failureOf(put);
  expect(failure).toMatchObject({ class: 'denied', code: 'registry-refuses-bundles' });
  expect(failure.fix).toContain('signature-format: legacy');
});

it.each([400, 401, 403, 404, 405, 410, 418, 422, 451, 501])(
  'a referrers API that answers %i is none',
  async (status) => {
    const { fake, registry } = await start({});
    fake.traffic.faults = faultOn({ path: /referrers/ }, { kind: 'status', status });
    expect(await registry.referrers(PATH, image.digest)).toMatchObject({ supported: false, descriptors: [] });
  },
);

it.each([429, 500, 502, 503, 504])(
  'a referrers API that goes on to answer %i is unavailable: what it lists is not known',
  async (status) => {
    const { fake, registry } = await start({});
    fake.traffic.faults = faultOn({ path: /referrers/ }, { kind: 'status', status });
    const failure = await failureOf(() => registry.referrers(PATH, image.digest));
    expect(failure.class).toBe('unavailable');
    expect(failure.message).toContain(fake.host);
  },
);

it('a referrers API that answers 503 for a moment is asked again', async () => {
  const { fake, registry } = await start({ referrers: 'supported' });
  fake.traffic.faults = faultOn({ path: /referrers/ }, { kind: 'status', status: 503 }, 1);
  expect(await registry.referrers(PATH, image.digest)).toMatchObject({ supported: true });
});
