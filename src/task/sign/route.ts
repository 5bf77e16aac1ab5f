import type { ImageParts, PlatformPart } from '../../oci/lookup/parts.ts';
import { platformName, suitability } from '../../oci/layout/platform.ts';
import { Failure } from '../../shared/failure.ts';
import type { Digest } from '../../subject/digest.ts';
import type { GivenPredicate } from './given-predicate.ts';

/** Which digest a file is attested to, and what is to be said of that. */
export interface Route {
  readonly given: GivenPredicate;
  readonly digest: Digest;
  /** Where it is attested to one platform of an image: that image, and the platform's name. */
  readonly partOf?: { readonly index: Digest; readonly platform: string };
  readonly warning?: string;
}

/**
 * Says for each file which image it is about: the one that is signed, the one that the line names or, of several, the
 * one that the file names.
 * @throws Failure `predicate-place-missing`, `predicate-place-needed`
 */
export function routesOf(given: readonly GivenPredicate[], images: readonly ImageParts[]): Route[] {
  return given.map((one) => routeOf(one, images));
}

function routeOf(given: GivenPredicate, images: readonly ImageParts[]): Route {
  const image = imageOf(given, images);
  if (given.platform === undefined)
    return withWarning({ given, digest: image.digest }, wholeWarning(given, image));
  const part = partFor(given, image);
  // A single manifest is the platform itself.
  if (part === undefined) return withWarning({ given, digest: image.digest }, wholeWarning(given, image));
  const partOf = { index: image.digest, platform: part.name };
  return withWarning({ given, digest: part.digest, partOf }, partWarning(given, part, image));
}

function withWarning(route: Route, warning: string | undefined): Route {
  return warning === undefined ? route : { ...route, warning: `${route.given.path} ${warning}` };
}

function imageOf(given: GivenPredicate, images: readonly ImageParts[]): ImageParts {
  const named = images.find(({ digest, platforms }) =>
    [digest, ...platforms.map((part) => part.digest)].some((one) => one === given.digest),
  );
  if (given.digest !== undefined) {
    if (named) return named.digest === given.digest ? named : asImage(given.digest, named);
    throw placeMissing(
      given,
      `${given.digest} is not signed here`,
      images.map(({ digest }) => digest),
    );
  }
  const [only, ...others] = images;
  if (only && others.length === 0) return only;
  const about = images.filter((image) => namesAny(given, digestsOf(image)));
  const [first, ...more] = about;
  if (first && more.length === 0) return first;
  throw placeNeeded(given, images);
}

/** A platform that is named by its digest. */
function asImage(digest: Digest, { platforms }: ImageParts): ImageParts {
  return { digest, config: platforms.find((part) => part.digest === digest)?.config, platforms: [] };
}

/** undefined: the image has no platforms. */
function partFor(
  { platform, ...given }: GivenPredicate,
  { platforms, own }: ImageParts,
): PlatformPart | undefined {
  if (platform === undefined) return undefined;
  if (platforms.length === 0) {
    if (own && suitability(platform, own) === 0) return undefined;
    const wanted = platformName(platform);
    const problem = `the image is a single one, and ${own ? `not for ${wanted}` : 'does not say for which platform'}`;
    throw placeMissing({ ...given, platform }, problem, own ? [platformName(own)] : []);
  }
  const isSame = (part: PlatformPart) => part.platform && suitability(platform, part.platform) === 0;
  const part = platforms.find(isSame);
  if (part) return part;
  const problem = `the image has no platform ${platformName(platform)}`;
  throw placeMissing(
    { ...given, platform },
    problem,
    platforms.map(({ name }) => name),
  );
}

/** An index stands for all its platforms, and scanners look at one of them. */
function wholeWarning(given: GivenPredicate, image: ImageParts): string | undefined {
  const { names, isOfOnePlatform } = given.document;
  if (!isOfOnePlatform) return undefined;
  const about = image.platforms.filter((part) => namesAny(given, [part.digest, part.config]));
  const isNamed = namesAny(given, [image.digest, image.config]);
  if (names.length > 0 && !isNamed && about.length === 0) return otherImage(names, image);
  const [only, ...others] = about;
  if (image.platforms.length > 1 && others.length === 0)
    return only
      ? `is of ${only.name} alone, and is attested to the image for all its platforms; to attest it to that platform: ${only.name}=${given.path}`
      : `does not say which platform it is of, and is attested to the image for all its platforms; to attest it to one: ${image.platforms[0]?.name ?? ''}=${given.path}`;
  return undefined;
}

function partWarning(given: GivenPredicate, part: PlatformPart, image: ImageParts): string | undefined {
  const { names } = given.document;
  if (names.length === 0 || namesAny(given, [part.digest, part.config])) return undefined;
  const other = image.platforms.find((one) => namesAny(given, [one.digest, one.config]));
  if (other) return `is attested to ${part.name}, but it names ${other.name}`;
  return namesAny(given, [image.digest]) ? undefined : otherImage(names, part);
}

function otherImage(names: readonly string[], { digest }: { readonly digest: Digest }): string {
  const [first = '', ...more] = names;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return `names another image (${first}${others}) than ${digest}, which it is attested to; make it from the digest that was pushed`;
}

function digestsOf({ digest, config, platforms }: ImageParts): (string | undefined)[] {
  return [digest, config, ...platforms.flatMap((part) => [part.digest, part.config])];
}

function namesAny({ document }: GivenPredicate, digests: readonly (string | undefined)[]): boolean {
  return digests.some((digest) => digest !== undefined && document.names.includes(digest));
}

function placeMissing({ input, path }: GivenPredicate, problem: string, there: readonly string[]): Failure {
  const [first] = there;
  return new Failure({
    class: 'usage',
    code: 'predicate-place-missing',
    what: `${input}: ${path} cannot be attested: ${problem}`,
    why:
      first === undefined ? 'there is nothing to choose from' : `there is ${there.slice(0, 20).join(', ')}`,
    fix: `${input}: ${first === undefined ? '' : `${first}=`}${path}`,
  });
}

function placeNeeded({ input, path, document }: GivenPredicate, images: readonly ImageParts[]): Failure {
  return new Failure({
    class: 'usage',
    code: 'predicate-place-needed',
    what: `${input}: it cannot be told which of ${images.length} images ${path} is about`,
    why:
      document.names.length === 0
        ? 'it names none by its digest'
        : `it names ${document.names.slice(0, 3).join(', ')}, and not one of them alone`,
    fix: `${input}: ${images[0]?.digest ?? ''}=${path}`,
  });
}
