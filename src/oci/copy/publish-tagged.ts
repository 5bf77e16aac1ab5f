import { Failure } from '../../shared/failure.ts';
import { type Digest, sha256Digest } from '../../subject/digest.ts';
import { changeLegacy, readLayers } from '../layout/legacy-manifest.ts';
import { IMAGE_MANIFEST } from '../media-types.ts';
import { updateTag } from '../tag-update.ts';
import type { TaggedManifest } from './collect.ts';
import { notVisible } from './publish-referrers.ts';
import type { SendOptions } from './send-options.ts';

/** `merged`: the destination had others; `left`: it has something that nothing can be added to. */
export type TaggedOutcome = 'copied' | 'merged' | 'unchanged' | 'left';

/** As `.sig` tags with 1000 signatures have. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Brings a `.sig`, `.att` or `.sbom` manifest under its tag at the destination. Signatures and attestations that are
 * there stay, and those of the source are added; an SBOM is one thing, and is not replaced.
 * @throws Failure those of `updateTag`, `layer-blob-missing`
 */
export async function publishTagged(
  { tag, suffix, manifest }: TaggedManifest,
  { to: { registry, path }, timeoutMs, log }: SendOptions,
): Promise<TaggedOutcome> {
  const configs = new Set<Digest>();
  const layers = suffix === 'sbom' ? [] : readLayers(manifest.bytes);
  let outcome: TaggedOutcome = 'unchanged';
  const merged = (current: Buffer) => changeLegacy(current, { layers, drop: new Set() });
  const read = () => registry.getManifest(path, tag, { maxBytes: MAX_BYTES });
  const isWritten = await updateTag(
    {
      registry,
      path,
      tag,
      get mediaType() {
        return outcome === 'merged' ? IMAGE_MANIFEST : manifest.descriptor.mediaType;
      },
      timeoutMs,
      read,
      prepare: async (current) => {
        const config = current && suffix !== 'sbom' ? merged(current)?.config : undefined;
        if (!config || configs.has(sha256Digest(config))) return false;
        configs.add(await registry.putBlob(path, config));
        return true;
      },
      change: (current) => {
        const isOther = current && !current.equals(manifest.bytes);
        if (isOther && suffix === 'sbom') outcome = 'left';
        if (current && (!isOther || suffix === 'sbom')) return undefined;
        const next = current ? merged(current)?.manifest : manifest.bytes;
        if (next) outcome = current ? 'merged' : 'copied';
        return next;
      },
      dropDead: async () => {
        throw new Failure({
          class: 'conflict',
          code: 'layer-blob-missing',
          what: `${registry.host}/${path} refuses to add to ${tag}: a blob of somebody else's signature in it is gone`,
          why: 'a clean-up removed the blob but left the tag that names it',
          fix: `delete the tag ${tag}, and copy again`,
        });
      },
    },
    log,
  );
  if (!isWritten) throw notVisible(`${registry.host}/${path}:${tag}`);
  return outcome;
}
