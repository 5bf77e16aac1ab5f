import type { Digest } from '../../subject/digest.ts';
import { isObject, type JsonObject } from '../../text/json.ts';
import type { Descriptor } from '../descriptor.ts';
import { DOCKER_MANIFEST_LIST, IMAGE_INDEX } from '../media-types.ts';
import { isDescriptor, malformed, objectsIn, parseObject, requireOneReading } from './json.ts';
import { type Platform, platformName, readPlatform } from './platform.ts';

/** A manifest that an image index names. */
export interface ChildManifest {
  readonly digest: Digest;
  /** undefined: none is said, or none that can be understood. Programs then look into the image. */
  readonly platform: Platform | undefined;
  /** Whether it is an index itself. */
  readonly isIndex: boolean;
  /** Whether it says that it is BuildKit's attestation about another child; its content must say the same. */
  readonly claimsAttestation: boolean;
}

/** An index of more is no image that anybody pulls. */
const MAX_CHILDREN = 1000;
const INDEX_TYPES: readonly string[] = [IMAGE_INDEX, DOCKER_MANIFEST_LIST];
const IN_TOTO = 'application/vnd.in-toto+json';
const WHAT = 'the image index';
/** Members that decide which child is taken. Programs in Go read them in any case of letters. */
const MEMBERS: readonly string[] = [
  ...['manifests', 'digest', 'mediaType', 'platform', 'os', 'architecture', 'variant', 'annotations'],
  'size',
];

/**
 * The manifests that an image index names (image-spec, image-index.md). Empty for a single manifest, which
 * names none.
 * @throws Failure `registry-document-malformed`: also when a child could be read in two ways, or not at all
 */
export function readChildren(manifest: Buffer): ChildManifest[] {
  const document = parseObject(manifest, 'the image manifest');
  requireOneReading(document, MEMBERS, WHAT);
  if ('manifests' in document && ('config' in document || 'layers' in document || 'fsLayers' in document))
    throw malformed(WHAT, 'is an image, too');
  const children = objectsIn(document, 'manifests', WHAT, MAX_CHILDREN);
  for (const child of children) {
    requireOneReading(child, MEMBERS, WHAT);
    if (isObject(child.platform)) requireOneReading(child.platform, MEMBERS, WHAT);
  }
  const descriptors = children.filter(isDescriptor);
  if (descriptors.length < children.length)
    throw malformed(WHAT, 'has a child without a media type, a SHA-256 digest or a size');
  return descriptors.map((child) => ({
    digest: child.digest,
    platform: readPlatform(child.platform),
    isIndex: INDEX_TYPES.includes(child.mediaType),
    claimsAttestation: claimsAttestation(child, descriptors),
  }));
}

/** `linux/arm64`, or that nothing is said. */
export function childName({ platform }: ChildManifest): string {
  return platform ? platformName(platform) : 'no platform';
}

/**
 * BuildKit's attestations (docs.docker.com/build/metadata/attestations/attestation-storage): no program takes them
 * for an image, because their platform is unknown, and they name the child that they are about.
 */
function claimsAttestation(child: JsonObject & Descriptor, all: readonly Descriptor[]): boolean {
  const { os, architecture } = isObject(child.platform) ? child.platform : {};
  const { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': about } = child.annotations ?? {};
  const isAbout = all.some(({ digest }) => digest === about && digest !== child.digest);
  return os === 'unknown' && architecture === 'unknown' && type === 'attestation-manifest' && isAbout;
}

/** Whether a manifest holds in-toto statements alone, so that nothing in it can run. */
export function holdsStatementsOnly(manifest: Buffer): boolean {
  const layers = objectsIn(parseObject(manifest, 'the attestation manifest'), 'layers', 'it', MAX_CHILDREN);
  return layers.length > 0 && layers.every(({ mediaType }) => mediaType === IN_TOTO);
}
