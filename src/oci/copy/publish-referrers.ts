import { eventually } from '../../shared/eventually.ts';
import { Failure } from '../../shared/failure.ts';
import type { Digest } from '../../subject/digest.ts';
import type { Descriptor } from '../descriptor.ts';
import { changeIndex } from '../layout/referrers-index.ts';
import { indexTag } from '../layout/tags.ts';
import { getIndex } from '../lookup/bundles.ts';
import { IMAGE_INDEX } from '../media-types.ts';
import { updateTag } from '../tag-update.ts';
import type { RepositoryAt } from './blobs.ts';
import type { Collected } from './collect.ts';
import type { SendOptions } from './send-options.ts';

/** How long a list of referrers may miss what was just put, in milliseconds. */
const LISTED_WITHIN_MS = 3000;

/**
 * Sees to it that readers at the destination are led to what refers to the image: by its referrers API or, where that
 * does not list all, by the `sha256-<hex>` index, into which the entries are merged. The source's index is not copied:
 * it may name what is not there, and the destination's may name more.
 */
export async function publishReferrers(collected: Collected, options: SendOptions): Promise<void> {
  const publish = async ([subject, entries]: readonly [Digest, readonly Descriptor[]]) => {
    if (!(await areListed(collected, subject, entries, options.to)))
      await mergeIndex(subject, entries, options);
  };
  await Promise.all([...collected.referrers].map(publish));
}

/** What a registry lost of several that came at once is put again, one by one. */
async function areListed(
  collected: Collected,
  subject: Digest,
  entries: readonly Descriptor[],
  { registry, path }: RepositoryAt,
): Promise<boolean> {
  const unlisted = async () => {
    const { supported, descriptors } = await registry.referrers(path, subject);
    const listed = new Set(descriptors.map(({ digest }) => digest));
    return supported ? entries.filter(({ digest }) => !listed.has(digest)) : undefined;
  };
  const missing = await unlisted();
  if (missing === undefined || missing.length === 0) return missing !== undefined;
  for (const { digest, mediaType } of missing) {
    const one = collected.attached.find(({ manifest }) => manifest.descriptor.digest === digest);
    if (one) await registry.putManifest(path, digest, mediaType, one.manifest.bytes);
  }
  const listed = await eventually(
    async () => ((await unlisted())?.length === 0 ? true : undefined),
    LISTED_WITHIN_MS,
  );
  return listed ?? false;
}

async function mergeIndex(
  subject: Digest,
  entries: readonly Descriptor[],
  { to: { registry, path }, timeoutMs, log }: SendOptions,
): Promise<void> {
  const tag = indexTag(subject);
  const dead = new Set<Digest>();
  const isWritten = await updateTag(
    {
      registry,
      path,
      tag,
      mediaType: IMAGE_INDEX,
      timeoutMs,
      read: () => getIndex(registry, path, subject),
      prepare: async () => false,
      change: (current) => changeIndex(current, { entries, drop: dead }),
      dropDead: async () => {
        throw new Failure({
          class: 'conflict',
          code: 'index-refused',
          what: `${registry.host}/${path} refuses the index ${tag}: it says that a manifest in it is missing`,
          why: 'a clean-up removed what another entry of it names, or the registry has not yet settled',
          fix: `copy again; if it stays, look at the entries of ${tag}`,
        });
      },
    },
    log,
  );
  if (!isWritten) throw notVisible(`${registry.host}/${path}:${tag}`);
}

export function notVisible(tag: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'not-yet-visible',
    what: `written, not yet visible: ${tag}`,
    why: 'the registry shows writes late, or something removed it',
    fix: 'copy again: what is there by then is not sent again',
  });
}
