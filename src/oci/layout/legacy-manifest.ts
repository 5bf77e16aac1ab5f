import { type Digest, sha256Digest } from '../../subject/digest.ts';
import { isObject, type JsonObject, textOf } from '../../text/json.ts';
import { DSSE_ENVELOPE, IMAGE_CONFIG, IMAGE_MANIFEST, SIMPLE_SIGNING } from '../media-types.ts';
import { isDescriptor, malformed, objectsIn, parseObject, tooMany } from './json.ts';
import type { LegacySuffix } from './tags.ts';

/** cosign reads and appends at most this many layers. */
export const MAX_LAYERS = 1000;

/** One signature or attestation in a `.sig` or `.att` manifest: the signed bytes and what proves them. */
export interface LegacyLayer {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What a run makes of the manifest under a `.sig` or `.att` tag. */
export interface LegacyChange {
  readonly layers: readonly LegacyLayer[];
  /** Layers that equal one of ours and lost to it, by `layerKey`. */
  readonly drop: ReadonlySet<string>;
}

const LAYER_TYPES: Readonly<Record<LegacySuffix, string>> = { sig: SIMPLE_SIGNING, att: DSSE_ENVELOPE };

export function legacyLayer(
  suffix: LegacySuffix,
  content: Buffer,
  annotations: Readonly<Record<string, string>>,
): LegacyLayer {
  return { mediaType: LAYER_TYPES[suffix], digest: sha256Digest(content), size: content.length, annotations };
}

/** Layers of one manifest may share their content (every run signs the same payload) but not their proof. */
export function layerKey(layer: LegacyLayer): string {
  return sha256Digest(Buffer.from(JSON.stringify([layer.digest, Object.entries(layer.annotations).sort()])));
}

/** The layers of a `.sig` or `.att` manifest that hold what its suffix says. @throws Failure `registry-document-malformed` */
export function readLegacy(manifest: Buffer, suffix: LegacySuffix): LegacyLayer[] {
  return readLayers(manifest).filter((layer) => layer.mediaType === LAYER_TYPES[suffix]);
}

/** All layers, as cosign takes them whatever their type. @throws Failure `registry-document-malformed` */
export function readLayers(manifest: Buffer): LegacyLayer[] {
  return layersOf(manifest)
    .filter(isDescriptor)
    .map((layer) => ({ ...layer, annotations: layer.annotations ?? {} }));
}

/**
 * The manifest with `change` applied and the config it needs, or undefined when it has nothing to
 * change (cosign SIGNATURE_SPEC.md). Foreign layers keep every field and their order.
 * @throws Failure `registry-document-malformed`
 */
export function changeLegacy(
  manifest: Buffer | undefined,
  change: LegacyChange,
): { readonly manifest: Buffer; readonly config: Buffer } | undefined {
  const document = manifest ? parseObject(manifest, 'a signature manifest') : {};
  const before = manifest ? layersOf(manifest) : [];
  const kept = before.filter((layer) => !change.drop.has(keyOf(layer)));
  const present = new Set(kept.map(keyOf));
  const added = change.layers.filter((layer) => !present.has(layerKey(layer)));
  if (manifest && added.length === 0 && kept.length === before.length) return undefined;
  const layers = [...kept, ...added];
  const config = configFor(layers.map((layer) => textOf(layer.digest)));
  const next = {
    schemaVersion: 2,
    ...document,
    // Also in place of Docker's type, which would contradict the one that it is sent with.
    mediaType: IMAGE_MANIFEST,
    config: { mediaType: IMAGE_CONFIG, size: config.length, digest: sha256Digest(config) },
    layers,
  };
  return { manifest: Buffer.from(JSON.stringify(next)), config };
}

/** go-containerregistry's empty image, which pairs layers with diff_ids by position. */
function configFor(diffIds: readonly string[]): Buffer {
  return Buffer.from(
    JSON.stringify({
      architecture: '',
      created: '0001-01-01T00:00:00Z',
      history: diffIds.map(() => ({ created: '0001-01-01T00:00:00Z' })),
      os: '',
      rootfs: { type: 'layers', diff_ids: diffIds },
      config: {},
    }),
  );
}

function layersOf(manifest: Buffer): JsonObject[] {
  const document = parseObject(manifest, 'a signature manifest');
  if (document.layers === undefined) throw malformed('a signature manifest', 'has no layers');
  const length = Array.isArray(document.layers) ? document.layers.length : 0;
  if (length > MAX_LAYERS) throw tooMany(`a signature manifest has ${length} layers`, MAX_LAYERS);
  return objectsIn(document, 'layers', 'a signature manifest', MAX_LAYERS);
}

function keyOf(layer: JsonObject): string {
  return layerKey({
    ...layer,
    annotations: isObject(layer.annotations) ? layer.annotations : {},
  } as unknown as LegacyLayer);
}
