import type { Digest } from '../../subject/digest.ts';
import { isDescriptor, isObject, type JsonObject, objectsIn, parseObject } from './json.ts';

const MAX_PLATFORMS = 200;

/**
 * The platform manifests of an image index (image-spec, image-index.md), without the attestation
 * manifests of BuildKit (`unknown/unknown`). Empty for a single manifest, which lists none.
 * @throws Failure `registry-document-malformed`
 */
export function platformManifests(manifest: Buffer): Digest[] {
  const document = parseObject(manifest, 'the image manifest');
  return objectsIn(document, 'manifests', 'the image index', MAX_PLATFORMS)
    .filter(isDescriptor)
    .filter((child) => isPlatform(child))
    .map((child) => child.digest);
}

function isPlatform(child: JsonObject): boolean {
  const { platform } = child;
  return isObject(platform) && platform.os !== 'unknown' && platform.architecture !== 'unknown';
}
