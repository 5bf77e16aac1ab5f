import { type SharedTag, type TagRead, updateTag } from '../oci/tag-update.ts';
import type { Log } from '../shared/log.ts';
import { notVisible } from './not-visible.ts';
import type { Place } from './place.ts';

/** A tag beside an image, and what a layout does with each version of it. */
export type TagContent = Omit<SharedTag, 'registry' | 'path' | 'timeoutMs'>;

/**
 * Brings a tag of the image's repository to hold what a layout wants there.
 * @param ahead a version of it that was read while something else was done
 * @throws Failure `not-yet-visible`, and those of `updateTag`
 */
export async function publishTag(
  place: Place,
  content: TagContent,
  log: Log,
  ahead?: TagRead,
): Promise<void> {
  const { registry, subject, timeoutMs } = place;
  const tag = { ...content, registry, path: subject.repository.path, timeoutMs };
  if (!(await updateTag(tag, log, ahead))) throw notVisible(place, content.tag);
}
