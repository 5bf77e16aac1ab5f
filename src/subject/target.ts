import { Failure } from '../shared/failure.ts';
import { type Digest, parseDigest } from './digest.ts';
import { parseMetadata } from './metadata.ts';
import type { NamedDigest } from './named-digest.ts';
import { type ImageName, nameOf, parseImageName, type Repository } from './repository.ts';

/** A digest that is signed once, and every repository where it is attached. */
export interface Target {
  readonly digest: Digest;
  /** The first image name given: the subject's name in statements. */
  readonly name: string;
  readonly repositories: readonly Repository[];
  /** `linux/arm64`, or `no platform`, where it is signed as part of an index. */
  readonly platform?: string;
  /** Whether it is a file that belongs to an image, stored beside it, and no image itself. */
  readonly isFile?: boolean;
}

/** The three ways to say what to sign, as the user wrote them; empty when not set. */
export interface TargetInputs {
  readonly image: readonly string[];
  readonly digest: string;
  readonly metadata: string;
}

/**
 * What to sign, each digest once, in input order.
 * @param skipped is told of targets of a bake that were not pushed
 * @throws Failure `image-missing`, `digest-missing`, `metadata-with-image`, `digest-twice`,
 *   `digest-name-differs`, and those of the parsers
 */
export function parseTargets(inputs: TargetInputs, skipped?: (targets: string[]) => void): Target[] {
  if (inputs.metadata === '') return groupByDigest(fromNames(inputs));
  if (inputs.image.length > 0 || inputs.digest !== '') {
    throw new Failure({
      class: 'usage',
      code: 'metadata-with-image',
      what: 'metadata is set together with image or digest',
      why: 'the metadata of the build already names images and digests; two sources could disagree',
      fix: 'keep metadata, or keep image and digest',
    });
  }
  return groupByDigest(parseMetadata(inputs.metadata, skipped));
}

function fromNames({ image, digest }: TargetInputs): NamedDigest[] {
  const names = image.map(parseImageName);
  const common = parseCommonDigest(digest, names);
  if (names.length === 0) throw imageMissing(common !== undefined);
  return names.map((name) => {
    const own = name.digest ?? common;
    if (!own) throw digestMissing(name);
    return { repository: name.repository, digest: own };
  });
}

/** `sha256:…`, or `name@sha256:…` whose name must be among the images. */
function parseCommonDigest(text: string, names: readonly ImageName[]): Digest | undefined {
  if (text === '') return undefined;
  if (!text.includes('@')) return allUsed(parseDigest(text), names);
  const { repository, digest } = parseImageName(text);
  const known = names.map((name) => nameOf(name.repository));
  if (known.length > 0 && !known.includes(nameOf(repository))) {
    throw new Failure({
      class: 'usage',
      code: 'digest-name-differs',
      what: `digest names ${nameOf(repository)}, image names ${known.join(', ')}`,
      why: 'the digest belongs to another image than the one to sign',
      fix: 'take both from the step that pushed the image',
    });
  }
  return digest && allUsed(digest, names);
}

/** A common digest that no name takes is a mistake, not a spare. */
function allUsed(digest: Digest, names: readonly ImageName[]): Digest {
  if (names.length === 0 || names.some((name) => name.digest === undefined || name.digest === digest))
    return digest;
  throw new Failure({
    class: 'usage',
    code: 'digest-twice',
    what: `digest is ${digest}, but every line of image has a digest of its own`,
    why: 'it would be ignored',
    fix: 'remove digest, or the digests in image',
  });
}

function groupByDigest(named: readonly NamedDigest[]): Target[] {
  return mergeTargets(
    named.map(({ repository, digest }) => ({ digest, name: nameOf(repository), repositories: [repository] })),
  );
}

/** Each digest once, with all its repositories; the first name stays. */
export function mergeTargets(targets: readonly Target[]): Target[] {
  const merged = new Map<Digest, Target>();
  for (const target of targets) {
    const first = merged.get(target.digest) ?? target;
    const repositories = new Map(
      [...first.repositories, ...target.repositories].map((repository) => [nameOf(repository), repository]),
    );
    merged.set(target.digest, { ...target, ...first, repositories: [...repositories.values()] });
  }
  return [...merged.values()];
}

const EXAMPLE = `with:
  image: ghcr.io/\${{ github.repository }}
  digest: \${{ steps.build.outputs.digest }}`;

function imageMissing(hasDigest: boolean): Failure {
  return new Failure({
    class: 'usage',
    code: 'image-missing',
    what: hasDigest ? 'digest is set, but image is not' : 'nothing to sign: image is not set',
    why: 'the input is missing, or the expression in it is empty',
    fix: EXAMPLE,
  });
}

function digestMissing({ repository, tag }: ImageName): Failure {
  const name = nameOf(repository);
  return new Failure({
    class: 'usage',
    code: 'digest-missing',
    what: `${name}${tag === undefined ? '' : `:${tag}`} has no digest`,
    why:
      tag === undefined
        ? 'digest is not set, or the expression in it is empty: the id of the build step may differ, or it did not push'
        : 'a tag can be moved between the push and the signature, so that something else than was built gets signed',
    fix: EXAMPLE,
  });
}
