import { platformName, type WantedPlatform } from '../oci/layout/platform.ts';
import { Failure } from '../shared/failure.ts';
import { readUserText, type Stdin } from '../shared/read-file.ts';
import { canonicalName, parseImageName } from '../subject/repository.ts';
import { parseLines } from '../text/parse.ts';
import type { Origin } from '../verification/answers.ts';

/** An image that was asked for, and where that was written. */
export interface ListedImage {
  readonly image: string;
  readonly origin?: Origin;
  /** In place of the platform that is asked for. */
  readonly platform?: WantedPlatform;
}

const MAX_LIST_BYTES = 1024 * 1024;
const MAX_IMAGES = 10_000;

/** Image names in a list, one per line; `#` begins a comment. */
function parseImageList(text: string, file: string): ListedImage[] {
  return text.split(/\r?\n/).flatMap((line, number) => {
    const image = line.replace(/(^|\s)#.*$/, '').trim();
    return image === '' ? [] : [{ image, origin: { file, line: number + 1 } }];
  });
}

/** @param path `-` reads what `stdin` gives */
export async function readImageList(path: string, stdin: Stdin): Promise<ListedImage[]> {
  const { text, file } = await readUserText('file', path, { maxBytes: MAX_LIST_BYTES, stdin });
  return parseImageList(text, file);
}

/** Each image once for one platform, however its name is spelled. @throws Failure `image-missing`, `images-too-many` */
export function eachOnce(images: readonly ListedImage[]): ListedImage[] {
  const unique = [
    ...new Map(images.map((image) => [spellingOf(image), image] as const).reverse()).values(),
  ].reverse();
  if (unique.length === 0) throw none();
  if (unique.length > MAX_IMAGES) throw tooMany(unique.length);
  return unique;
}

/** What is no name is a file, or told of in the report. */
function spellingOf({ image, platform }: ListedImage): string {
  const own = platform === undefined || platform === 'all' ? platform : platformName(platform);
  try {
    return [canonicalName(parseImageName(image)), own].join(' ');
  } catch {
    return image;
  }
}

/** Names of a multi-line input, and one digest for those that have none. */
export function namesWithDigest(names: string, digest: string): ListedImage[] {
  return parseLines(names).map((image) => ({
    image: digest === '' || image.includes('@') ? image : `${image}@${digest}`,
  }));
}

function none(): Failure {
  return new Failure({
    class: 'usage',
    code: 'image-missing',
    what: 'no image is named',
    why: 'none was given, or the list is empty',
    fix: 'slsa-provenance verify ghcr.io/OWNER/NAME@sha256:… --repo OWNER/NAME',
  });
}

function tooMany(count: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'images-too-many',
    what: `${count} images are named; at most ${MAX_IMAGES} are verified at once`,
    fix: 'split the list',
  });
}
