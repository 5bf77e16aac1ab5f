import { Failure } from '../../shared/failure.ts';
import type { Digest } from '../../subject/digest.ts';
import { readConfigDescriptor, readConfigPlatform } from '../layout/image-config.ts';
import type { Platform } from '../layout/platform.ts';

/** Configs of images with hundreds of layers have about 100 KB. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;

/** Reads a blob by its digest; undefined: it is not there. */
type ReadBlob = (digest: Digest, maxBytes: number) => Promise<Buffer | undefined>;

/**
 * What a single image, without an index, is for.
 * @throws Failure `platform-unknown`, `registry-document-malformed`, and those of reading
 */
export async function platformOf(manifest: Buffer, read: ReadBlob): Promise<Platform> {
  const config = readConfigDescriptor(manifest);
  const bytes = config && (await read(config.digest, MAX_CONFIG_BYTES));
  const platform = bytes && readConfigPlatform(bytes);
  if (platform) return platform;
  throw new Failure({
    class: 'malformed',
    code: 'platform-unknown',
    what: `the image has one manifest, ${config ? 'and its config says no platform' : 'and no config'}`,
    why: 'it is no container image, or its config is not in the registry',
    fix: 'ask without --platform',
  });
}
