import { expect, test } from 'vitest';
import { type DeferralRecord, ofImages } from '../../src/attach/deferral-record.ts';
import { parseDigest } from '../../src/subject/digest.ts';
import { parseRepository } from '../../src/subject/repository.ts';

const [A, B, PART] = ['a', 'b', 'c'].map((letter) => parseDigest(`sha256:${letter.repeat(64)}`)) as [
  ReturnType<typeof parseDigest>,
  ReturnType<typeof parseDigest>,
  ReturnType<typeof parseDigest>,
];
const repositories = [parseRepository('images', 'ghcr.io/acme/app')];
const about = (image: typeof A) => ({
  image,
  platform: undefined,
  predicateType: 'https://example.com/x/v1',
  predicate: {},
});
const RECORD: DeferralRecord = {
  run: { repository: 'acme/app', id: '1', attempt: 1 },
  deferredAt: '2026-11-29T00:00:00.000Z',
  outage: 'Rekor was down',
  format: 'both',
  signatureRepository: undefined,
  images: [A, B].map((digest) => ({ digest, name: 'ghcr.io/acme/app', repositories })),
  predicates: [A, B, PART].map(about),
};

test('of an image that another attempt has signed, its files are not signed again, and keep no other from it', () => {
  const { images, predicates } = ofImages(RECORD, RECORD.images.slice(1));
  expect(images.map(({ digest }) => digest)).toEqual([B]);
  expect(predicates.map(({ image }) => image)).toEqual([B, PART]);
});
