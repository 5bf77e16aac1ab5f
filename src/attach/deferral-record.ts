import type { Formats } from '../oci/layout/formats.ts';
import { type Platform, parsePlatform, platformName } from '../oci/layout/platform.ts';
import { Failure } from '../shared/failure.ts';
import { isReserved } from '../statement/predicate-types.ts';
import { type Digest, parseDigest } from '../subject/digest.ts';
import { nameOf, parseRepository } from '../subject/repository.ts';
import type { Target } from '../subject/target.ts';
import { isObject, type JsonObject } from '../text/json.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';

/** Names of artifacts of a run that hold a record begin so. */
export const DEFERRAL_PREFIX = 'slsa-provenance-deferred-';
/** The file in the artifact. */
export const DEFERRAL_FILE = 'deferred.json';
/** Media type of the record beside an image, which nothing is ever signed from. */
export const DEFERRAL_MEDIA_TYPE = 'application/vnd.slsa-provenance-action.deferred.v1+json';
/** Bytes of a record, with the files that were to be attested in it. */
export const MAX_DEFERRAL_BYTES = 32 * 1024 * 1024;

/** What a run asks to be signed later. */
export interface DeferralRecord {
  readonly run: DeferredRun;
  /** RFC 3339. */
  readonly deferredAt: string;
  /** What was down, in a sentence. */
  readonly outage: string;
  readonly format: Formats;
  /** `registry/repository`; undefined: beside each image. */
  readonly signatureRepository: string | undefined;
  readonly images: readonly Target[];
  readonly predicates: readonly DeferredPredicate[];
}

export interface DeferredRun {
  /** `owner/name` */
  readonly repository: string;
  readonly id: string;
  readonly attempt: number;
}

/** A file that was to be attested. */
export interface DeferredPredicate {
  readonly image: Digest;
  readonly platform: Platform | undefined;
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

const VERSION = 1;
const MAX_IMAGES = 10_000;
const MAX_REPOSITORIES = 100;
const MAX_PREDICATES = 1000;
const FORMATS: readonly Formats[] = ['both', 'bundle', 'legacy'];

const DOCUMENT: JsonDocument = {
  name: 'the record of what was deferred',
  class: 'malformed',
  code: 'deferral-malformed',
  maxBytes: MAX_DEFERRAL_BYTES,
  why: 'it was written by another program, or altered',
  fix: 'run the workflow again, which signs if Sigstore is up',
};

export function writeDeferral({
  images,
  predicates,
  signatureRepository,
  ...record
}: DeferralRecord): Buffer {
  return Buffer.from(
    JSON.stringify({
      schemaVersion: VERSION,
      ...record,
      ...(signatureRepository !== undefined && { signatureRepository }),
      images: images.map(({ digest, name, repositories, platform }) => ({
        digest,
        name,
        repositories: repositories.map(nameOf),
        ...(platform !== undefined && { platform }),
      })),
      predicates: predicates.map(({ platform, ...predicate }) => ({
        ...predicate,
        ...(platform && { platform: platformName(platform) }),
      })),
    }),
  );
}

/** A record of some of its images: files about the others stay with what was signed for them. */
export function ofImages(record: DeferralRecord, images: readonly Target[]): DeferralRecord {
  const left = new Set(images.map(({ digest }) => digest));
  const others = new Set(record.images.map(({ digest }) => digest).filter((digest) => !left.has(digest)));
  return { ...record, images, predicates: record.predicates.filter(({ image }) => !others.has(image)) };
}

/** @throws Failure `deferral-malformed`, and those of digests, names and platforms */
export function readDeferral(bytes: Uint8Array): DeferralRecord {
  const record = parseJson(bytes, DOCUMENT);
  if (record.get('schemaVersion').decimal() !== String(VERSION))
    throw record.get('schemaVersion').misfit('is not known');
  const run = record.get('run');
  const format = FORMATS.find((one) => one === record.get('format').text());
  if (format === undefined) throw record.get('format').misfit(`is none of ${FORMATS.join(', ')}`);
  return {
    run: {
      repository: run.get('repository').text(200),
      id: run.get('id').decimal(),
      attempt: Number(run.get('attempt').decimal()),
    },
    deferredAt: record.get('deferredAt').date().toISOString(),
    outage: record.get('outage').text(2000),
    format,
    signatureRepository: record.find('signatureRepository')?.text(500),
    images: record.get('images').items(MAX_IMAGES).map(imageIn),
    predicates: record.get('predicates').items(MAX_PREDICATES).map(predicateIn),
  };
}

function imageIn(image: JsonValue): Target {
  const repositories = image
    .get('repositories')
    .items(MAX_REPOSITORIES)
    .map((name) => parseRepository('repositories', name.text(500)));
  if (repositories.length === 0) throw image.get('repositories').misfit('is empty');
  const platform = image.find('platform')?.text(200);
  return {
    digest: parseDigest(image.get('digest').text(100)),
    name: nameOf(parseRepository('name', image.get('name').text(500))),
    repositories,
    ...(platform !== undefined && { platform }),
  };
}

function predicateIn(value: JsonValue): DeferredPredicate {
  const predicateType = value.get('predicateType').text(500);
  // What only a certificate may say is never taken from a record.
  if (isReserved(predicateType)) throw value.get('predicateType').misfit('is not what a file can be');
  const predicate = value.get('predicate').raw();
  if (!isObject(predicate)) throw value.get('predicate').misfit('is not an object');
  const platform = value.find('platform')?.text(200);
  return {
    image: parseDigest(value.get('image').text(100)),
    platform: platform === undefined ? undefined : parsePlatform(platform),
    predicateType,
    predicate,
  };
}

/** @throws Failure `deferral-malformed` of what is too large to be kept */
export function requireBounded(record: Buffer): Buffer {
  if (record.length <= MAX_DEFERRAL_BYTES) return record;
  throw new Failure({
    class: 'limit',
    code: 'deferral-malformed',
    what: `what is to be signed later has ${record.length} bytes, and ${MAX_DEFERRAL_BYTES} are the most that is kept`,
    why: 'files that are attested are kept in the record',
    fix: 'on-outage: key   # or attest large files in a step of their own',
  });
}
