import { describe, expect, it } from 'vitest';
import {
  changeIndex,
  MAX_REFERRERS,
  mayBeBundle,
  readIndex,
} from '../../../src/oci/layout/referrers-index.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { type Digest, sha256Digest } from '../../../src/subject/digest.ts';
import { failureOf } from '../../support/failure-of.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const digestOf = (name: string): Digest => sha256Digest(Buffer.from(name));
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

function entry(name: string, more: object = {}): Descriptor {
  return { mediaType: MANIFEST, digest: digestOf(name), size: name.length, ...more };
}

function indexOf(manifests: readonly unknown[], more: object = {}): Buffer {
  return bytes({ schemaVersion: 2, mediaType: INDEX, manifests, ...more });
}

const parsed = (index: Buffer | undefined) => JSON.parse(String(index)) as Record<string, unknown>;
const NOTHING = new Set<Digest>();
const OURS = entry('ours', {
  artifactType: BUNDLE,
  annotations: { 'org.opencontainers.image.created': 'then' },
});

describe('the index of a digest', () => {
  it('is made when there is none', () => {
    expect(parsed(changeIndex(undefined, { entries: [OURS], drop: NOTHING }))).toEqual({
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: [OURS],
    });
  });

  it('keeps foreign entries with every field, in their order, and ours come last', () => {
    const foreign = [
      entry('b', {
        artifactType: 'application/spdx+json',
        data: 'e30=',
        urls: ['x'],
        'x-new': { deep: [1] },
      }),
      entry('a', { platform: { os: 'linux', architecture: 'amd64' }, annotations: { z: '1', a: '2' } }),
      { not: 'a descriptor' },
      entry('c', { size: -1 }),
    ];
    const index = indexOf(foreign, { annotations: { keep: 'me' }, subject: entry('s'), 'x-new': null });
    const next = parsed(changeIndex(index, { entries: [OURS], drop: NOTHING }));
    expect(JSON.stringify(next.manifests)).toBe(JSON.stringify([...foreign, OURS]));
    expect({ ...next, manifests: [] }).toEqual({ ...parsed(index), manifests: [] });
  });

  it('is not changed when ours is there as it should be', () => {
    const index = indexOf([entry('a'), OURS, entry('b')]);
    expect(changeIndex(index, { entries: [OURS], drop: NOTHING })).toBeUndefined();
  });

  it.each([
    ['no type', { artifactType: undefined, annotations: undefined }],
    ['the config’s type', { artifactType: 'application/vnd.oci.empty.v1+json' }],
    ['no annotations', { annotations: undefined }],
  ])('brings ours, by an old writer with %s, to today’s form, in its place', (_name, old) => {
    const { digest, mediaType, size, ...rest } = { ...OURS, ...old };
    const index = indexOf([entry('a'), { mediaType, digest, size, ...rest, 'x-kept': 1 }, entry('b')]);
    const next = parsed(changeIndex(index, { entries: [OURS], drop: NOTHING }));
    expect(next.manifests).toEqual([entry('a'), { ...OURS, 'x-kept': 1 }, entry('b')]);
  });

  it('keeps what is no descriptor as it is', () => {
    const odd = [{ digest: { toString: 1 } }, { mediaType: 'x' }];
    const next = changeIndex(indexOf(odd), { entries: [OURS], drop: NOTHING });
    expect(parsed(next).manifests).toEqual([...odd, OURS]);
  });

  it('loses what lost to ours, and what is dead', () => {
    const index = indexOf([entry('dead'), entry('a'), entry('lost'), OURS]);
    const drop = new Set([digestOf('dead'), digestOf('lost')]);
    expect(parsed(changeIndex(index, { entries: [OURS], drop })).manifests).toEqual([entry('a'), OURS]);
  });

  it('takes several of ours at once', () => {
    const also = entry('also ours', { artifactType: BUNDLE });
    const next = changeIndex(indexOf([OURS]), { entries: [OURS, also], drop: NOTHING });
    expect(parsed(next).manifests).toEqual([OURS, also]);
  });
});

describe('reading an index', () => {
  it('gives the descriptors, and leaves out what is none', () => {
    const wrong = [
      { digest: digestOf('x'), size: 1 },
      entry('y', { digest: 'sha256:short' }),
      entry('z', { digest: `sha512:${'0'.repeat(128)}` }),
      entry('v', { size: 1.5 }),
      entry('w', { annotations: { a: 1 } }),
      {},
    ];
    expect(readIndex(indexOf([entry('a'), ...wrong, OURS]))).toEqual([entry('a'), OURS]);
  });

  it('takes an index without a mediaType, which the specification allows', () => {
    expect(readIndex(bytes({ schemaVersion: 2, manifests: [OURS] }))).toEqual([OURS]);
  });

  it.each<[string, Buffer, string]>([
    ['an image', bytes({ mediaType: MANIFEST, config: {}, layers: [] }), 'referrers-tag-taken'],
    ['an image without a mediaType', bytes({ config: {}, layers: [] }), 'referrers-tag-taken'],
    [
      'a Docker manifest list',
      bytes({ mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json', manifests: [] }),
      'referrers-tag-taken',
    ],
    ['a mediaType that is no text', bytes({ mediaType: { toString: 1 } }), 'referrers-tag-taken'],
    ['entries that are no list', bytes({ mediaType: INDEX, manifests: {} }), 'referrers-tag-taken'],
    ['entries that are no objects', indexOf(['x']), 'registry-document-malformed'],
    ['null among the entries', indexOf([null]), 'registry-document-malformed'],
    ['too many entries', indexOf(Array(MAX_REFERRERS + 1).fill({})), 'referrers-too-many'],
    ['no JSON', Buffer.from('<html>'), 'registry-document-malformed'],
    ['no object', Buffer.from('[]'), 'registry-document-malformed'],
  ])('refuses %s, and so does changing it', async (_name, content, code) => {
    expect((await failureOf(() => readIndex(content))).code).toBe(code);
    expect((await failureOf(() => changeIndex(content, { entries: [OURS], drop: NOTHING }))).code).toBe(code);
  });
});

describe('an entry may be a bundle', () => {
  it.each([
    [BUNDLE, true],
    ['application/vnd.dev.sigstore.bundle.v0.4+json', true],
    ['application/vnd.oci.empty.v1+json', true],
    [undefined, true],
    ['application/spdx+json', false],
    ['application/vnd.dev.cosign.artifact.sig.v1+json', false],
  ])('of type %s: %s', (artifactType, expected) => {
    expect(mayBeBundle(entry('a', artifactType === undefined ? {} : { artifactType }))).toBe(expected);
  });
});
