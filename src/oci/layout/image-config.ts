import { isObject } from '../../text/json.ts';
import type { Descriptor } from '../descriptor.ts';
import { isDescriptor, parseObject, requireOneReading } from './json.ts';
import { type Platform, readPlatform } from './platform.ts';

/** Members that say what an image is for. */
const MEMBERS: readonly string[] = ['os', 'architecture', 'variant'];

/** The config that a manifest names (image-spec, manifest.md); undefined: none. @throws Failure `registry-document-malformed` */
export function readConfigDescriptor(manifest: Buffer): Descriptor | undefined {
  const { config } = parseObject(manifest, 'the image manifest');
  return isObject(config) && isDescriptor(config) ? config : undefined;
}

/**
 * What an image is for, as its config says (image-spec, config.md); undefined: nothing that can be understood.
 * @throws Failure `registry-document-malformed`
 */
export function readConfigPlatform(config: Buffer): Platform | undefined {
  const what = 'the image config';
  const document = parseObject(config, what);
  requireOneReading(document, MEMBERS, what);
  return readPlatform(document);
}
