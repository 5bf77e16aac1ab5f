import type { Descriptor } from '../oci/descriptor.ts';
import { changeIndex } from '../oci/layout/referrers-index.ts';
import { indexTag } from '../oci/layout/tags.ts';
import { getIndex } from '../oci/lookup/bundles.ts';
import { IMAGE_INDEX } from '../oci/media-types.ts';
import type { Log } from '../shared/log.ts';
import type { Place } from './place.ts';
import { publishTag } from './publish-tag.ts';

/**
 * Sees to it that readers find what was stored beside an image: by the referrers API or, where that does not list it,
 * by the index. @throws Failure `not-yet-visible`, and those of the registry
 */
export async function listBeside(place: Place, entry: Descriptor, log: Log): Promise<void> {
  const { registry, subject } = place;
  const { path } = subject.repository;
  const { supported, descriptors } = await registry.referrers(path, subject.digest);
  if (supported && descriptors.some(({ digest }) => digest === entry.digest)) return;
  const content = {
    tag: indexTag(subject.digest),
    mediaType: IMAGE_INDEX,
    read: () => getIndex(registry, path, subject.digest),
    prepare: async () => false,
    change: (current: Buffer | undefined) => changeIndex(current, { entries: [entry], drop: new Set() }),
    dropDead: async () => undefined,
  };
  await publishTag(place, content, log);
}
