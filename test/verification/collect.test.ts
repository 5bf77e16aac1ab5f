import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { storeBundle } from '../../src/oci/layout/bundle-manifest.ts';
import { indexTag } from '../../src/oci/layout/tags.ts';
import { IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts';
import type { Reader } from '../../src/oci/reader.ts';
import { Failure } from '../../src/shared/failure.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { collect, FIRST_ARTIFACTS } from '../../src/verification/collect.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const SCAN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const subject = { mediaType: IMAGE_MANIFEST, digest: sha256Digest(Buffer.from('image')), size: 5 };

/** What holds no bundle at all is listed and fetched like one that does. */
function stored(name: string, predicateType: string, minute: number) {
  const at = new Date(Date.UTC(2026, 10, 20, 12, minute));
  return { name, ...storeBundle(subject, Buffer.from(name), predicateType, at) };
}
type Stored = ReturnType<typeof stored>;

interface Shelf {
  readonly throughApi?: readonly Stored[];
  readonly throughIndex?: readonly Stored[];
  readonly gone?: readonly Stored[];
  readonly failing?: 'referrers' | 'index';
  /** Entries as others write them. */
  readonly more?: readonly Descriptor[];
}

const down = new Failure({ class: 'unavailable', code: 'service-unavailable', what: 'no answer' });

/** A registry in memory; counts the artifacts that were asked for. */
function registryOf({ throughApi = [], throughIndex, gone = [], failing, more = [] }: Shelf) {
  const all = [...throughApi, ...(throughIndex ?? [])].filter((bundle) => !gone.includes(bundle));
  const manifests = new Map(all.map(({ manifest }) => [sha256Digest(manifest) as string, manifest]));
  const blobs = new Map(all.map(({ bundle }) => [sha256Digest(bundle) as string, bundle]));
  if (throughIndex) {
    const index = { mediaType: IMAGE_INDEX, manifests: throughIndex.map(({ descriptor }) => descriptor) };
    manifests.set(indexTag(subject.digest), Buffer.from(JSON.stringify(index)));
  }
  let fetched = 0;
  const reader: Reader = {
    getManifest: async (_, reference) => {
      if (reference === indexTag(subject.digest) && failing === 'index') throw down;
      if (reference.startsWith('sha256:')) fetched += 1;
      const bytes = manifests.get(reference);
      const descriptor = { mediaType: IMAGE_MANIFEST, digest: sha256Digest(bytes ?? Buffer.of()), size: 0 };
      return bytes && { bytes, descriptor, etag: undefined };
    },
    getBlob: async (_, digest) => blobs.get(digest),
    referrers: async () => {
      if (failing === 'referrers') throw down;
      const descriptors = [...throughApi.map(({ descriptor }) => descriptor), ...more];
      const first = { status: 200, contentType: IMAGE_INDEX, entries: [], hasNextPage: false };
      return { supported: true, descriptors, first, entries: descriptors, bytes: 0 };
    },
  };
  return { reader, fetched: () => fetched };
}

const NEVER = async () => false;

async function collected(shelf: Shelf, isAnswered: (count: number) => boolean = () => false) {
  const { reader, fetched } = registryOf(shelf);
  const wish = {
    predicateType: PROVENANCE,
    isAnswered: async (found: readonly unknown[]) => isAnswered(found.length),
  };
  const collection = await collect(reader, 'acme/app', subject.digest, wish);
  const names = new Map(
    [...(shelf.throughApi ?? []), ...(shelf.throughIndex ?? [])].map(({ name, descriptor }) => [
      descriptor.digest as string,
      name,
    ]),
  );
  return {
    ...collection,
    names: collection.found.map(({ digest }) => names.get(digest)),
    fetched: fetched(),
  };
}

describe('what stands beside a digest', () => {
  const [older, newer] = [stored('older', PROVENANCE, 1), stored('newer', PROVENANCE, 2)];
  const scan = stored('scan', SCAN, 3);

  it.each<[name: string, shelf: Shelf, names: readonly string[]]>([
    ['nothing', {}, []],
    [
      'of the wanted type first, then the newest',
      { throughApi: [older, scan, newer] },
      ['newer', 'older', 'scan'],
    ],
    ['through the index alone', { throughIndex: [older, newer] }, ['newer', 'older']],
    ['through both, each once', { throughApi: [older], throughIndex: [older, newer] }, ['newer', 'older']],
    ['where the referrers API fails', { failing: 'referrers', throughIndex: [older] }, ['older']],
    ['where the index fails', { failing: 'index', throughApi: [older] }, ['older']],
  ])('%s', async (_, shelf, names) => {
    expect((await collected(shelf)).names).toEqual(names);
  });

  it('is found through both ways, and says so', async () => {
    const { found } = await collected({ throughApi: [older], throughIndex: [older] });
    expect(found.map(({ foundThrough }) => foundThrough)).toEqual([['referrers-api', 'index-tag']]);
  });

  it('that cannot be read is among it, with the reason', async () => {
    const { found } = await collected({ throughApi: [older] });
    expect(found[0]?.problem).toMatchObject({ code: 'bundle-malformed', class: 'malformed' });
  });

  it('that is listed and gone is among it, with neither artifact nor reason', async () => {
    const { found } = await collected({ throughApi: [older], gone: [older] });
    expect(found).toEqual([
      {
        layout: 'bundle',
        foundThrough: ['referrers-api'],
        digest: older.descriptor.digest,
        claimedType: PROVENANCE,
      },
    ]);
  });

  it('that does not say what it is, and is no bundle, is passed over', async () => {
    const other = { mediaType: IMAGE_MANIFEST, digest: sha256Digest(Buffer.from('other')), size: 5 };
    expect((await collected({ more: [other] })).found).toEqual([]);
  });

  it('names the look-up that failed', async () => {
    const { listing } = await collected({ failing: 'referrers' });
    expect(listing.failed.map(({ way, reason }) => [way, reason.code])).toEqual([
      ['referrers-api', 'service-unavailable'],
    ]);
  });
});

describe('many artifacts', () => {
  const many = Array.from({ length: 250 }, (_, number) => stored(`${number}`, SCAN, number));

  it.each<[name: string, isAnswered: (count: number) => boolean, count: number]>([
    ['are read until they answer the question', (count) => count >= FIRST_ARTIFACTS, FIRST_ARTIFACTS],
    ['are read in batches', (count) => count >= FIRST_ARTIFACTS + 1, 2 * FIRST_ARTIFACTS],
    ['are all read where none answers it', () => false, 250],
  ])('%s', async (_, isAnswered, count) => {
    const { fetched, names, limits } = await collected({ throughApi: many }, isAnswered);
    expect([fetched, names[0]]).toEqual([count, '249']);
    expect(limits.map(({ code }) => code)).toEqual(count < 250 ? ['artifacts-too-many'] : []);
  });

  it('are read up to a limit, which is said', async () => {
    const crowd = Array.from({ length: 1001 }, (_, number) => stored(`${number}`, SCAN, number));
    const { reader, fetched } = registryOf({ throughApi: crowd });
    const wish = { predicateType: PROVENANCE, isAnswered: NEVER };
    const { limits } = await collect(reader, 'acme/app', subject.digest, wish);
    expect([fetched(), limits.map(({ message }) => message)]).toEqual([
      1000,
      ['1001 artifacts are attached; the 1000 newest were read'],
    ]);
  });
});
