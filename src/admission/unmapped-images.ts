import { looksLikeImage } from './image-text.ts';
import { entriesOf, memberOf, type Placed } from './manifest-path.ts';
import type { PlacedImage } from './pod-images.ts';

const IMAGE_KEY = /^image$|^imageName$|^dockerImage$|[a-z]Image$|_image$/;
const MAX_DEPTH = 40;
/** Keys under which nothing is an image that is going to run. */
const NOT_SEARCHED: ReadonlySet<string | number> = new Set(['status', 'managedFields', 'ownerReferences']);

/**
 * What reads like an image at a key that reads like one, in an object of a kind that is not known. Whether it is run,
 * and by which Pod, is not known either.
 */
export function unmappedImages(place: Placed, depth = 0): PlacedImage[] {
  if (depth > MAX_DEPTH) return [];
  return entriesOf(place).flatMap((entry) => {
    const key = entry.keys.at(-1) ?? '';
    if (NOT_SEARCHED.has(key)) return [];
    const isNamed = typeof key === 'string' && IMAGE_KEY.test(key);
    const own = isNamed ? imageIn(entry) : [];
    return own.length > 0 ? own : unmappedImages(entry, depth + 1);
  });
}

/** A name, or its parts as charts write them. */
function imageIn({ value, keys }: Placed): PlacedImage[] {
  if (typeof value === 'string')
    return looksLikeImage(value) ? [{ image: value, role: 'unmapped', keys }] : [];
  const reference = memberOf(value, 'reference');
  if (typeof reference === 'string' && looksLikeImage(reference))
    return [{ image: reference, role: 'unmapped', keys: [...keys, 'reference'] }];
  const image = inParts(value);
  return image !== undefined && looksLikeImage(image) ? [{ image, role: 'unmapped', keys }] : [];
}

/** `{registry, repository, tag, digest}`; undefined where there is neither tag nor digest. */
export function inParts(value: unknown): string | undefined {
  const part = (name: string) => {
    const text = memberOf(value, name);
    return typeof text === 'string' && text !== ''
      ? text
      : typeof text === 'number'
        ? String(text)
        : undefined;
  };
  const [registry, name, tag, digest] = [
    part('registry'),
    part('repository') ?? part('name'),
    part('tag'),
    part('digest'),
  ];
  if (name === undefined || (tag ?? digest) === undefined) return undefined;
  const whole = registry === undefined ? name : `${registry}/${name}`;
  return digest === undefined ? `${whole}:${tag}` : `${whole}${tag === undefined ? '' : `:${tag}`}@${digest}`;
}
