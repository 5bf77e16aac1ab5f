import { Failure, reworded } from '../shared/failure.ts';
import { readUserText, type Stdin } from '../shared/read-file.ts';
import { type ImageName, nameOf, parseImageName } from '../subject/repository.ts';
import { parseTag } from './tag.ts';

/** A destination, and the tags that the copy gets there. */
export interface CopyDestination {
  readonly name: ImageName;
  readonly tags: readonly string[];
}

/** One image, and where it goes. */
export interface CopyOrder {
  /** As it was asked for. */
  readonly asked: string;
  readonly source: ImageName;
  readonly destinations: readonly CopyDestination[];
}

const MAX_LIST_BYTES = 4 * 1024 * 1024;
const MAX_COPIES = 10_000;

/**
 * A source and its destinations, as words.
 * @param tags that every destination gets, separated by commas
 * @throws Failure `destination-missing`, `destination-malformed`, `tag-malformed`, and those of `parseImageName`
 */
export function parseCopyOrder([asked, ...targets]: readonly string[], tags: string | undefined): CopyOrder {
  if (asked === undefined || targets.length === 0) throw incomplete(asked);
  const source = parseImageName(asked);
  const more = tags === undefined ? [] : tags.split(',').map((tag) => parseTag(tag.trim()));
  const destinations = targets.map((target) => parseDestination(target, source, more));
  return { asked, source, destinations };
}

function parseDestination(target: string, source: ImageName, more: readonly string[]): CopyDestination {
  const name = parseImageName(target);
  if (name.digest) throw withDigest(name);
  const own = name.tag === undefined ? [] : [name.tag];
  const named = [...own, ...more];
  const tags = named.length === 0 && source.tag !== undefined ? [source.tag] : named;
  return { name, tags: latestLast(tags) };
}

/** Each tag once; `latest`, which people pull without thinking, comes when all others are right. */
export function latestLast(tags: readonly string[]): string[] {
  const others = tags.filter((tag) => tag !== 'latest');
  return [...new Set(tags.includes('latest') ? [...others, 'latest'] : others)];
}

/**
 * Copies in a file, one a line; `#` begins a comment.
 * @param path `-` is stdin
 * @throws Failure as `parseCopyOrder`, with the line
 */
export async function readCopyList(
  path: string,
  tags: string | undefined,
  stdin: Stdin,
): Promise<CopyOrder[]> {
  const { text, file } = await readUserText('file', path, { maxBytes: MAX_LIST_BYTES, stdin });
  const orders = text.split(/\r?\n/).flatMap((line, number) => {
    const words = line.replace(/(^|\s)#.*$/, '').trim();
    return words === ''
      ? []
      : [atLine(`${file}:${number + 1}`, () => parseCopyOrder(words.split(/\s+/), tags))];
  });
  if (orders.length <= MAX_COPIES) return orders;
  throw new Failure({
    class: 'usage',
    code: 'images-too-many',
    what: `${orders.length} copies are asked for; at most ${MAX_COPIES} are made at once`,
    fix: 'split the list',
  });
}

function atLine<T>(place: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof Failure ? reworded(error, { what: `${place}: ${error.message}` }) : error;
  }
}

function incomplete(source: string | undefined): Failure {
  return new Failure({
    class: 'usage',
    code: 'destination-missing',
    what: source === undefined ? 'nothing says what to copy' : `nothing says where to copy ${source}`,
    why: 'a source and at least one destination are needed, or a file that lists them',
    fix: 'slsa-provenance copy ghcr.io/OWNER/NAME:v1 registry.example.com/OWNER/NAME',
  });
}

function withDigest({ repository }: ImageName): Failure {
  return new Failure({
    class: 'usage',
    code: 'destination-malformed',
    what: `the destination ${nameOf(repository)} is named with a digest`,
    why: 'the digest of a copy is that of its source',
    fix: `copy SOURCE ${nameOf(repository)}`,
  });
}
