import type { FakeRegistry } from '../fake/registry/registry.ts';
import { indexTag } from '../../src/oci/layout/tags.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { multiPlatformImage, storeImage } from './image.ts';

/** The repository that they are put into. */
export const FROM = 'acme/app';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';

/** What a registry holds for one repository, for a copy to be compared with. */
export interface Attached {
  readonly image: ReturnType<typeof multiPlatformImage>;
  readonly referrers: readonly string[];
  readonly tags: readonly string[];
}

export function putArtifact(registry: FakeRegistry, subject: string, name: string): string {
  const { store } = registry;
  const blob = Buffer.from(`content of ${name}`);
  const config = Buffer.from('{}');
  for (const bytes of [blob, config]) store.putBlob(FROM, bytes);
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    artifactType: 'application/x-test',
    config: {
      mediaType: 'application/vnd.oci.empty.v1+json',
      digest: sha256Digest(config),
      size: config.length,
    },
    layers: [{ mediaType: 'application/x-test', digest: sha256Digest(blob), size: blob.length }],
    subject: descriptorIn(store, subject),
    annotations: { name },
  };
  const { digest, bytes } = store.putManifest(FROM, manifest);
  // Registries without the API are led by the index.
  const tag = indexTag(subject as `sha256:${string}` & Attached['image']['digest']);
  const before = store.manifest(FROM, tag)?.json.manifests ?? [];
  const entry = { mediaType: MANIFEST, digest, size: bytes.length, artifactType: 'application/x-test' };
  store.putManifest(FROM, { schemaVersion: 2, mediaType: INDEX, manifests: [...before, entry] }, tag);
  return digest;
}

/** An index with all that may belong to one: about the index, about a platform, about what is about it, and old tags. */
export function putAll(registry: FakeRegistry, name: string): Attached {
  const image = multiPlatformImage(name);
  storeImage(registry.store, FROM, image, 'v1');
  const [platform = ''] = image.platforms.values();
  const first = putArtifact(registry, image.digest, `${name} 1`);
  const referrers = [
    first,
    putArtifact(registry, platform, `${name} 2`),
    putArtifact(registry, first, `${name} 3`),
  ];
  const tags = (['sig', 'att', 'sbom'] as const).map((suffix) => {
    const blob = Buffer.from(`${name} ${suffix}`);
    const config = Buffer.from(`{"of":"${name} ${suffix}"}`);
    for (const bytes of [blob, config]) registry.store.putBlob(FROM, bytes);
    const tag = `${indexTag(image.digest)}.${suffix}`;
    const part = (mediaType: string, bytes: Buffer) => ({
      mediaType,
      digest: sha256Digest(bytes),
      size: bytes.length,
    });
    const layers = [part('application/vnd.dev.cosign.simplesigning.v1+json', blob)];
    const manifest = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: part('application/vnd.oci.image.config.v1+json', config),
      layers,
    };
    registry.store.putManifest(FROM, manifest, tag);
    return tag;
  });
  return { image, referrers, tags };
}

/** Programs that follow it compare type and size as well. */
function descriptorIn(store: FakeRegistry['store'], digest: string): object {
  const manifest = store.manifest(FROM, digest);
  if (!manifest) throw new Error(`no ${digest} to refer to`);
  return { mediaType: manifest.mediaType, digest, size: manifest.bytes.length };
}
