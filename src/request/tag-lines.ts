import { Failure, reworded } from '../shared/failure.ts';
import { nameOf, parseImageName, referenceOf, type Subject } from '../subject/repository.ts';
import { parseTag } from './tag.ts';

/** A tag, and the image that it is to point to. */
export interface TagOrder {
  readonly subject: Subject;
  readonly tag: string;
}

/** `registry/repository:tag` */
export function tagName({ subject, tag }: TagOrder): string {
  return `${nameOf(subject.repository)}:${tag}`;
}

/**
 * The lines of `tags`: `v1`, a name for every image, or `registry/repository:v1`.
 * @param subjects what is signed, and its copies
 * @throws Failure `tag-malformed`, `tag-image-unknown`, `tag-ambiguous`, and those of `parseImageName`
 */
export function parseTagLines(lines: readonly string[], subjects: readonly Subject[]): TagOrder[] {
  const orders = new Map<string, TagOrder>();
  for (const order of lines.flatMap((line) => ordersOf(line, subjects))) {
    const name = tagName(order);
    const other = orders.get(name);
    if (other && other.subject.digest !== order.subject.digest) throw ambiguous(name, [other, order]);
    orders.set(name, order);
  }
  return [...orders.values()];
}

function ordersOf(line: string, subjects: readonly Subject[]): TagOrder[] {
  if (!/[/:@]/.test(line)) {
    const tag = parseTag(line);
    return subjects.map((subject) => ({ subject, tag }));
  }
  const { repository, tag, digest } = parseName(line);
  if (tag === undefined || digest !== undefined) throw withoutTag(line);
  const named = subjects.filter((subject) => nameOf(subject.repository) === nameOf(repository));
  if (named.length === 0) throw unknownImage(line, subjects);
  return named.map((subject) => ({ subject, tag: parseTag(tag) }));
}

function parseName(line: string) {
  try {
    return parseImageName(line);
  } catch (error) {
    throw error instanceof Failure
      ? reworded(error, { what: `tags: ${error.message}`, fix: 'tags: v1   # or ghcr.io/owner/name:v1' })
      : error;
  }
}

function withoutTag(line: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'tag-malformed',
    what: `tags: "${line}" is not a name with a tag`,
    why: 'a line is a tag, for every image, or registry/repository:tag; the digest is the one that is signed',
    fix: `tags: ${line.replace(/@.*$/, '')}:v1   # or v1`,
  });
}

function unknownImage(line: string, subjects: readonly Subject[]): Failure {
  const names = [...new Set(subjects.map(({ repository }) => nameOf(repository)))];
  return new Failure({
    class: 'usage',
    code: 'tag-image-unknown',
    what: `tags: ${line} is of no image that is signed or copied to here`,
    why: `these are ${names.slice(0, 10).join(', ')}`,
    fix: `tags: ${names[0] ?? 'ghcr.io/owner/name'}:v1`,
  });
}

function ambiguous(name: string, [first, second]: readonly [TagOrder, TagOrder]): Failure {
  return new Failure({
    class: 'usage',
    code: 'tag-ambiguous',
    what: `tags: ${name} is asked for two images: ${referenceOf(first.subject)} and ${second.subject.digest}`,
    why: 'several images are signed in one repository, and a tag points to one of them',
    fix: 'sign them in steps of their own, each with its tags',
  });
}
