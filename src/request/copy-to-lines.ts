import { Failure, reworded } from '../shared/failure.ts';
import {
  type ImageName,
  nameOf,
  parseImageName,
  type Repository,
  type Subject,
} from '../subject/repository.ts';
import type { Target } from '../subject/target.ts';

/** An image that is signed, and a repository that gets it with all that is attached. */
export interface CopyTo {
  /** In the first repository that was named. */
  readonly source: Subject;
  readonly destination: Repository;
}

/** The image as it is at the destination. */
export function subjectOfCopy({ source: { digest }, destination }: CopyTo): Subject {
  return { repository: destination, digest };
}

/**
 * The lines of `copy-to`: `registry/repository` or, where several images are signed, `SOURCE=registry/repository`.
 * @throws Failure `destination-malformed`, `copy-source-unknown`, and those of `parseImageName`
 */
export function parseCopyToLines(lines: readonly string[], targets: readonly Target[]): CopyTo[] {
  const copies = lines.map((line) => copyOf(line, targets));
  const byName = copies.map((copy) => [`${copy.source.digest} ${nameOf(copy.destination)}`, copy] as const);
  return [...new Map(byName).values()];
}

function copyOf(line: string, targets: readonly Target[]): CopyTo {
  const [first = '', ...rest] = line.split('=').map((word) => word.trim());
  const to = rest.length === 0 ? first : rest.join('=');
  const target = rest.length === 0 ? onlyOne(line, targets) : named(first, targets);
  const { repository: destination, tag, digest } = parseName(to);
  if (tag !== undefined || digest !== undefined) throw notARepository(to, destination);
  const [repository] = target.repositories;
  if (!repository) throw new Error('an image without a repository');
  if (target.repositories.some((one) => nameOf(one) === nameOf(destination))) throw toItself(destination);
  return { source: { repository, digest: target.digest }, destination };
}

function onlyOne(line: string, targets: readonly Target[]): Target {
  const [only, ...others] = targets;
  if (only && others.length === 0) return only;
  throw new Failure({
    class: 'usage',
    code: 'copy-source-unknown',
    what: `copy-to: which of ${targets.length} images ${line} gets is not said`,
    why: 'several images are signed, and a repository is usually for one of them',
    fix: `copy-to: ${targets[0]?.name ?? ''}=${line}`,
  });
}

function named(source: string, targets: readonly Target[]): Target {
  const { repository } = parseName(source);
  const found = targets.filter(({ repositories }) =>
    repositories.some((one) => nameOf(one) === nameOf(repository)),
  );
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  throw new Failure({
    class: 'usage',
    code: 'copy-source-unknown',
    what: `copy-to: ${others.length > 0 ? `${found.length} images of ${source} are signed` : `no image of ${source} is signed`} here`,
    why: 'what stands before = is the name of one image that this step signs',
    fix:
      others.length > 0
        ? 'sign them in steps of their own'
        : `copy-to: ${targets[0]?.name ?? ''}=registry.example.com/owner/name`,
  });
}

function parseName(text: string): ImageName {
  try {
    return parseImageName(text);
  } catch (error) {
    throw error instanceof Failure
      ? reworded(error, {
          what: `copy-to: ${error.message}`,
          fix: 'copy-to: registry.example.com/owner/name',
        })
      : error;
  }
}

function notARepository(text: string, repository: Repository): Failure {
  return new Failure({
    class: 'usage',
    code: 'destination-malformed',
    what: `copy-to: "${text}" names one image, not a repository`,
    why: 'the digest of a copy is that of its source, and its tags are in tags',
    fix: `copy-to: ${nameOf(repository)}\ntags: v1   # every image and copy gets it, or ${nameOf(repository)}:v1`,
  });
}

function toItself(repository: Repository): Failure {
  return new Failure({
    class: 'usage',
    code: 'destination-malformed',
    what: `copy-to: ${nameOf(repository)} is where the image is`,
    why: 'it is signed there, so that there is nothing to copy',
    fix: `remove ${nameOf(repository)} from copy-to`,
  });
}
