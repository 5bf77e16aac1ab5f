import type { SignedArtifact } from '../../sigstore/artifact.ts';
import { ENVELOPE_MAX_BYTES } from '../../sigstore/envelope.ts';
import type { Digest } from '../../subject/digest.ts';
import { readLegacyArtifact, type StoredLayer } from '../layout/legacy-artifact.ts';
import { type LegacyLayer, readLegacy } from '../layout/legacy-manifest.ts';
import { type LegacySuffix, legacyTag } from '../layout/tags.ts';
import type { Reader } from '../reader.ts';
import type { Manifest } from '../registry.ts';

/** A layer is an envelope, or a smaller payload. */
export const MAX_LAYER_BYTES = ENVELOPE_MAX_BYTES;
/** More than the 4 MiB that registries must take: 1000 signatures with their chains are 6 MiB, and some take it. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;

/** The manifest under the `.sig` or `.att` tag of a digest; undefined: there is none. */
export function getLegacy(
  registry: Reader,
  path: string,
  subject: Digest,
  suffix: LegacySuffix,
): Promise<Manifest | undefined> {
  return registry.getManifest(path, legacyTag(subject, suffix), { maxBytes: MAX_MANIFEST_BYTES });
}

/** The layers of the `.sig` or `.att` tag of a digest, as cosign up to 2.4 and Kyverno `type: Cosign` list them. */
export async function listLegacy(
  registry: Reader,
  path: string,
  subject: Digest,
  suffix: LegacySuffix,
): Promise<LegacyLayer[]> {
  const manifest = await getLegacy(registry, path, subject, suffix);
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
  registry: Reader,
  path: string,
  suffix: LegacySuffix,
  layer: LegacyLayer,
): Promise<FetchedLayer | undefined> {
  const content = await registry.getBlob(path, layer.digest, MAX_LAYER_BYTES);
  if (!content) return undefined;
  const stored = { suffix, layer, content };
  return { ...stored, artifact: readLegacyArtifact(stored) };
}
