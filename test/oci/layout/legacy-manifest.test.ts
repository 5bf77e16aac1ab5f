import { describe, expect, it } from 'vitest';
import {
  changeLegacy,
  layerKey,
  legacyLayer,
  MAX_LAYERS,
  readLegacy,
} from '../../../src/oci/layout/legacy-manifest.ts';
import { sha256Digest } from '../../../src/subject/digest.ts';
import { failureOf } from '../../support/failure-of.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const NOTHING = new Set<string>();
const OURS = legacyLayer('sig', Buffer.from('ours'), { 'dev.cosignproject.cosign/signature': 'c2ln' });

function manifestOf(layers: readonly unknown[], more: object = {}): Buffer {
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    size: 2,
    digest: sha256Digest(Buffer.from('{}')),
  };
  return bytes({ schemaVersion: 2, mediaType: MANIFEST, config, layers, ...more });
}

function foreign(name: string, more: object = {}) {
  const content = Buffer.from(name);
  return { mediaType: SIMPLE_SIGNING, size: content.length, digest: sha256Digest(content), ...more };
}

interface Manifest {
  readonly mediaType: string;
  readonly config: { readonly digest: string; readonly size: number };
  readonly layers: readonly { readonly digest: string }[];
}

function changed(...args: Parameters<typeof changeLegacy>) {
  const change = changeLegacy(...args);
  if (!change) throw new Error('nothing changed');
  return { ...change, json: JSON.parse(change.manifest.toString()) as Manifest };
}

describe('a signature manifest', () => {
  it('is made when there is none', () => {
    const { json } = changed(undefined, { layers: [OURS], drop: NOTHING });
    expect(json).toMatchObject({ schemaVersion: 2, mediaType: MANIFEST, layers: [OURS] });
  });

  it('keeps foreign layers with every field, in their order, and ours come last', () => {
    const layers = [
      foreign('b', { annotations: { z: '1', a: '2' }, 'x-new': [1] }),
      foreign('a', { mediaType: ENVELOPE, urls: ['x'] }),
      { not: 'a layer', digest: 'sha256:odd' },
      { digest: { toString: 1 } },
    ];
    const { json } = changed(manifestOf(layers, { annotations: { keep: 'me' } }), {
      layers: [OURS],
      drop: NOTHING,
    });
    expect(JSON.stringify(json.layers)).toBe(JSON.stringify([...layers, OURS]));
    expect(json).toMatchObject({ annotations: { keep: 'me' } });
  });

  it.each([0, 1, 5])('has a config that names each layer, by position: %i before ours', (count) => {
    const before = Array.from({ length: count }, (_, position) => foreign(String(position)));
    const { json, config } = changed(manifestOf(before), { layers: [OURS], drop: NOTHING });
    const { rootfs, history } = JSON.parse(config.toString()) as {
      rootfs: { type: string; diff_ids: string[] };
      history: unknown[];
    };
    expect(rootfs).toEqual({ type: 'layers', diff_ids: json.layers.map(({ digest }) => digest) });
    expect(history).toHaveLength(json.layers.length);
    expect([json.config.digest, json.config.size]).toEqual([sha256Digest(config), config.length]);
  });

  it('is not changed when ours is there', () => {
    expect(changeLegacy(manifestOf([foreign('a'), OURS]), { layers: [OURS], drop: NOTHING })).toBeUndefined();
  });

  it('loses what lost to ours, and nothing with the same content', () => {
    const lost = legacyLayer('sig', Buffer.from('ours'), { 'dev.cosignproject.cosign/signature': 'bG9zdA' });
    const { json } = changed(manifestOf([foreign('ours'), lost, OURS]), {
      layers: [OURS],
      drop: new Set([layerKey(lost)]),
    });
    expect(json.layers).toEqual([foreign('ours'), OURS]);
  });

  it('may hold the same payload twice, with another proof each', () => {
    const again = legacyLayer('sig', Buffer.from('ours'), {
      'dev.cosignproject.cosign/signature': 'YWdhaW4',
    });
    const { json } = changed(manifestOf([OURS]), { layers: [OURS, again], drop: NOTHING });
    expect(json.layers).toEqual([OURS, again]);
  });

  it('that a writer gave Docker’s type becomes one of OCI, as it is sent', () => {
    const manifest = manifestOf([foreign('a')], {
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    });
    const { json } = changed(manifest, { layers: [OURS], drop: NOTHING });
    expect([json.mediaType, json.layers.length]).toEqual([MANIFEST, 2]);
  });
});

describe('reading a signature manifest', () => {
  const layers = [
    foreign('a'),
    foreign('b', { mediaType: ENVELOPE, annotations: { predicateType: 'x' } }),
    { odd: true },
  ];

  it.each([
    ['sig', 'a'],
    ['att', 'b'],
  ] as const)('gives what a .%s holds, and leaves the rest out', (suffix, name) => {
    const found = readLegacy(manifestOf(layers), suffix);
    expect(found.map(({ digest }) => digest)).toEqual([sha256Digest(Buffer.from(name))]);
  });

  it.each<[string, Buffer, code?: string]>([
    ['an index', bytes({ mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] })],
    ['layers that are no list', bytes({ layers: {} })],
    ['layers that are no objects', bytes({ layers: [null] })],
    ['too many layers', bytes({ layers: Array(MAX_LAYERS + 1).fill({}) }), 'referrers-too-many'],
    ['no JSON', Buffer.from('<html>')],
  ])('refuses %s, and so does changing it', async (_name, content, code = 'registry-document-malformed') => {
    const codes = await Promise.all([
      failureOf(() => readLegacy(content, 'sig')),
      failureOf(() => changeLegacy(content, { layers: [OURS], drop: NOTHING })),
    ]);
    expect(codes.map((failure) => failure.code)).toEqual([code, code]);
  });
});

describe('the key of a layer', () => {
  it('does not depend on the order of annotations, but on all of them', () => {
    const layer = (annotations: Record<string, string>) => layerKey({ ...OURS, annotations });
    expect(layer({ a: '1', b: '2' })).toBe(layer({ b: '2', a: '1' }));
    expect(layer({ a: '1', b: '2' })).not.toBe(layer({ a: '1' }));
    expect(layer({ a: '1,b' })).not.toBe(layer({ 'a,1': 'b' }));
  });
});
