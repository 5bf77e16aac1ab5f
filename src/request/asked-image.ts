import { Failure } from '../shared/failure.ts';
import { type ImageName, parseImageName } from '../subject/repository.ts';
import type { ListedImage } from './image-list.ts';

/** An image that was asked for, its name parsed once: there is a name, or the mistake in it. */
export interface AskedImage extends ListedImage {
  readonly name?: ImageName;
  readonly mistake?: Failure;
}

export function askedImage(listed: ListedImage): AskedImage {
  try {
    return { ...listed, name: parseImageName(listed.image) };
  } catch (error) {
    if (error instanceof Failure) return { ...listed, mistake: error };
    throw error;
  }
}

/** @throws Failure the mistake in the name */
export function nameIn({ name, mistake }: AskedImage): ImageName {
  if (name) return name;
  throw mistake ?? new Error('an image was asked for without a name');
}
