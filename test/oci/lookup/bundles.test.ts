import { describe, expect, it, onTestFinished } from 'vitest';
import { getIndex, listBundles } from '../../../src/oci/lookup/bundles.ts';
import { failureOf } from '../../support/failure-of.ts';
import { multiPlatformImage, singleImage, storeImage } from '../../support/image.ts';
import type { Mode } from '../../fake/registry/modes.ts';
import { startRegistryRun } from '../../fake/registry/run.ts';

const PATH = 'acme/app';
const INDEX = 'application/vnd.oci.image.index.v1+json';

async function start(mode: Mode, image = singleImage()) {
  const run = await startRegistryRun({ mode });
  onTestFinished(() => run.fake.close());
  storeImage(run.fake.store, PATH, image);
  const tag = image.digest.replace(':', '-');
  return { ...run, image, tag };
}

describe('the index of a digest', () => {
  it.each([singleImage, multiPlatformImage])(
    'is not there when a registry answers its tag with the digest itself (GitLab): %o',
    async (make) => {
      const { registry, image } = await start('gitlab', make());
      expect(await getIndex(registry, PATH, image.digest)).toBeUndefined();
    },
  );

  it('is what the tag holds', async () => {
    const { registry, fake, image, tag } = await start('gitlab');
    const { digest } = fake.store.putManifest(PATH, { mediaType: INDEX, manifests: [] }, tag);
    expect((await getIndex(registry, PATH, image.digest))?.descriptor.digest).toBe(digest);
  });

  it('may be missing', async () => {
    const { registry, image } = await start('plain');
    expect(await getIndex(registry, PATH, image.digest)).toBeUndefined();
  });
});

describe('bundles of a digest', () => {
  it.each<[Mode, boolean]>([
    ['acr', true],
    ['oci11', true],
    ['ghcr', false],
    ['plain', false],
    ['ecr', false],
  ])('%s: has a referrers API: %s', async (mode, referrersApi) => {
    const { registry, image } = await start(mode);
    expect(await listBundles(registry, PATH, image.digest)).toMatchObject({
      api: { supported: referrersApi },
      index: undefined,
      throughApi: [],
      throughIndex: [],
    });
  });

  it('are told from other artifacts; those of old writers, which name the config, may be bundles', async () => {
    const { registry, fake, image, tag } = await start('plain');
    const types = [
      'application/vnd.dev.sigstore.bundle.v0.3+json',
      'application/vnd.oci.empty.v1+json',
      undefined,
      'application/spdx+json',
    ];
    const manifests = types.map((artifactType, position) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: `sha256:${String(position).repeat(64)}`,
      size: 1,
      ...(artifactType && { artifactType }),
    }));
    fake.store.putManifest(PATH, { mediaType: INDEX, manifests }, tag);
    const { throughIndex } = await listBundles(registry, PATH, image.digest);
    expect(throughIndex).toEqual(manifests.slice(0, 3));
  });

  it('cannot be listed when something else has the tag of the index', async () => {
    const { registry, fake, image, tag } = await start('plain');
    storeImage(fake.store, PATH, singleImage('other'), tag);
    expect((await failureOf(() => listBundles(registry, PATH, image.digest))).code).toBe(
      'referrers-tag-taken',
    );
  });
});
