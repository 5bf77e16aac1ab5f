import { sha256Digest } from '../src/subject/digest.ts';
import type { LegacyLayer } from './legacy-mutations.ts';
import { type Descriptor, type ImageManifest, jsonBytes, MANIFEST } from './manifest.ts';
import { RegistryContents, tagOf } from './registry-contents.ts';
import type { SignedImage } from './signing.ts';

/** Does `act` while every layer under one of cosign's tags of an image is changed. */
export async function withLayers<T>(
  suffix: '.sig' | '.att',
  change: (layer: LegacyLayer) => LegacyLayer,
  image: SignedImage,
  act: () => Promise<T>,
): Promise<T> {
  const contents = new RegistryContents(image);
  const tag = tagOf(image, suffix);
  const stored = await contents.get(tag);
  if (stored === undefined) throw new Error(`${image.reference} has no ${suffix}`);
  const manifest = JSON.parse(stored.bytes.toString()) as ImageManifest;
  const layers: Descriptor[] = [];
  for (const layer of manifest.layers) layers.push(await changed(layer, change, contents));
  await contents.put(tag, MANIFEST, jsonBytes({ ...manifest, layers }));
  try {
    return await act();
  } finally {
    await contents.put(tag, MANIFEST, stored.bytes);
  }
}

async function changed(
  layer: Descriptor,
  change: (layer: LegacyLayer) => LegacyLayer,
  contents: RegistryContents,
): Promise<Descriptor> {
  const { annotations = {} } = layer;
  const { blob, annotations: changedAnnotations } = change({
    blob: await contents.blob(layer.digest),
    annotations,
  });
  await contents.putBlob(blob);
  return { ...layer, digest: sha256Digest(blob), size: blob.length, annotations: changedAnnotations };
}
