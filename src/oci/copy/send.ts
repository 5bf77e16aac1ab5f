import type { Manifest } from '../registry.ts';
import { type BlobCounts, BlobCopier, type RepositoryAt } from './blobs.ts';
import type { Collected, CopiedManifest, TaggedManifest } from './collect.ts';
import { publishReferrers } from './publish-referrers.ts';
import { publishTagged, type TaggedOutcome } from './publish-tagged.ts';
import type { SendOptions } from './send-options.ts';

/** What became of an image and all that belongs to it. */
export interface Sent {
  readonly manifests: { readonly sent: number; readonly present: number };
  readonly blobs: Readonly<BlobCounts>;
  /** What refers to the image and its parts. */
  readonly attached: number;
  /** Tags made of digests, such as `.sig`. */
  readonly tagged: readonly { readonly tag: string; readonly outcome: TaggedOutcome }[];
  readonly warnings: readonly string[];
}

/**
 * Brings an image and all that belongs to it into a repository. Nothing ever names what is not there: blobs first,
 * then manifests, each after all that it names, then what leads readers to attachments. No tag of the image is set.
 * What is there is not sent, so that a copy that was interrupted goes on where it was.
 * @throws Failure those of the registries, `blob-missing`, `read-back-differs`
 */
export async function send(collected: Collected, options: SendOptions): Promise<Sent> {
  const { to } = options;
  allowMounts(collected, to);
  const copier = new BlobCopier(to, options.onBytes);
  const all = [...collected.image, ...collected.attached];
  const missing = await missingOf(all, to);
  // Beside an image that is not there, tags made of its digest hardly are: they are looked at when they are written.
  const isNew = [...missing].some(({ manifest }) => manifest.descriptor.digest === collected.digest);
  const tagged = isNew ? new Set(collected.tagged) : await missingTags(collected.tagged, to);
  const needed = [...missing, ...tagged];
  await Promise.all(needed.map(({ parts, from }) => copier.copy(parts.blobs, from)));
  for (const group of [collected.image, collected.attached])
    await putInOrder(
      group.filter((one) => missing.has(one)),
      to,
    );
  const [, outcomes] = await Promise.all([
    publishReferrers(collected, options),
    Promise.all(
      collected.tagged.map(async (one) => ({
        tag: one.tag,
        outcome: tagged.has(one) ? await publishTagged(one, options) : ('unchanged' as const),
      })),
    ),
  ]);
  const left = outcomes.filter(({ outcome }) => outcome === 'left');
  return {
    manifests: { sent: missing.size, present: all.length - missing.size },
    blobs: copier.counts,
    attached: collected.attached.length,
    tagged: outcomes,
    warnings: [
      ...collected.warnings,
      ...left.map(({ tag }) => `${tag} holds something else at the destination, and is left as it is`),
    ],
  };
}

/** Within one registry, tokens are for taking blobs over from the start. */
function allowMounts({ image, attached, tagged }: Collected, { registry, path }: RepositoryAt): void {
  const sources = new Set([...image, ...attached, ...tagged].map(({ from }) => from));
  for (const from of sources) if (from.registry.host === registry.host) registry.allowMount(path, from.path);
}

async function missingOf(
  all: readonly CopiedManifest[],
  { registry, path }: RepositoryAt,
): Promise<ReadonlySet<CopiedManifest>> {
  const missing = new Set<CopiedManifest>();
  const look = async (one: CopiedManifest) => {
    if (!(await registry.headManifest(path, one.manifest.descriptor.digest))) missing.add(one);
  };
  await Promise.all(all.map(look));
  return missing;
}

async function missingTags(
  all: readonly TaggedManifest[],
  { registry, path }: RepositoryAt,
): Promise<ReadonlySet<TaggedManifest>> {
  const missing = new Set<TaggedManifest>();
  const look = async (one: TaggedManifest) => {
    const there = await registry.headManifest(path, one.tag);
    if (there?.digest !== one.manifest.descriptor.digest) missing.add(one);
  };
  await Promise.all(all.map(look));
  return missing;
}

/** What names no other manifest at once, then the others one by one. */
async function putInOrder(manifests: readonly CopiedManifest[], to: RepositoryAt): Promise<void> {
  const isIndex = ({ parts }: CopiedManifest) => parts.children.length > 0;
  const leaves = manifests.filter((one) => !isIndex(one));
  await Promise.all(leaves.map(({ manifest }) => putManifest(manifest, to)));
  for (const { manifest } of manifests.filter(isIndex)) await putManifest(manifest, to);
}

/** The registry says which digest it stored, or is asked. */
async function putManifest({ descriptor, bytes }: Manifest, { registry, path }: RepositoryAt): Promise<void> {
  const { digest, mediaType } = descriptor;
  await registry.putManifest(path, digest, mediaType, bytes);
}
