import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_ARTIFACTS } from '../../src/verification/collect.ts';
import type { Image } from '../support/image.ts';
import type { FakeRegistry } from '../fake/registry/registry.ts';
import type { FakeSigstore } from '../fake/sigstore/index.ts';
import {
  expecting,
  newImage,
  PATH,
  registryWith,
  reportOn,
  signImage,
  startSharedSigstore,
} from './scene.ts';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSharedSigstore();
});
afterAll(() => sigstore.close());

interface Index {
  readonly manifests: readonly { readonly annotations?: Readonly<Record<string, string>> }[];
}

async function signed(): Promise<{
  image: Image;
  registry: FakeRegistry;
  tag: string;
  index: Index;
  name: string;
}> {
  const image = newImage();
  const registry = await registryWith(image, 'plain');
  await signImage(sigstore, registry, image.digest, { format: 'bundle' });
  const tag = image.digest.replace(':', '-');
  const index = registry.store.manifest(PATH, tag)?.json as unknown as Index;
  return { image, registry, tag, index, name: `${registry.host}/${PATH}@${image.digest}` };
}

/** Entries of bundles that are not there, one more than are read. */
function junk(size: number) {
  return Array.from({ length: MAX_ARTIFACTS + 1 }, (_, number) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    digest: `sha256:${String(number).padStart(64, '0')}`,
    size,
  }));
}

test('of too many artifacts the wanted ones are read first, and the limit is said', async () => {
  const { registry, tag, index, name } = await signed();
  registry.store.putManifest(PATH, { ...index, manifests: [...junk(2), ...index.manifests] }, tag);
  const report = await reportOn(sigstore, name, expecting(sigstore));
  expect(report.verdict).toBe('verified');
  expect(report.warnings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['artifacts-too-many', 'artifacts-many']),
  );
  expect(report.artifacts).toHaveLength(MAX_ARTIFACTS);
});

test('artifacts that claim a gigantic size are not fetched', async () => {
  const { registry, tag, index, name } = await signed();
  registry.store.putManifest(PATH, { ...index, manifests: junk(2 ** 40) }, tag);
  const before = registry.requests.length;
  const report = await reportOn(sigstore, name, expecting(sigstore));
  expect(report.verdict).toBe('could-not-tell');
  expect(report.reasons.map(({ code }) => code)).toContain('artifacts-too-large');
  expect(registry.requests.length - before).toBeLessThan(10);
});

test('a gigantic claim does not use up the room of what is right', async () => {
  const { registry, tag, index, name } = await signed();
  const [gigantic] = junk(2 ** 40);
  const annotations = { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' };
  registry.store.putManifest(
    PATH,
    { ...index, manifests: [{ ...gigantic, annotations }, ...index.manifests] },
    tag,
  );
  expect((await reportOn(sigstore, name, expecting(sigstore))).verdict).toBe('verified');
});

test('an index with more entries than anyone needs is refused, not read in part', async () => {
  const { registry, tag, index, name } = await signed();
  const many = Array.from({ length: 10 }, () => junk(2)).flat();
  registry.store.putManifest(PATH, { ...index, manifests: [...many, ...index.manifests] }, tag);
  const report = await reportOn(sigstore, name, expecting(sigstore));
  expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'registry-document-malformed']);
});
