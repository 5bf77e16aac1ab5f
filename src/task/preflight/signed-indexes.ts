import { imageNameIn } from '../../admission/image-text.ts';
import { DOCKER_MANIFEST_LIST, IMAGE_INDEX } from '../../oci/media-types.ts';
import { leavesOf, listChildren } from '../../oci/lookup/children.ts';
import type { Registries } from '../../oci/registries.ts';
import { Failure } from '../../shared/failure.ts';
import type { Digest } from '../../subject/digest.ts';
import { type ImageName, nameOf } from '../../subject/repository.ts';
import type { LookedAt } from '../../verification/look.ts';

/** Indexes that are read: a trap is told for their platforms, and nothing else depends on it. */
const MOST = 50;
const INDEXES = [IMAGE_INDEX, DOCKER_MANIFEST_LIST];

/**
 * The signed index of each platform that is named by digest and not signed itself, as far as the index is among the
 * images.
 */
export async function signedIndexes(
  looked: ReadonlyMap<string, LookedAt>,
  registries: Registries,
): Promise<ReadonlyMap<string, Digest>> {
  const named = [...looked].flatMap(([key, one]) => {
    const name = imageNameIn(key);
    return name && one.digest !== undefined ? [{ name, one, digest: one.digest }] : [];
  });
  const unsigned = named.filter(
    ({ name, one }) => name.digest && one.looked.evidence && one.signers.length === 0,
  );
  if (unsigned.length === 0) return new Map();
  const repositories = new Set(unsigned.map(({ name }) => nameOf(name.repository)));
  const signed = named
    .filter(
      ({ name, one }) =>
        one.signers.length > 0 &&
        INDEXES.includes(one.mediaType ?? '') &&
        repositories.has(nameOf(name.repository)),
    )
    .slice(0, MOST);
  const indexes = new Map<string, Digest>();
  for (const { name, digest } of signed)
    for (const child of await childrenOf(name, digest, registries)) indexes.set(child, digest);
  return indexes;
}

async function childrenOf(
  { repository }: ImageName,
  digest: Digest,
  registries: Registries,
): Promise<Digest[]> {
  const registry = registries.for(repository.registry);
  const read = async (one: Digest) => (await registry.getManifest(repository.path, one))?.bytes;
  try {
    const bytes = await read(digest);
    return bytes ? leavesOf(await listChildren(bytes, read)).map((child) => child.digest) : [];
  } catch (error) {
    // It was there a moment ago; a trap that is not told is no wrong answer.
    if (error instanceof Failure) return [];
    throw error;
  }
}
