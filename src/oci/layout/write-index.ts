import { sha256Digest } from '../../subject/digest.ts';
import type { Descriptor } from '../descriptor.ts';
import { IMAGE_INDEX } from '../media-types.ts';
import type { Platform } from './platform.ts';

/** An image for one platform, as an index names it. */
export interface PlatformImage extends Pick<Descriptor, 'mediaType' | 'digest' | 'size'> {
  readonly platform: Platform;
}

/** An index of these (image-spec, image-index.md): the same images in the same order give the same digest. */
export function writeIndex(images: readonly PlatformImage[]): { bytes: Buffer; descriptor: Descriptor } {
  const manifests = images.map(({ mediaType, digest, size, platform: { os, architecture, variant } }) => ({
    mediaType,
    digest,
    size,
    platform: { architecture, os, ...(variant !== '' && { variant }) },
  }));
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }));
  return {
    bytes,
    descriptor: { mediaType: IMAGE_INDEX, digest: sha256Digest(bytes), size: bytes.length },
  };
}
