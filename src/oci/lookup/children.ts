import { Failure } from '../../shared/failure.ts';
import type { Digest } from '../../subject/digest.ts';
import { type ChildManifest, holdsStatementsOnly, readChildren } from '../layout/image-index.ts';
import { type Platform, suitability } from '../layout/platform.ts';

/** A child of an index, and its own children if it is one itself. */
export interface Child extends ChildManifest {
  readonly children: readonly Child[];
}

/** A child that an image can be, and the indexes below the first in which it stands. */
export interface PlacedChild extends ChildManifest {
  readonly within: readonly Digest[];
}

/** So many manifests of one image are looked at; images for all platforms of the world have about 20. */
export const MAX_MANIFESTS = 200;
const MAX_DEPTH = 4;

/** Reads a manifest by its digest; undefined: it is not there. */
export type ReadManifest = (digest: Digest) => Promise<Buffer | undefined>;

/**
 * The children of an index, those of nested indexes below them, without BuildKit's attestations.
 * @throws Failure `registry-document-malformed`, `image-not-found`, `platforms-too-many`
 */
export async function listChildren(index: Buffer, read: ReadManifest): Promise<Child[]> {
  let count = 0;
  async function below(bytes: Buffer, depth: number): Promise<Child[]> {
    const children = readChildren(bytes);
    count += children.length;
    if (count > MAX_MANIFESTS) throw tooMany(`more than ${MAX_MANIFESTS} manifests`);
    if (depth > MAX_DEPTH && children.length > 0)
      throw tooMany(`indexes in indexes, more than ${MAX_DEPTH} deep`);
    const walked = children.map(async (child): Promise<Child[]> => {
      if (child.claimsAttestation && holdsStatementsOnly(await required(child.digest, read))) return [];
      const inner = child.isIndex ? await below(await required(child.digest, read), depth + 1) : [];
      return [{ ...child, children: inner }];
    });
    return (await Promise.all(walked)).flat();
  }
  return below(index, 1);
}

/** Every child that is no index, with those that it stands in. An index without children counts as one itself. */
export function leavesOf(children: readonly Child[], within: readonly Digest[] = []): PlacedChild[] {
  return children.flatMap((child) =>
    child.children.length === 0
      ? [{ ...child, within }]
      : leavesOf(child.children, [...within, child.digest]),
  );
}

/**
 * Every child that may be taken for a platform: in each index those that suit best, and those that say no
 * platform, into which programs look (containerd, "images.Manifest").
 */
export function chosenFor(
  wanted: Platform,
  children: readonly Child[],
  within: readonly Digest[] = [],
): PlacedChild[] {
  const suits = ({ platform }: Child) => platform && suitability(wanted, platform);
  const best = Math.min(...children.map((child) => suits(child) ?? Infinity));
  return children
    .filter((child) => child.platform === undefined || suits(child) === best)
    .flatMap((child) =>
      child.children.length === 0
        ? [{ ...child, within }]
        : chosenFor(wanted, child.children, [...within, child.digest]),
    );
}

async function required(digest: Digest, read: ReadManifest): Promise<Buffer> {
  const bytes = await read(digest);
  if (bytes) return bytes;
  throw new Failure({
    class: 'unavailable',
    code: 'image-not-found',
    what: `the registry has no ${digest}, which the image index names`,
    why: 'it was deleted, or the index was copied without it',
    fix: 'push the image again with all its platforms',
  });
}

function tooMany(what: string): Failure {
  return new Failure({
    class: 'limit',
    code: 'platforms-too-many',
    what: `the image index has ${what}`,
    why: 'no image has so many platforms: indexes of other things are kept apart',
    fix: 'name the manifests themselves, by digest',
  });
}
