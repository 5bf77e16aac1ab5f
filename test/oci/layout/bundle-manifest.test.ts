import { describe, expect, it } from 'vitest';
import { bundleBlobOf, describeBundle, storeBundle } from '../../../src/oci/layout/bundle-manifest.ts';
import { indexTag, legacyTag } from '../../../src/oci/layout/tags.ts';
import { type Digest, sha256Digest } from '../../../src/subject/digest.ts';
import { failureOf } from '../../support/failure-of.ts';

const SUBJECT = {
  mediaType: 'application/vnd.oci.image.index.v1+json',
  digest: sha256Digest(Buffer.from('image')),
  size: 123,
};
const SLSA = 'https://slsa.dev/provenance/v1';
const BUNDLE = Buffer.from('{"a":"bundle"}');
const stored = storeBundle(SUBJECT, BUNDLE, SLSA, new Date('2026-01-02T03:04:05.678Z'));

describe('a stored bundle', () => {
  it('is a referrer of its subject, byte for byte the same for the same bundle', () => {
    expect(JSON.parse(stored.manifest.toString())).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      config: {
        mediaType: 'application/vnd.oci.empty.v1+json',
        digest: sha256Digest(Buffer.from('{}')),
        size: 2,
      },
      layers: [
        {
          mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
          digest: sha256Digest(BUNDLE),
          size: BUNDLE.length,
        },
      ],
      subject: SUBJECT,
      annotations: {
        'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': SLSA,
      },
    });
    const again = storeBundle(
      { ...SUBJECT },
      Buffer.from(BUNDLE),
      SLSA,
      new Date('2026-01-02T03:04:05.001Z'),
    );
    expect(again.manifest.equals(stored.manifest)).toBe(true);
  });

  it('is described with its type and annotations, also when its manifest alone is known', () => {
    expect(describeBundle(stored.manifest)).toEqual(stored.descriptor);
    expect(stored.descriptor).toMatchObject({
      digest: sha256Digest(stored.manifest),
      size: stored.manifest.length,
    });
  });

  it('is the first layer of a manifest whose subject is the image', () => {
    expect(bundleBlobOf(stored.manifest, SUBJECT.digest)).toBe(sha256Digest(BUNDLE));
    expect(bundleBlobOf(stored.manifest, sha256Digest(Buffer.from('another')))).toBeUndefined();
  });

  it.each([
    ['no layers', { subject: SUBJECT, layers: [] }],
    ['a layer that is no descriptor', { subject: SUBJECT, layers: [{ digest: 'x' }] }],
    ['no subject', { layers: [SUBJECT] }],
    ['null for a subject', { layers: [SUBJECT], subject: null }],
  ])('is not in a manifest with %s', (_name, manifest) => {
    expect(bundleBlobOf(Buffer.from(JSON.stringify(manifest)), SUBJECT.digest)).toBeUndefined();
  });

  it('is not in what is no manifest', async () => {
    expect((await failureOf(() => bundleBlobOf(Buffer.from('x'), SUBJECT.digest))).code).toBe(
      'registry-document-malformed',
    );
  });
});

describe('tags', () => {
  it('are made of the digest', () => {
    const digest = `sha256:${'a'.repeat(64)}` as Digest;
    expect([indexTag(digest), legacyTag(digest, 'sig'), legacyTag(digest, 'att')]).toEqual(
      ['', '.sig', '.att'].map((suffix) => `sha256-${'a'.repeat(64)}${suffix}`),
    );
  });
});
