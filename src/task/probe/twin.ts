import { randomBytes } from 'node:crypto';
import type { Registry } from '../../oci/registry.ts';
import { type Digest, sha256Digest } from '../../subject/digest.ts';
import { isObject, objectIn } from '../../text/json.ts';
import { notFound } from '../../verification/verify-image.ts';

/** An image that differs in an annotation alone, so that nobody ever signed it. */
export interface Twin {
  readonly digest: Digest;
  readonly tag: string;
}

/** Pushes a twin of an image under a tag of its own: layers and all are there already. @throws Failure */
export async function pushTwin(registry: Registry, path: string, digest: Digest): Promise<Twin> {
  const manifest = await registry.getManifest(path, digest);
  const document = manifest && objectIn(manifest.bytes);
  if (!document) throw notFound(`${registry.host}/${path}@${digest}`);
  const nonce = randomBytes(8).toString('hex');
  const annotations = {
    ...(isObject(document['annotations']) && document['annotations']),
    'slsa-provenance.probe': nonce,
  };
  const bytes = Buffer.from(JSON.stringify({ ...document, annotations }));
  const tag = `probe-${nonce}`;
  await registry.putManifest(path, tag, manifest.descriptor.mediaType, bytes);
  return { digest: sha256Digest(bytes), tag };
}
