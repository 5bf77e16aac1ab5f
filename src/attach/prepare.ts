import { connectionsFor } from '../http/http.ts';
import type { Formats } from '../oci/layout/formats.ts';
import { childName } from '../oci/layout/image-index.ts';
import { type Child, listChildren } from '../oci/lookup/children.ts';
import { boundReads } from '../oci/reader.ts';
import type { Registries } from '../oci/registries.ts';
import type { Registry, Upload } from '../oci/registry.ts';
import { eventually } from '../shared/eventually.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { sayWait } from '../shared/wait.ts';
import type { Digest } from '../subject/digest.ts';
import { nameOf, referenceOf, type Repository, type Subject } from '../subject/repository.ts';
import { mergeTargets, type Target } from '../subject/target.ts';
import { anyManifest, lagOf } from './any-manifest.ts';
import { BundleProbes } from './bundle-probe.ts';
import { listExisting, type Place } from './place.ts';

/** So many requests about one digest are on their way at the same time: its blobs, and the tags that they go to. */
const REQUESTS_AT_ONCE = 9;

/** A target whose repositories were looked at. */
export interface PreparedTarget {
  readonly target: Target;
  readonly places: readonly Place[];
}

/** A repository that cannot take the attachments; the others go on. */
export interface PlaceFailure {
  readonly subject: Subject;
  /** As in `Target`. */
  readonly platform: string | undefined;
  readonly failure: Failure;
}

export interface Prepared {
  readonly targets: readonly PreparedTarget[];
  readonly failures: readonly PlaceFailure[];
}

export interface PrepareOptions {
  readonly registries: Registries;
  readonly format: Formats;
  /** Also the platform manifests of an index. */
  readonly recursive: boolean;
  /** Where what is signed is kept, for all images; undefined: beside each of them. */
  readonly signatureRepository?: Repository | undefined;
  /** Whether nothing is to be left in a registry: what only a write would show is not found out then. */
  readonly dryRun: boolean;
  readonly log: Pick<Log, 'info'>;
  /** How long to go without progress in one registry, in milliseconds. */
  readonly timeoutMs: number;
}

/** What is done once for each repository, however many images it holds. */
interface Once {
  readonly uploads: Uploads;
  readonly probes: BundleProbes;
}

/**
 * Finds each digest in each repository, proves that pushing works, and lists what is attached.
 * @throws Failure when no repository of any target can be used
 */
export async function prepareTargets(targets: readonly Target[], options: PrepareOptions): Promise<Prepared> {
  warmRegistries(targets, options);
  const expanded = options.recursive ? await withPlatforms(targets, options) : targets;
  const once = { uploads: new Uploads(), probes: new BundleProbes() };
  const failures: PlaceFailure[] = [];
  const prepared = await Promise.all(
    expanded.map(async (target) => {
      const { platform } = target;
      const subjects = target.repositories.map((repository) => ({ repository, digest: target.digest }));
      const settled = await Promise.allSettled(
        subjects.map((subject) => {
          const registry = options.registries.for(subject.repository.registry);
          return registry.turn(() => preparePlace(registry, { subject, platform }, options, once));
        }),
      );
      const places = settled.filter((result) => result.status === 'fulfilled').map((result) => result.value);
      settled.forEach((result, position) => {
        const subject = subjects[position];
        if (result.status === 'fulfilled' || !subject) return;
        if (!(result.reason instanceof Failure)) throw result.reason;
        failures.push({ subject, platform, failure: explainMissing(result.reason, subject, places) });
      });
      return { target, places };
    }),
  );
  const usable = prepared.filter((target) => target.places.length > 0);
  const [first] = failures;
  if (usable.length === 0 && first) throw first.failure;
  return { targets: usable, failures };
}

/** Before the first answers with 401 and the next must wait for a token, all connections are on their way. */
function warmRegistries(targets: readonly Target[], { registries }: PrepareOptions): void {
  const hosts = targets.flatMap(({ repositories }) => repositories.map(({ registry }) => registry));
  for (const host of new Set(hosts)) {
    const places = hosts.filter((other) => other === host).length;
    registries.for(host).warm(connectionsFor(REQUESTS_AT_ONCE * places));
  }
}

async function preparePlace(
  registry: Registry,
  { subject: image, platform }: Omit<PlaceFailure, 'failure'>,
  options: PrepareOptions,
  { uploads, probes }: Once,
): Promise<Place> {
  const { repository, digest } = image;
  const subject = { repository: options.signatureRepository ?? repository, digest };
  const store = options.registries.for(subject.repository.registry);
  const [descriptor, existing] = await Promise.all([
    eventually(
      () => registry.headManifest(repository.path, digest),
      lagOf(options),
      sayPause(image, options.log),
    ),
    listExisting(store, subject, options.format),
    uploads.open(store, subject.repository),
  ]);
  if (!descriptor) throw await notThere(registry, image, lagOf(options));
  const { bundles } = existing;
  if (bundles && options.format !== 'legacy' && !options.dryRun)
    await probes.require(store, subject.repository, bundles);
  const takeUpload = () => uploads.take(subject.repository);
  const { timeoutMs } = options;
  const bounded = boundReads(store);
  return {
    image,
    platform,
    registry: store,
    bounded,
    subject,
    descriptor: { ...descriptor, digest },
    existing,
    besides: [],
    timeoutMs,
    takeUpload,
  };
}

/** Uploads opened to prove that pushing works: one for each repository, used by the first blob. */
class Uploads {
  readonly #opened = new Map<string, Promise<Upload>>();
  readonly #ready = new Map<string, Upload>();

  async open(registry: Registry, repository: Repository): Promise<void> {
    const name = nameOf(repository);
    const known = this.#opened.get(name);
    if (known) return void (await known);
    const opening = registry.openUpload(repository.path);
    this.#opened.set(name, opening);
    this.#ready.set(name, await opening);
  }

  take(repository: Repository): Upload | undefined {
    const name = nameOf(repository);
    const upload = this.#ready.get(name);
    this.#ready.delete(name);
    return upload;
  }
}

/** Each index is followed by all that it names, also in nested indexes, which count as digests of their own. */
async function withPlatforms(targets: readonly Target[], options: PrepareOptions): Promise<Target[]> {
  const groups = await Promise.all(
    targets.map(async (target) => {
      const manifest = await anyManifest(target, options);
      if (!manifest) return [target];
      const read = async (digest: Digest) => (await anyManifest({ ...target, digest }, options))?.bytes;
      const children = everyOne(await listChildren(manifest.bytes, read));
      return [
        target,
        ...children.map((child) => ({ ...target, digest: child.digest, platform: childName(child) })),
      ];
    }),
  );
  return mergeTargets(groups.flat());
}

function everyOne(children: readonly Child[]): Child[] {
  return children.flatMap((child) => [child, ...everyOne(child.children)]);
}

/** A blob of the digest tells that something else than the digest of the image was given. */
async function notThere(registry: Registry, image: Subject, lagMs: number): Promise<Failure> {
  const isBlob = await registry.hasBlob(image.repository.path, image.digest).catch(() => false);
  return isBlob ? noManifest(image) : notFound(image, lagMs);
}

function noManifest(subject: Subject): Failure {
  return new Failure({
    class: 'usage',
    code: 'digest-of-blob',
    what: `${referenceOf(subject)} is a part of an image, not an image`,
    why: 'it is the digest of a configuration or a layer: imageid of docker/build-push-action is one, and so is what docker images shows',
    fix: 'digest: ${{ steps.build.outputs.digest }}   # not imageid',
  });
}

function sayPause(image: Subject, log: Pick<Log, 'info'>): (ms: number) => void {
  return (ms) => sayWait(log, ms, `${referenceOf(image)} is not there yet`);
}

function notFound(subject: Subject, lagMs: number): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'digest-not-found',
    what: `${referenceOf(subject)} is not there after ${lagMs / 1000} s`,
    why: 'the image was not pushed there, or it was pushed under another digest',
    fix: 'set push: true in the build step and take the digest from its outputs',
  });
}

/** "Not found in X, found in Y" tells a wrong digest from a push that is missing in one registry. */
function explainMissing(failure: Failure, subject: Subject, found: readonly Place[]): Failure {
  if (failure.code !== 'digest-not-found' || found.length === 0) return failure;
  const others = found.map((place) => nameOf(place.image.repository)).join(', ');
  return new Failure({
    class: 'unavailable',
    code: 'digest-not-found',
    what: `${subject.digest} is not in ${nameOf(subject.repository)}; it is in ${others}`,
    why: 'it was pushed to some of the repositories only',
    fix: `push it to ${nameOf(subject.repository)} as well, or take that name out of image`,
  });
}
