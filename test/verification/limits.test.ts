import { expect } from 'vitest';
import { FIRST_ARTIFACTS } from '../../src/verification/collect.ts';
import type { Image } from '../support/image.ts';
import type { FakeRegistry } from '../fake/registry/registry.ts';
import type { FakeSigstore } from '../fake/sigstore/index.ts';
import { ask, expecting, newImage, PATH, registryWith, reportOn, signImage, test } from './scene.ts';

interface Index {
  readonly manifests: readonly { readonly annotations?: Readonly<Record<string, string>> }[];
}

async function signed(sigstore: FakeSigstore): Promise<{
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

/** Entries of bundles that are not there, one more than are read at once. */
function junk(size: number) {
  return Array.from({ length: FIRST_ARTIFACTS + 1 }, (_, number) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    digest: `sha256:${String(number).padStart(64, '0')}`,
    size,
  }));
}

test('of too many artifacts the wanted ones are read first, and the limit is said', async ({ sigstore }) => {
  const { registry, tag, index, name } = await signed(sigstore);
  registry.store.putManifest(PATH, { ...index, manifests: [...junk(2), ...index.manifests] }, tag);
  const report = await reportOn(sigstore, name, expecting(sigstore));
  expect(report.verdict).toBe('verified');
  expect(report.warnings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['artifacts-too-many', 'artifacts-many']),
  );
  expect(report.artifacts).toHaveLength(FIRST_ARTIFACTS);
});

test('artifacts that claim a gigantic size are not fetched', async ({ sigstore }) => {
  const { registry, tag, index, name } = await signed(sigstore);
  registry.store.putManifest(PATH, { ...index, manifests: junk(2 ** 40) }, tag);
  const before = registry.requests.length;
  const report = await reportOn(sigstore, name, expecting(sigstore));
  expect(report.verdict).toBe('could-not-tell');
  expect(report.reasons.map(({ code }) => code)).toContain('artifacts-too-large');
  expect(registry.requests.length - before).toBeLessThan(10);
});

test('a gigantic claim does not use up the room of what is right', async ({ sigstore }) => {
  const { registry, tag, index, name } = await signed(sigstore);
  const [gigantic] = junk(2 ** 40);
  const annotations = { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' };
  registry.store.putManifest(
    PATH,
    { ...index, manifests: [{ ...gigantic, annotations }, ...index.manifests] },
    tag,
  );
  expect((await reportOn(sigstore, name, expecting(sigstore))).verdict).toBe('verified');
});

test('an index with more entries than anyone needs is refused, not read in part', async ({ sigstore }) => {
  const { registry, tag, index, name } = await signed(sigstore);
  const many = Array.from({ length: 10 }, () => junk(2)).flat();
  registry.store.putManifest(PATH, { ...index, manifests: [...many, ...index.manifests] }, tag);
  const report = await reportOn(sigstore, name, expecting(sigstore));
  expect([report.verdict, report.reasons[0]?.code]).toEqual(['could-not-tell', 'referrers-too-many']);
});

test('what strangers put beside an image is not held until all are answered, but for evidence of it', async ({
  sigstore,
}) => {
  const { name } = await signed(sigstore);
  const [ours] = await ask(sigstore, name, expecting(sigstore));
  const [theirs] = await ask(sigstore, name, expecting(sigstore, { repo: 'somebody/else' }));
  expect([ours?.report.verdict, theirs?.report.verdict]).toEqual(['verified', 'rejected']);
  expect(ours?.result?.judged.map(({ content }) => content !== undefined)).toEqual([true, true]);
  expect(theirs?.result?.judged.map(({ content }) => content)).toEqual([undefined, undefined]);
  for (const answer of [ours, theirs])
    expect(answer?.result?.found.map((found) => [found.artifact, found.stored?.kind])).toEqual([
      [undefined, 'bundle'],
      [undefined, 'bundle'],
    ]);
});
