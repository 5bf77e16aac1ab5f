import type { Image } from '../test/support/image.ts';
import { INDEX, jsonBytes, MANIFEST } from './manifest.ts';
import { RegistryContents, tagOf } from './registry-contents.ts';
import type { SignedImage } from './signing.ts';

/** Puts everything that is attached to a signed image beside another image of the same repository. */
export async function attachTo(other: Image, signed: SignedImage): Promise<SignedImage> {
  const contents = new RegistryContents(signed);
  const swapped = {
    ...signed,
    digest: other.digest,
    reference: signed.reference.replace(signed.digest, other.digest),
  };
  for (const suffix of ['.sig', '.att']) {
    const stored = await contents.get(tagOf(signed, suffix));
    if (stored !== undefined) await contents.put(tagOf(swapped, suffix), MANIFEST, stored.bytes);
  }
  const subject = { mediaType: MANIFEST, digest: other.digest, size: other.manifests.at(-1)?.length };
  const entries = [];
  for (const { digest } of signed.attachments.filter(({ format }) => format === 'bundle')) {
    const stored = await contents.get(digest);
    const manifest = JSON.parse(stored?.bytes.toString() ?? '{}') as {
      artifactType: string;
      annotations: object;
    };
    const bytes = jsonBytes({ ...manifest, subject });
    const put = await contents.putByDigest(MANIFEST, bytes);
    const { artifactType, annotations } = manifest;
    entries.push({ mediaType: MANIFEST, digest: put, size: bytes.length, artifactType, annotations });
  }
  const index = jsonBytes({ schemaVersion: 2, mediaType: INDEX, manifests: entries });
  await contents.put(tagOf(swapped), INDEX, index);
  return swapped;
}
