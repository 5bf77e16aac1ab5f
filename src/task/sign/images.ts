import { anyBlob, anyManifest } from '../../attach/any-manifest.ts';
import { type Prepared, prepareTargets } from '../../attach/prepare.ts';
import type { ImageParts } from '../../oci/lookup/parts.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import type { Digest } from '../../subject/digest.ts';
import type { Target } from '../../subject/target.ts';
import type { GivenPredicate } from './given-predicate.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** The images of a run, and which file belongs to which of them. */
export interface Images extends Prepared {
  readonly routes: readonly Route[];
  /** Platforms that a file is attested to, and that are not signed themselves. */
  readonly notSigned: ReadonlySet<Digest>;
}

/**
 * Looks at all images before anything is signed.
 * @throws Failure those of `prepareTargets` and of `routesOf`
 */
export async function prepareImages(
  inputs: SignInputs,
  given: readonly GivenPredicate[],
  services: Services,
  log: Log,
): Promise<Images> {
  const { recursive, signatureRepository, dryRun, timeoutMs } = inputs;
  const where = { registries: services.registries, format: services.chosen.formats, signatureRepository };
  const options = { ...where, recursive, dryRun, timeoutMs, log };
  const [prepared, routes] = await Promise.all([
    prepareTargets(inputs.targets, options),
    findRoutes(inputs, given, services),
  ]);
  for (const { warning } of routes) if (warning !== undefined) log.warning(warning);
  const more = platformsOf(routes, inputs.targets, prepared);
  if (more.length === 0) return { ...prepared, routes, notSigned: new Set() };
  const { targets, failures } = await prepareTargets(more, { ...options, recursive: false });
  return {
    targets: [...prepared.targets, ...targets],
    failures: [...prepared.failures, ...failures],
    routes,
    notSigned: new Set(more.map(({ digest }) => digest)),
  };
}

async function findRoutes(
  { targets, timeoutMs }: SignInputs,
  given: readonly GivenPredicate[],
  { registries }: Services,
): Promise<Route[]> {
  if (given.length === 0) return [];
  // Loaded here: most runs are given no files.
  const [{ readParts }, { routesOf }, { platformOf }] = await Promise.all([
    import('../../oci/lookup/parts.ts'),
    import('./route.ts'),
    import('../../oci/lookup/own-platform.ts'),
  ]);
  const asksPlatform = given.some(({ platform }) => platform !== undefined);
  const read = async (target: Target): Promise<ImageParts> => {
    const readOne = async (digest: Digest) =>
      (await anyManifest({ ...target, digest }, { registries, timeoutMs }))?.bytes;
    const bytes = await readOne(target.digest);
    // That it is not there is told with its name.
    if (!bytes) return { digest: target.digest, config: undefined, platforms: [] };
    const parts = await readParts(target.digest, bytes, readOne);
    if (!asksPlatform || parts.platforms.length > 0) return parts;
    const readBlob = (digest: Digest, most: number) => anyBlob({ ...target, digest }, most, registries);
    return { ...parts, own: await platformOf(bytes, readBlob).catch(unlessUnknown) };
  };
  return routesOf(given, await Promise.all(targets.map(read)));
}

/** An image that does not say what it is for is no mistake of its own. */
function unlessUnknown(error: unknown): undefined {
  if (error instanceof Failure && error.class === 'malformed') return undefined;
  throw error;
}

/** Platforms that a file is attested to and that nobody asked to sign. */
function platformsOf(routes: readonly Route[], targets: readonly Target[], prepared: Prepared): Target[] {
  const known = new Set(prepared.targets.map(({ target }) => target.digest));
  const platforms = routes.flatMap(({ digest, partOf }) => {
    const index = targets.find((one) => one.digest === partOf?.index);
    if (!index || !partOf || known.has(digest)) return [];
    return [[digest, { ...index, digest, platform: partOf.platform }] as const];
  });
  return [...new Map(platforms).values()];
}
