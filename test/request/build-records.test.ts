import { describe, expect, it } from 'vitest';
import { parsePlatform } from '../../src/oci/layout/platform.ts';
import { parseBuildInputs } from '../../src/request/build-inputs.ts';
import {
  builtImages,
  type BuildRecord,
  digestOfBuilt,
  materialsOf,
  parseBuildRecords,
  readMaterials,
  writeBuildRecords,
} from '../../src/request/build-records.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { failureOf } from '../support/failure-of.ts';

const IMAGE = 'ghcr.io/acme/app';
const BASE = { uri: 'pkg:docker/alpine@3.22?platform=linux%2Famd64', digest: { sha256: 'b'.repeat(64) } };
const INPUTS = parseBuildInputs(JSON.stringify({ image: IMAGE, platforms: 'linux/amd64,linux/arm64' }));

function record(platform: string, more: Partial<BuildRecord> = {}): BuildRecord {
  return {
    image: IMAGE,
    platform: parsePlatform(platform),
    digest: sha256Digest(Buffer.from(platform)),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    size: 500,
    materials: [BASE],
    ...more,
  };
}

const AMD64 = record('linux/amd64');
const ARM64 = record('linux/arm64', { materials: [BASE, { ...BASE, uri: 'pkg:docker/other@1' }] });

describe('what jobs have built', () => {
  it('is read from the lines that they put out, in any order, and empty ones', () => {
    const lines = [writeBuildRecords([ARM64]), '', writeBuildRecords([AMD64])].join('\n');
    const records = parseBuildRecords(lines);
    expect(records).toEqual([ARM64, AMD64]);
    const [built] = builtImages(INPUTS, records);
    expect(built?.platforms.map(({ digest }) => digest)).toEqual([AMD64.digest, ARM64.digest]);
    expect(materialsOf(records)).toHaveLength(2);
  });

  it('is an index that follows from its platforms, or the image where there is one', () => {
    const one = { repository: { registry: 'ghcr.io', path: 'acme/app' }, platforms: [AMD64] } as const;
    expect(digestOfBuilt(one)).toBe(AMD64.digest);
    const index = (...platforms: readonly [BuildRecord, ...BuildRecord[]]) =>
      digestOfBuilt({ ...one, platforms });
    expect(index(AMD64, ARM64)).toBe(index({ ...AMD64 }, { ...ARM64 }));
    expect(index(AMD64, ARM64)).not.toBe(index(AMD64, { ...ARM64, digest: AMD64.digest }));
  });

  it.each<[string, BuildRecord[], RegExp]>([
    ['of one platform nothing', [AMD64], /no job has built ghcr.io\/acme\/app for linux\/arm64/],
    ['nothing at all', [], /no job has built/],
    ['of one platform two', [AMD64, ARM64, record('linux/arm64', { size: 7 })], /several jobs have built/],
    ['a platform more', [AMD64, ARM64, record('linux/s390x')], /nobody asked for .* linux\/s390x/],
    ['another image', [AMD64, record('linux/arm64', { image: 'ghcr.io/evil/x' })], /no job has built/],
    [
      'another image more',
      [AMD64, ARM64, record('linux/amd64', { image: 'ghcr.io/evil/x' })],
      /nobody asked for ghcr.io\/evil/,
    ],
  ])('is refused where they say %s', async (_name, records, message) => {
    const failure = await failureOf(() => builtImages(INPUTS, records));
    expect([failure.code, failure.message]).toEqual(['build-record-differs', expect.stringMatching(message)]);
  });

  it.each([
    ['no list', '{}'],
    ['no JSON', '[{'],
    ['no digest', JSON.stringify([{ image: IMAGE, platform: 'linux/amd64', digest: 'sha256:abc' }])],
    ['an index', writeBuildRecords([{ ...AMD64, mediaType: 'application/vnd.oci.image.index.v1+json' }])],
    ['no size', writeBuildRecords([{ ...AMD64, size: -1 }])],
    ['a material without a digest', writeBuildRecords([{ ...AMD64, materials: [{ uri: 'x', digest: {} }] }])],
    ['too much', ' '.repeat(5_000_000)],
  ])('is refused where they put out %s', async (_name, text) => {
    expect((await failureOf(() => parseBuildRecords(text))).code).toBe('build-record-malformed');
  });
});

describe("BuildKit's record", () => {
  const material = { uri: BASE.uri, digest: BASE.digest };

  it.each([
    ['v0.2', { materials: [material, { uri: 'local' }] }],
    ['v1', { buildDefinition: { resolvedDependencies: [{ ...material, name: 'x' }] } }],
  ])('in SLSA %s names base images by digest', (_version, provenance) => {
    expect(readMaterials(provenance)).toEqual([material]);
  });
});
