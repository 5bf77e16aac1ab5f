import type { Digest } from '../../subject/digest.ts';
import { textAt } from '../../text/member.ts';
import { parseObject } from '../layout/json.ts';
import { childName } from '../layout/image-index.ts';
import type { Platform } from '../layout/platform.ts';
import { leavesOf, listChildren, type ReadManifest } from './children.ts';

/** An image, and what it is for several platforms. */
export interface ImageParts {
  readonly digest: Digest;
  /** What docker calls the id of an image; undefined: it is an index. */
  readonly config: string | undefined;
  /** Empty for a single manifest. */
  readonly platforms: readonly PlatformPart[];
  /** Of a single manifest, as its config says; undefined: nobody asked, or it does not say. */
  readonly own?: Platform | undefined;
}

export interface PlatformPart {
  readonly digest: Digest;
  readonly config: string | undefined;
  readonly platform: Platform | undefined;
  /** `linux/arm64`, or `no platform`. */
  readonly name: string;
}

/**
 * Reads an image's manifest and those of its platforms, for the digests by which others may name them.
 * @throws Failure those of `listChildren`
 */
export async function readParts(digest: Digest, bytes: Buffer, read: ReadManifest): Promise<ImageParts> {
  const leaves = leavesOf(await listChildren(bytes, read));
  const platforms = leaves.map(async (child) => ({
    digest: child.digest,
    config: configOf(await read(child.digest)),
    platform: child.platform,
    name: childName(child),
  }));
  return { digest, config: configOf(bytes), platforms: await Promise.all(platforms) };
}

function configOf(manifest: Buffer | undefined): string | undefined {
  if (manifest === undefined) return undefined;
  return textAt(parseObject(manifest, 'the image manifest'), 'config', 'digest');
}
