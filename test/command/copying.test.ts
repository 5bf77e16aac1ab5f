import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indexTag } from '../../src/oci/layout/tags.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import type { FakeRegistry } from '../fake/registry/registry.ts';
import { FROM, putAll, putArtifact } from '../support/attached-image.ts';
import { copied, expectWhole, imageOf, login, start, TO } from '../support/copying.ts';
import { faultOn } from '../support/fault.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { command, directoryWith } from './command.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

test('a large layer is streamed from storage elsewhere, with its length', async () => {
  const [from, to] = [await start('acr'), await start('ghcr')];
  const layer = randomBytes(3_000_000);
  const digest = imageOf(from, layer);
  const { destination } = await copied(from, to);
  expect(destination).toMatchObject({ outcome: 'copied', blobs: { sent: 2 } });
  expect(to.store.blob(TO, sha256Digest(layer))?.equals(layer)).toBe(true);
  expect(to.store.tags(TO).get('v1')).toBe(digest);
  const put = to.requests.find(({ headers }) => headers['content-length'] === String(layer.length));
  expect(put?.headers['transfer-encoding']).toBeUndefined();
});

test('a layer that is altered on the way, or longer than it says, never becomes whole', async () => {
  for (const alter of [
    (body: Buffer) => Buffer.concat([body.subarray(0, -1), Buffer.from('x')]),
    (body: Buffer) => Buffer.concat([body, body]),
    (body: Buffer) => body.subarray(0, -10),
  ]) {
    const layer = randomBytes(2_000_000);
    const path = new RegExp(`blobs/${sha256Digest(layer)}`);
    const from = await start('oci11', {
      faults: faultOn({ method: 'GET', path }, { kind: 'alter', with: alter }),
    });
    const to = await start('plain');
    imageOf(from, layer);
    const { exitCode, destination } = await copied(from, to);
    expect([exitCode, destination?.failure?.code]).toEqual([4, 'registry-altered-bytes']);
    expect(to.store.blob(TO, sha256Digest(layer))).toBeUndefined();
    expect([...to.store.tags(TO).keys()]).toEqual([]);
  }
});

test('a layer whose connection breaks on either side is sent again', async () => {
  const layer = randomBytes(2_000_000);
  const path = new RegExp(`blobs/${sha256Digest(layer)}`);
  const from = await start('oci11', { faults: faultOn({ method: 'GET', path }, { kind: 'cut' }, 1) });
  const to = await start('plain', {
    faults: faultOn({ method: 'PUT', path: /uploads/ }, { kind: 'reset-before' }, 1),
  });
  const digest = imageOf(from, layer);
  const { exitCode } = await copied(from, to);
  expect(exitCode).toBe(0);
  expect(to.store.tags(TO).get('v1')).toBe(digest);
});

test('interrupted three times: never a tag on what is not whole, and in the end all of it', async () => {
  const [from, to] = [await start('ghcr'), await start('plain')];
  const all = putAll(from, 'interrupted');
  for (const round of [1, 2, 3]) {
    let puts = 0;
    // The destination goes away for good after some writes.
    to.traffic.faults = ({ service, method }) => {
      if (service !== 'plain') return undefined;
      if (method === 'PUT') puts += 1;
      return puts > round * 4 ? { kind: 'reset-before' } : undefined;
    };
    const { exitCode } = await copied(from, to);
    expect(exitCode).toBe(4);
    expect(to.store.tags(TO).has('v1')).toBe(false);
  }
  to.traffic.faults = undefined;
  const { destination } = await copied(from, to);
  expect(destination?.outcome).toBe('copied');
  expectWhole(to, all);
});

test('what is up to date costs a look at each manifest, and not one at a blob', async () => {
  const [from, to] = [await start('oci11'), await start('oci11')];
  putAll(from, 'up to date');
  await copied(from, to);
  const [read, asked] = [from.requests.length, to.requests.length];
  const { destination } = await copied(from, to);
  expect(destination?.outcome).toBe('unchanged');
  const again = to.requests.slice(asked);
  expect(again.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
  // At the destination: 7 manifests, 3 lists of referrers, 3 tags of digests, the tag once at the start and once at the end.
  expect(again.length).toBeLessThanOrEqual(15);
  expect(from.requests.length - read).toBeLessThanOrEqual(24);
});

/** A manifest under a tag, and all that it names. */
function strangersManifest({ store }: FakeRegistry, tag = '') {
  const found = store.manifest(FROM, tag);
  if (!found?.json.config || !found.json.layers) throw new Error(`there is no ${tag}`);
  const parts = [found.json.config, ...found.json.layers];
  return {
    bytes: found.bytes,
    blobs: parts.map(({ digest }) => store.blob(FROM, digest) ?? Buffer.alloc(0)),
  };
}

test('signatures of the destination stay, and those of the source are added', async () => {
  const [from, to] = [await start('oci11'), await start('plain')];
  const { image, tags } = putAll(from, 'merged');
  const other = putAll(from, 'merged, too');
  const [sig = '', , sbom = ''] = tags;
  const stranger = strangersManifest(from, other.tags[0]);
  for (const blob of stranger.blobs) to.store.putBlob(TO, blob);
  for (const tag of [sig, sbom]) to.store.putManifest(TO, stranger.bytes, tag);
  const { destination } = await copied(
    from,
    to,
    [],
    [`${from.host}/${FROM}@${image.digest}`, `${to.host}/${TO}:v1`],
  );
  expect(destination?.tagged).toEqual(
    expect.arrayContaining([
      { tag: sig, outcome: 'merged' },
      { tag: sbom, outcome: 'left' },
    ]),
  );
  expect(to.store.manifest(TO, sig)?.json.layers).toHaveLength(2);
  expect(to.store.manifest(TO, sbom)?.bytes).toEqual(stranger.bytes);
});

test('artifacts about artifacts without end are refused, and nothing is written', async () => {
  const [from, to] = [await start('oci11'), await start('oci11')];
  let { digest }: { digest: string } = singleImage('endless');
  storeImage(from.store, FROM, singleImage('endless'), 'v1');
  for (let depth = 0; depth < 8; depth += 1) digest = putArtifact(from, digest, `endless ${depth}`);
  const { exitCode, failure } = await copied(from, to);
  expect([exitCode, failure?.code]).toEqual([4, 'referrers-too-many']);
  expect(to.store.manifests(TO)).toEqual([]);
});

test('an address in a layer is not followed: what the source does not hold stays elsewhere', async () => {
  const [from, to] = [await start('oci11'), await start('oci11', { missingChild: undefined })];
  const web = await start('plain', { service: 'elsewhere' });
  const layer = Buffer.from('a foreign layer');
  const config = Buffer.from('{}');
  from.store.putBlob(FROM, config);
  const foreign = {
    mediaType: LAYER,
    digest: sha256Digest(layer),
    size: layer.length,
    urls: [`${web.url}/layer`],
  };
  const configPart = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: sha256Digest(config),
    size: 2,
  };
  const manifest = { schemaVersion: 2, mediaType: MANIFEST, config: configPart, layers: [foreign] };
  from.store.putManifest(FROM, manifest, 'v1');
  const { destination } = await copied(from, to);
  expect(destination).toMatchObject({ outcome: 'copied', blobs: { foreign: 1, sent: 1 } });
  expect(web.requests).toEqual([]);
});

test('a missing layer is no copy', async () => {
  const [from, to] = [await start('oci11'), await start('oci11')];
  const image = singleImage('gone');
  for (const manifest of image.manifests) from.store.putManifest(FROM, manifest, 'v1');
  const { exitCode, destination } = await copied(from, to);
  expect([exitCode, destination?.failure?.code]).toEqual([4, 'blob-missing']);
});

test('tags come last, latest as the last of them; what they pointed to is told', async () => {
  const [from, to] = [await start('oci11'), await start('plain')];
  const { image } = putAll(from, 'tags');
  const earlier = singleImage('earlier');
  storeImage(to.store, TO, earlier, 'latest');
  const { destination } = await copied(from, to, ['--tags', 'latest,v1,v1.2']);
  expect(destination?.tags).toEqual([
    { tag: 'v1', before: null, outcome: 'set' },
    { tag: 'v1.2', before: null, outcome: 'set' },
    { tag: 'latest', before: earlier.digest, outcome: 'set' },
  ]);
  const puts = to.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'));
  expect(puts.slice(-3).map(({ path }) => path.split('/').at(-1))).toEqual(['v1', 'v1.2', 'latest']);
  expect(to.store.tags(TO).get('latest')).toBe(image.digest);
});

test('a tag that somebody moved in the meantime stays', async () => {
  const [from, to] = [await start('oci11'), await start('plain')];
  const { image } = putAll(from, 'moved');
  const later = singleImage('later');
  storeImage(to.store, TO, later);
  to.traffic.faults = ({ method, path }) => {
    if (method === 'PUT' && path.endsWith(image.digest))
      to.store.putManifest(TO, later.manifests[0] as Buffer, 'v1');
    return undefined;
  };
  const { exitCode, destination } = await copied(from, to);
  expect([exitCode, destination?.failure?.code]).toEqual([4, 'tag-moved-since']);
  expect(to.store.tags(TO).get('v1')).toBe(later.digest);
});

test('with an expectation, what does not verify is not copied', async () => {
  const [from, to] = [await start('oci11'), await start('plain')];
  storeImage(from.store, FROM, singleImage('unsigned'), 'v1');
  const { exitCode, report } = await copied(from, to, ['--repo', 'acme/app', '--offline']);
  expect([exitCode, report.copies[0]]).toEqual([
    1,
    expect.objectContaining({ verdict: 'unsigned', destinations: [] }),
  ]);
  expect(to.store.manifests(TO)).toEqual([]);
  expect(to.requests).toEqual([]);
});

test('within one registry, and many from a file: one that fails does not stop the others', async () => {
  const registry = await start('oci11');
  const all = putAll(registry, 'listed');
  const name = `${registry.host}/${FROM}`;
  const list = `# mirror\n${name}:v1 ${registry.host}/${TO}  ${registry.host}/second/app\n${name}:v9 ${registry.host}/third/app\n`;
  const file = `${await directoryWith({ 'list.txt': list })}/list.txt`;
  const { exitCode, report } = await copied(registry, registry, ['--file', file], []);
  expect(exitCode).toBe(4);
  expect(report.copies.map(({ destinations }) => destinations.map(({ outcome }) => outcome))).toEqual([
    ['copied', 'copied'],
    [],
  ]);
  expect(report.copies[1]?.failures[0]?.code).toBe('image-not-found');
  expectWhole(registry, all);
  expectWhole(registry, all, 'second/app');
  expect(
    registry.requests.some(({ query }) => query.includes('mount=') && query.includes(`from=acme%2Fapp`)),
  ).toBe(true);
  expect(registry.store.tags(TO).has(indexTag(all.image.digest))).toBe(false);
});

test('what a new image hardly shares is sent without asking; a large layer is asked for once in a run', async () => {
  const [from, to] = [await start('oci11'), await start('oci11')];
  const layer = randomBytes(17 * 1024);
  const names = ['a', 'b'].map((name) => {
    putAll(from, name);
    return `${from.host}/${FROM}@${imageOf(from, layer, { annotations: { name } })} ${to.host}/${TO}:${name}`;
  });
  const variables = await login(from, to);
  const file = path.join(await directoryWith({ list: names.join('\n') }), 'list');
  const copy = () => command(['copy', '--file', file, '--concurrency', '1'], { variables });
  expect((await copy()).exitCode).toBe(0);
  const asked = to.requests.filter(({ method, path: at }) => method === 'HEAD' && at.includes('/blobs/'));
  expect(asked.map(({ path: at }) => at)).toEqual([`/v2/${TO}/blobs/${sha256Digest(layer)}`]);
});
