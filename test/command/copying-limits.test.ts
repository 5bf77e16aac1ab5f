import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { indexTag } from '../../src/oci/layout/tags.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import type { FakeRegistry } from '../fake/registry/registry.ts';
import { FROM, putAll, putArtifact } from '../support/attached-image.ts';
import { copied, expectWhole, imageOf, start, TO } from '../support/copying.ts';
import { faultOn } from '../support/fault.ts';
import { singleImage, storeImage } from '../support/image.ts';

const chunks = (registry: FakeRegistry) =>
  registry.requests.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers['content-range']);

test('a layer that a proxy finds too large (413) is sent in pieces, and the next one at once', async () => {
  const [from, to] = [await start('oci11'), await start('plain', { largestRequest: 1024 * 1024 })];
  const layers = [randomBytes(2_500_000), randomBytes(1_100_000)];
  for (const [at, layer] of layers.entries()) {
    const digest = imageOf(from, layer);
    const before = chunks(to).length;
    const { destination } = await copied(
      from,
      to,
      ['--tags', 'v1'],
      [`${from.host}/${FROM}@${digest}`, `${to.host}/${TO}`],
    );
    expect(destination?.outcome).toBe('copied');
    expect(to.store.blob(TO, sha256Digest(layer))?.equals(layer)).toBe(true);
    expect(chunks(to).slice(before)).toEqual(
      at === 0 ? ['0-1048575', '1048576-2097151', '2097152-2499999'] : ['0-1048575', '1048576-1099999'],
    );
  }
});

test('a layer that a proxy hangs up on, again and again, is sent in pieces', async () => {
  const from = await start('oci11');
  const cut = { kind: 'reset-before' } as const;
  // Its small blobs come with POST.
  const to = await start('oci11', { faults: faultOn({ method: 'PUT', path: /uploads/ }, cut, 2) });
  const layer = randomBytes(9_000_000);
  imageOf(from, layer);
  const { destination } = await copied(from, to);
  expect(destination?.outcome).toBe('copied');
  expect(chunks(to)).toEqual(['0-8388607', '8388608-8999999']);
});

test('what the registry itself limits, however small, is a failure with its fix', async () => {
  const [from, to] = [await start('oci11'), await start('plain', { largestRequest: 1000 })];
  imageOf(from, randomBytes(1_500_000));
  const { exitCode, destination } = await copied(from, to);
  expect([exitCode, destination?.failure?.code]).toEqual([4, 'registry-too-large']);
});

test('more bytes of layers than anybody has are refused before anything is read of them', async () => {
  const [from, to] = [await start('oci11'), await start('plain')];
  imageOf(from, randomBytes(10), { size: 2 ** 41 });
  const { exitCode, failure } = await copied(from, to);
  expect([exitCode, failure?.code]).toEqual([4, 'artifacts-too-large']);
  expect(to.store.manifests(TO)).toEqual([]);
});

test('within one registry that takes blobs over, none is sent', async () => {
  const registry = await start('acr', { mounts: true });
  const all = putAll(registry, 'mounted');
  const { destination } = await copied(registry, registry);
  expect(destination?.blobs).toMatchObject({ sent: 0, sentBytes: 0 });
  expect(destination?.blobs?.['mounted']).toBeGreaterThan(5);
  expectWhole(registry, all);
});

test('what is kept in a repository of signatures is put beside the copy', async () => {
  const [from, to] = [await start('oci11'), await start('plain')];
  const image = singleImage('kept elsewhere');
  storeImage(from.store, FROM, image, 'v1');
  const referrer = putArtifact(from, image.digest, 'signature');
  const found = from.store.manifest(FROM, referrer);
  if (!found?.json.config || !found.json.layers) throw new Error('there is no artifact');
  for (const { digest } of [found.json.config, ...found.json.layers])
    from.store.putBlob('acme/kept', from.store.blob(FROM, digest) ?? Buffer.alloc(0));
  from.store.putManifest('acme/kept', found.bytes);
  from.store.deleteManifest(FROM, referrer);
  from.store.deleteTag(FROM, indexTag(image.digest));
  const { destination } = await copied(from, to, ['--signature-repository', `${from.host}/acme/kept`]);
  expect(destination).toMatchObject({ outcome: 'copied', attached: 1 });
  expect(to.store.manifest(TO, referrer)?.bytes).toEqual(found.bytes);
  expect(to.store.manifest(TO, indexTag(image.digest))?.json.manifests).toHaveLength(1);
});
