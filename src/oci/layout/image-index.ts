import type { Digest } from '../../subject/digest.ts';
import { isObject, type JsonObject } from '../../text/json.ts';
import { isDescriptor, objectsIn, parseObject } from './json.ts';

const MAX_PLATFORMS = 200;

/** One platform of an image. */
export interface PlatformManifest {
  /** `os/architecture`, with `/variant` where there is one: `linux/arm/v7`. */
  readonly platform: string;
  readonly digest: Digest;
}

/**
 * The platform manifests of an image index (image-spec, image-index.md), without the attestation
 * manifests of BuildKit (`unknown/unknown`). Empty for a single manifest, which lists none.
 * @throws Failure `registry-document-malformed`
 */
export function readPlatforms(manifest: Buffer): PlatformManifest[] {
  const document = parseObject(manifest, 'the image manifest');
  return objectsIn(document, 'manifests', 'the image index', MAX_PLATFORMS)
    .filter(isDescriptor)
    .flatMap((child) => {
      const platform = platformOf(child);
      return platform === undefined ? [] : [{ platform, digest: child.digest }];
    });
}

/** The digests of `readPlatforms`. */
export function platformManifests(manifest: Buffer): Digest[] {
  return readPlatforms(manifest).map(({ digest }) => digest);
}

function platformOf({ platform }: JsonObject): string | undefined {
  if (!isObject(platform) || platform.os === 'unknown' || platform.architecture === 'unknown')
    return undefined;
  const { os, architecture, variant } = platform;
  return [os, architecture, variant].filter((part) => typeof part === 'string').join('/');
}
