import type { FoundImage } from '../../admission/found-image.ts';
import { imageNameIn } from '../../admission/image-text.ts';
import { canonicalName } from '../../subject/repository.ts';

/** What an image is looked up by: the same for each of its spellings. */
export function lookKey({ image }: Pick<FoundImage, 'image'>): string {
  const name = imageNameIn(image);
  return name ? canonicalName(name) : image;
}
