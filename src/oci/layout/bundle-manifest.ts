import { type Digest, sha256Digest } from '../../subject/digest.ts';
import type { Descriptor } from '../descriptor.ts';
import { RUN_ANNOTATION } from '../run-annotation.ts';
import { EMPTY_JSON, IMAGE_MANIFEST, SIGSTORE_BUNDLE } from '../media-types.ts';
import { isDescriptor, isStringMap, objectsIn, parseObject } from './json.ts';

export const EMPTY_BLOB = Buffer.from('{}');

const CREATED = 'org.opencontainers.image.created';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';

/** A bundle as it is stored: its manifest, and the descriptor by which an index or referrers list names it. */
export interface StoredBundle {
  readonly bundle: Buffer;
  readonly manifest: Buffer;
  readonly descriptor: Descriptor;
}

/**
 * The manifest that makes a bundle a referrer of `subject` (image-spec, manifest.md, "subject";
 * cosign BUNDLE_SPEC.md). A pure function of its arguments: the same bundle always gets the same digest.
 * @param signedAt the bundle's trusted time, to the second; undefined: it has none
 * @param run that signs with a key, which nothing else names
 */
export function storeBundle(
  subject: Descriptor,
  bundle: Buffer,
  predicateType: string,
  signedAt: Date | undefined,
  run?: string,
): StoredBundle {
  const annotations = {
    ...(signedAt && { [CREATED]: signedAt.toISOString().replace(/\.\d{3}Z$/, 'Z') }),
    'dev.sigstore.bundle.content': 'dsse-envelope',
    [PREDICATE_TYPE]: predicateType,
    ...(run !== undefined && { [RUN_ANNOTATION]: run }),
  };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: SIGSTORE_BUNDLE,
      config: { mediaType: EMPTY_JSON, digest: sha256Digest(EMPTY_BLOB), size: EMPTY_BLOB.length },
      layers: [{ mediaType: SIGSTORE_BUNDLE, digest: sha256Digest(bundle), size: bundle.length }],
      subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
      annotations,
    }),
  );
  const descriptor = {
    mediaType: IMAGE_MANIFEST,
    digest: sha256Digest(manifest),
    size: manifest.length,
    artifactType: SIGSTORE_BUNDLE,
    annotations,
  };
  return { bundle, manifest, descriptor };
}

/** The descriptor of a bundle manifest in today's form: with the type and annotations of the manifest. */
export function describeBundle(manifest: Buffer): Descriptor {
  const { annotations } = parseObject(manifest, 'a bundle manifest');
  return {
    mediaType: IMAGE_MANIFEST,
    digest: sha256Digest(manifest),
    size: manifest.length,
    artifactType: SIGSTORE_BUNDLE,
    ...(isStringMap(annotations) ? { annotations } : {}),
  };
}

/** When a descriptor claims to have been made, in milliseconds since 1970; undefined: it does not say. */
export function claimedTime(descriptor: Descriptor): number | undefined {
  const time = Date.parse(descriptor.annotations?.[CREATED] ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** The predicate type a descriptor claims, where its writer copied the annotations. */
export function claimedPredicateType(descriptor: Descriptor): string | undefined {
  return descriptor.annotations?.[PREDICATE_TYPE];
}

/**
 * The digest of the bundle in a bundle manifest: its first layer, as Kyverno and gh take it.
 * @returns undefined when the manifest stores no bundle for `subject`
 * @throws Failure `registry-document-malformed`
 */
export function bundleBlobOf(manifest: Buffer, subject: Digest): Digest | undefined {
  const document = parseObject(manifest, 'a bundle manifest');
  const [layer] = objectsIn(document, 'layers', 'a bundle manifest', 16);
  const named = (document.subject as { digest?: unknown } | undefined)?.digest;
  return named === subject && layer !== undefined && isDescriptor(layer) ? layer.digest : undefined;
}
