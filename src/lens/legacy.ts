import { readLegacyArtifact, type StoredLayer } from '../oci/layout/legacy-artifact.ts';
import { type LegacyLayer, readLegacy } from '../oci/layout/legacy-manifest.ts';
import { type LegacySuffix, legacyTag } from '../oci/layout/tags.ts';
import type { Registry } from '../oci/registry.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { Digest } from '../subject/digest.ts';

const MAX_LAYER_BYTES = 10 * 1024 * 1024;

/** The layers of the `.sig` or `.att` tag of a digest, as cosign up to 2.4 and Kyverno `type: Cosign` list them. */
export async function listLegacy(
  registry: Registry,
  path: string,
  subject: Digest,
  suffix: LegacySuffix,
): Promise<LegacyLayer[]> {
  const manifest = await registry.getManifest(path, legacyTag(subject, suffix));
  return manifest ? readLegacy(manifest.bytes, suffix) : [];
}

export interface FetchedLayer extends StoredLayer {
  readonly artifact: SignedArtifact;
}

/**
 * Fetches the bytes of one layer and reads the artifact it stands for.
 * @returns undefined when the blob is gone
 * @throws Failure `legacy-layer-malformed`
 */
export async function fetchLayer(
  registry: Registry,
  path: string,
  suffix: LegacySuffix,
  layer: LegacyLayer,
): Promise<FetchedLayer | undefined> {
  const content = await registry.getBlob(path, layer.digest, MAX_LAYER_BYTES);
  if (!content) return undefined;
  const stored = { suffix, layer, content };
  return { ...stored, artifact: readLegacyArtifact(stored) };
}
