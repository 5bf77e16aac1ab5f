import { describe, expect, it } from 'vitest';
import { childName } from '../../../src/oci/layout/image-index.ts';
import { parsePlatform } from '../../../src/oci/layout/platform.ts';
import { chosenFor, leavesOf, listChildren, type PlacedChild } from '../../../src/oci/lookup/children.ts';
import { type Digest, sha256Digest } from '../../../src/subject/digest.ts';
import { failureOf } from '../../support/failure-of.ts';
import { helmChart, multiPlatformImage, singleImage } from '../../support/image.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IN_TOTO = 'application/vnd.in-toto+json';

const store = new Map<Digest, Buffer>();
const read = async (digest: Digest) => store.get(digest);

function stored(document: object): Digest {
  const bytes = Buffer.from(JSON.stringify(document));
  store.set(sha256Digest(bytes), bytes);
  return sha256Digest(bytes);
}

let count = 0;
const manifest = (mediaType = 'layer') =>
  stored({ mediaType: MANIFEST, config: { count: count++ }, layers: [{ mediaType }] });
const child = (more: object = {}, digest = manifest()) => ({ mediaType: MANIFEST, digest, size: 1, ...more });
const on = (platform: unknown, digest = manifest()) => child({ platform }, digest);
const linux = (architecture: string, variant?: string) => on({ os: 'linux', architecture, variant });
const index = (...manifests: object[]) => Buffer.from(JSON.stringify({ mediaType: INDEX, manifests }));
const nested = (more: object, ...manifests: object[]) =>
  child({ mediaType: INDEX, ...more }, stored({ mediaType: INDEX, manifests }));

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };
const attestation = (about: { digest: string }, digest = manifest(IN_TOTO)) =>
  child(
    {
      platform: UNKNOWN,
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': about.digest,
      },
    },
    digest,
  );

const told = (children: readonly PlacedChild[]) => children.map(childName);
const all = async (bytes: Buffer) => told(leavesOf(await listChildren(bytes, read)));
const chosen = async (platform: string, bytes: Buffer) =>
  told(chosenFor(parsePlatform(platform), await listChildren(bytes, read)));

describe('all that an index names', () => {
  it('is every child but attestations, as buildx pushes it', async () => {
    const image = multiPlatformImage();
    const bytes = new Map(image.manifests.map((one) => [sha256Digest(one), one]));
    const children = await listChildren(image.manifests.at(-1)!, async (digest) => bytes.get(digest));
    expect(leavesOf(children).map(({ digest }) => digest)).toEqual([...image.platforms.values()]);
  });

  it.each([singleImage(), helmChart()])('is nothing of a single manifest', async (image) => {
    expect(await listChildren(image.manifests.at(-1)!, read)).toEqual([]);
  });

  const amd64 = linux('amd64');
  it.each<[string, object]>([
    ['without platform', child()],
    ['with null', on(null)],
    ['with half a platform', on({ architecture: 'arm64' })],
    ['that nobody knows', on(UNKNOWN)],
    [
      'that has the annotation alone',
      { ...attestation(amd64), platform: { os: 'linux', architecture: 'arm64' } },
    ],
    ['that has the annotation and no platform', { ...attestation(amd64), platform: undefined }],
    ['that is an attestation about nothing there', attestation({ digest: `sha256:${'0'.repeat(64)}` })],
    [
      'that says attestation and holds layers',
      attestation(amd64, manifest('application/vnd.oci.image.layer.v1.tar')),
    ],
    [
      'that says attestation and holds nothing',
      attestation(amd64, stored({ mediaType: MANIFEST, config: {}, layers: [] })),
    ],
    ['of an unknown type', { ...linux('arm64'), mediaType: 'application/x' }],
    ['in a nested index', nested({}, linux('arm64'))],
    ['in an empty index', nested({})],
  ])('has a child %s', async (_name, other) => {
    expect(await all(index(amd64, other))).toHaveLength(2);
    expect(await all(index(amd64, attestation(amd64)))).toEqual(['linux/amd64']);
  });

  it('says in which indexes a nested child stands', async () => {
    const inner = nested({}, linux('arm64'));
    const outer = nested({ platform: { os: 'linux', architecture: 'arm64' } }, inner);
    const [leaf] = leavesOf(await listChildren(index(outer), read));
    expect(leaf?.within).toEqual([outer.digest, inner.digest]);
  });

  it.each<[string, object]>([
    ['a child without a digest', { mediaType: MANIFEST, size: 1 }],
    ['a child by another algorithm', { ...linux('amd64'), digest: `sha512:${'a'.repeat(128)}` }],
    [
      'a member that only programs in Go read',
      { ...linux('amd64'), Platform: { os: 'linux', architecture: 'arm64' } },
    ],
    ['a platform that only programs in Go read', on({ OS: 'windows', os: 'linux', architecture: 'amd64' })],
  ])('is not told of an index with %s', async (_name, other) => {
    const failure = await failureOf(async () => all(index(amd64, other)));
    expect(failure.code).toBe('registry-document-malformed');
  });

  it('is not told of what could be read in two ways', async () => {
    for (const document of [
      { manifests: [amd64], layers: [] },
      { manifests: [amd64], Manifests: [] },
      { manifests: {} },
    ]) {
      const failure = await failureOf(async () => all(Buffer.from(JSON.stringify(document))));
      expect(failure.code).toBe('registry-document-malformed');
    }
  });

  it('is bounded in number and depth, and nothing is left out in silence', async () => {
    const many = index(...Array.from({ length: 201 }, () => linux('amd64')));
    const within = nested({}, ...Array.from({ length: 150 }, () => linux('amd64')));
    let deep: object = linux('amd64');
    for (let depth = 0; depth < 5; depth += 1) deep = nested({}, deep);
    for (const bytes of [many, index(within, { ...within }), index(deep)]) {
      const failure = await failureOf(async () => all(bytes));
      expect([failure.class, failure.code]).toEqual(['limit', 'platforms-too-many']);
    }
    const gone = index(child({ mediaType: INDEX }, sha256Digest(Buffer.from('gone'))));
    expect((await failureOf(async () => all(gone))).code).toBe('image-not-found');
  });
});

describe('for one platform, what could be chosen is', () => {
  it.each<[string, string, object[], string[]]>([
    [
      'each spelling of it',
      'linux/arm64',
      [linux('arm64'), linux('arm64', 'v8'), linux('AARCH64')],
      ['linux/arm64', 'linux/arm64', 'linux/arm64'],
    ],
    ['asked for in another spelling', 'linux/x86_64', [linux('amd64'), linux('arm64')], ['linux/amd64']],
    ['the best alone', 'linux/amd64', [linux('386'), linux('amd64')], ['linux/amd64']],
    [
      'what an older processor runs, where there is nothing better',
      'linux/arm/v7',
      [linux('arm', 'v5'), linux('arm', 'v6')],
      ['linux/arm/v6'],
    ],
    [
      'a child without platform too',
      'linux/amd64',
      [child(), linux('amd64'), on(null)],
      ['no platform', 'linux/amd64', 'no platform'],
    ],
    [
      'in nested indexes too',
      'linux/arm64',
      [nested({}, linux('aarch64'), linux('amd64')), linux('amd64')],
      ['linux/arm64'],
    ],
    [
      'in a nested index for it',
      'linux/arm64',
      [
        nested({ platform: { os: 'linux', architecture: 'arm64' } }, linux('arm64')),
        nested({ platform: { os: 'linux', architecture: 'amd64' } }, linux('arm64')),
      ],
      ['linux/arm64'],
    ],
    ['nothing of another', 'windows/amd64', [linux('amd64'), on(UNKNOWN)], []],
  ])('%s', async (_name, platform, children, expected) => {
    expect(await chosen(platform, index(...children))).toEqual(expected);
  });
});
