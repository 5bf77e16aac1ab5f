import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import { objectIn } from '../text/json.ts';
import type { Descriptor } from './descriptor.ts';
import { alteredBytes, htmlAnswer } from './errors.ts';
import { DOCKER_MANIFEST, DOCKER_MANIFEST_LIST, IMAGE_INDEX, IMAGE_MANIFEST } from './media-types.ts';
import { isHtml } from './problem.ts';

/** A manifest as the registry stores it: digest and size are those of `bytes`. */
export interface Manifest {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
  readonly etag: string | undefined;
}

/** Size that registries must take (distribution-spec, "Pushing Manifests"). */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/** Every type of manifest: a registry hides what was not asked for. */
export const MANIFEST_TYPES: readonly string[] = [
  IMAGE_INDEX,
  IMAGE_MANIFEST,
  DOCKER_MANIFEST_LIST,
  DOCKER_MANIFEST,
];

/**
 * Reads the answer to GET of a manifest.
 * @param reference tag or digest that was asked for
 * @param where registry and repository, for messages
 * @throws Failure `registry-html-answer`, `registry-altered-bytes`, `manifest-ambiguous`
 */
export function readManifest(answer: HttpAnswer, reference: string, where: string): Manifest {
  requireNoHtml(answer, reference);
  const digest = sha256Digest(answer.body);
  for (const wanted of [digestOf(reference), claimedDigest(answer)]) {
    if (wanted !== undefined && wanted !== digest) throw alteredBytes(where, wanted, digest);
  }
  return {
    descriptor: { mediaType: mediaTypeOf(answer, where), digest, size: answer.body.length },
    bytes: answer.body,
    etag: answer.headers.get('etag') ?? undefined,
  };
}

/**
 * Reads the answer to HEAD of a manifest; `undefined` when it leaves out what a descriptor needs.
 * @throws Failure as `readManifest`
 */
export function readManifestHead(
  answer: HttpAnswer,
  reference: string,
  where: string,
): Descriptor | undefined {
  requireNoHtml(answer, reference);
  const wanted = digestOf(reference);
  const claimed = claimedDigest(answer);
  if (wanted && claimed && wanted !== claimed) throw alteredBytes(where, wanted, claimed);
  const digest = claimed ?? wanted;
  const mediaType = contentType(answer);
  const length = answer.headers.get('content-length');
  if (!digest || !MANIFEST_TYPES.includes(mediaType) || !/^\d{1,12}$/.test(length ?? '')) return undefined;
  return { mediaType, digest, size: Number(length) };
}

/** The digest that the registry says the content has; `undefined` also for algorithms not used here. */
export function claimedDigest(answer: HttpAnswer): Digest | undefined {
  return digestOf(answer.headers.get('docker-content-digest') ?? '');
}

export function digestOf(text: string): Digest | undefined {
  return /^sha256:[0-9a-f]{64}$/.test(text) ? (text as Digest) : undefined;
}

/**
 * What the registry calls it and what it calls itself must agree, or two readers could see two things in
 * the same bytes (CVE-2021-41190). Registries that call everything JSON leave it to the content.
 */
function mediaTypeOf(answer: HttpAnswer, where: string): string {
  const header = contentType(answer);
  const own = ownMediaType(answer.body);
  if (!MANIFEST_TYPES.includes(header)) return own ?? header;
  if (own === undefined || own === header) return header;
  throw new Failure({
    class: 'malformed',
    code: 'manifest-ambiguous',
    what: `${where} gave a manifest as ${header} that calls itself another type`,
    why: 'programs that trust the one or the other would read different things in it',
    fix: 'push it again with a current tool',
  });
}

function ownMediaType(bytes: Buffer): string | undefined {
  const mediaType = objectIn(bytes)?.mediaType;
  return typeof mediaType === 'string' ? mediaType : undefined;
}

function contentType(answer: HttpAnswer): string {
  return (answer.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}

function requireNoHtml(answer: HttpAnswer, reference: string): void {
  if (isHtml(answer)) throw htmlAnswer(answer.url.host, `asked for the manifest ${reference}`, answer.status);
}
