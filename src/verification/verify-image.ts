import { childName } from '../oci/layout/image-index.ts';
import { type Platform, platformName, suitability, type WantedPlatform } from '../oci/layout/platform.ts';
import { type Child, chosenFor, leavesOf, listChildren, type PlacedChild } from '../oci/lookup/children.ts';
import { platformOf } from '../oci/lookup/own-platform.ts';
import type { Registries } from '../oci/registries.ts';
import type { Registry } from '../oci/registry.ts';
import { Failure } from '../shared/failure.ts';
import { type Reason, reasonOf } from '../shared/reason.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Digest } from '../subject/digest.ts';
import { type ImageName, nameOf, referenceOf, type Repository } from '../subject/repository.ts';
import type { ImageReport } from './image-report.ts';
import { placesOf } from './lookups.ts';
import type { Question } from './question.ts';
import { type SubjectResult, verifySubject } from './verify-subject.ts';

/** The answer about an image, and what it rests on. */
export interface VerifiedImage {
  readonly report: ImageReport;
  /** undefined: nothing could be looked up. */
  readonly result: SubjectResult | undefined;
  readonly digest: Digest | undefined;
}

export interface VerifyOptions {
  readonly question: Question;
  readonly registries: Registries;
  /** Being fetched while the registry is asked. */
  readonly root: Promise<TrustedRoot>;
}

/** An image whose digest is known. */
interface Resolved {
  readonly name: ImageName;
  /** Where what is signed is looked for. */
  readonly kept: Repository;
  readonly digest: Digest;
  /** What it names if it is an index, where platforms were asked for. */
  readonly children: readonly Child[];
  /** What it is for if it is no index, where one platform was asked for. */
  readonly madeFor: Platform | undefined;
  readonly warnings: readonly Reason[];
}

/**
 * Verifies an image by tag or digest: one answer, or one for each platform. A Failure becomes an answer:
 * one bad image never stops the rest.
 * @param image as it was asked for
 */
export async function verifyImage(
  image: string,
  name: ImageName,
  options: VerifyOptions,
): Promise<VerifiedImage[]> {
  try {
    if (name.digest === undefined && options.question.requireDigest)
      return [refused(image, tagRefused(image))];
    return await verifyNamed(image, name, options);
  } catch (error) {
    return [couldNotTell(image, reasonOf(error))];
  }
}

async function verifyNamed(image: string, name: ImageName, options: VerifyOptions): Promise<VerifiedImage[]> {
  const registry = options.registries.for(name.repository.registry);
  const kept = options.question.signatureRepository ?? name.repository;
  const store = options.registries.for(kept.registry);
  const { largeTurn } = options.registries;
  const byDigest = (digest: Digest) => verifySubject(store, kept.path, digest, { ...options, largeTurn });
  // A digest can be looked up at once; whether it exists is found out beside.
  const early = name.digest && byDigest(name.digest);
  early?.catch(() => undefined);
  const resolved = { ...(await resolve(image, name, registry, options.question)), kept };
  const whole = early ?? byDigest(resolved.digest);
  const { platform } = options.question;
  if (platform === undefined || resolved.children.length === 0)
    return [singleAnswer(image, resolved, await whole, platform)];
  const answerOf = onceEach(byDigest);
  const answers = wantedOf(image, platform, resolved.children).map(async (child) => {
    const own = answerOf(child.digest);
    const around = child.within.map(async (index) => ({ digest: index, result: await answerOf(index) }));
    const indexes = [{ digest: resolved.digest, result: await whole }, ...(await Promise.all(around))];
    return platformAnswer(image, resolved, child, { own: await own, indexes });
  });
  return Promise.all(answers);
}

function wantedOf(image: string, platform: WantedPlatform, children: readonly Child[]): PlacedChild[] {
  const wanted = platform === 'all' ? leavesOf(children) : chosenFor(platform, children);
  if (platform !== 'all' && wanted.length === 0) throw platformMissing(image, platform, children);
  return wanted;
}

/** What several platforms share is asked once. */
function onceEach<T>(ask: (digest: Digest) => Promise<T>): (digest: Digest) => Promise<T> {
  const asked = new Map<Digest, Promise<T>>();
  return (digest) => {
    const answer = asked.get(digest) ?? ask(digest);
    asked.set(digest, answer);
    return answer;
  };
}

/** @throws Failure `image-not-found`, and those of the registry */
async function resolve(
  image: string,
  name: ImageName,
  registry: Registry,
  question: Question,
): Promise<Omit<Resolved, 'kept'>> {
  const { repository, tag } = name;
  const reference = name.digest ?? tag ?? 'latest';
  const [described, tagged] = await Promise.all([
    question.platform === undefined
      ? registry.headManifest(repository.path, reference)
      : registry.getManifest(repository.path, reference),
    name.digest && tag !== undefined ? registry.headManifest(repository.path, tag) : undefined,
  ]);
  if (!described) throw notFound(image);
  const [descriptor, bytes] =
    'bytes' in described ? [described.descriptor, described.bytes] : [described, undefined];
  const digest = name.digest ?? descriptor.digest;
  const platforms = await platformsIn(bytes, { registry, path: repository.path, wanted: question.platform });
  const moved = name.digest && tag !== undefined && tagged?.digest !== name.digest;
  return {
    name,
    digest,
    ...platforms,
    warnings: moved ? [tagMoved(tag, tagged?.digest)] : [],
  };
}

interface AskedPlatform {
  readonly registry: Registry;
  readonly path: string;
  readonly wanted: WantedPlatform | undefined;
}

/** @param manifest undefined: nothing is asked of platforms */
async function platformsIn(
  manifest: Buffer | undefined,
  { registry, path, wanted }: AskedPlatform,
): Promise<Pick<Resolved, 'children' | 'madeFor'>> {
  if (!manifest) return { children: [], madeFor: undefined };
  const children = await listChildren(
    manifest,
    async (child) => (await registry.getManifest(path, child))?.bytes,
  );
  if (children.length > 0 || wanted === 'all') return { children, madeFor: undefined };
  return {
    children,
    madeFor: await platformOf(manifest, (blob, most) => registry.getBlob(path, blob, most)),
  };
}

function answer(
  image: string,
  { name, kept, digest, warnings }: Resolved,
  result: SubjectResult,
): VerifiedImage {
  const { repository } = name;
  const tag = name.digest ? name.tag : (name.tag ?? 'latest');
  const report: ImageReport = {
    image,
    subject: referenceOf({ repository, digest }),
    ...(tag !== undefined && { tag }),
    ...result.answer,
    warnings: [...warnings, ...result.answer.warnings],
    lookedFor: placesOf(digest).map((place) => `${place} of ${nameOf(kept)}`),
  };
  return { report, result, digest };
}

/** An image without an index is for one platform, which must be that which was asked for. */
function singleAnswer(
  image: string,
  resolved: Resolved,
  result: SubjectResult,
  wanted: WantedPlatform | undefined,
): VerifiedImage {
  const { madeFor } = resolved;
  if (madeFor === undefined || wanted === undefined || wanted === 'all')
    return answer(image, resolved, result);
  if (suitability(wanted, madeFor) === undefined)
    return refused(image, otherPlatform(image, madeFor, wanted));
  const verified = answer(image, resolved, result);
  return { ...verified, report: { ...verified.report, platform: platformName(madeFor) } };
}

/** A platform is verified by itself, or by an index that names it by digest. */
function platformAnswer(
  image: string,
  resolved: Resolved,
  child: PlacedChild,
  { own, indexes }: { readonly own: SubjectResult; readonly indexes: readonly CoveringIndex[] },
): VerifiedImage {
  const platform = childName(child);
  const covering =
    own.answer.verdict === 'verified'
      ? undefined
      : indexes.find(({ result }) => result.answer.verdict === 'verified');
  const { report } = answer(image, { ...resolved, digest: child.digest }, covering?.result ?? own);
  if (!covering) return { report: { ...report, platform }, result: own, digest: child.digest };
  const note: Reason = {
    code: 'verified-by-index',
    message: `nothing beside ${platform} itself is accepted; the image index ${covering.digest}, which names it, is verified`,
  };
  const warnings = [note, ...report.warnings];
  return { report: { ...report, platform, warnings }, result: covering.result, digest: covering.digest };
}

/** An index in which a platform stands, and what was found out about it. */
interface CoveringIndex {
  readonly digest: Digest;
  readonly result: SubjectResult;
}

/** An answer without any look-up. */
export function couldNotTell(image: string, reason: Reason): VerifiedImage {
  return withoutLookup(image, 'could-not-tell', reason);
}

export function refused(image: string, reason: Reason): VerifiedImage {
  return withoutLookup(image, 'rejected', reason);
}

function withoutLookup(image: string, verdict: ImageReport['verdict'], reason: Reason): VerifiedImage {
  const report = {
    image,
    verdict,
    reasons: [reason],
    artifacts: [],
    lookedFor: [],
    warnings: [],
    lenses: [],
  };
  return { report, result: undefined, digest: undefined };
}

export function tagRefused(image: string): Reason {
  return {
    code: 'digest-required',
    message: `${image} is named by a tag, which can be moved at any time`,
    fix: 'name it by digest: registry/repository@sha256:…',
  };
}

function tagMoved(tag: string, digest: Digest | undefined): Reason {
  return {
    code: 'tag-moved',
    message: `the tag ${tag} ${digest ? `is at ${digest} now` : 'is gone'}; the digest was verified`,
  };
}

/** @param image as it was asked for */
export function notFound(image: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'image-not-found',
    what: `the registry has no ${image}`,
    why: 'the name or tag is mistyped, or the image was deleted',
    fix: 'compare the name with that of the step that pushed the image',
  });
}

function otherPlatform(image: string, madeFor: Platform, wanted: Platform): Reason {
  return {
    code: 'platform-other',
    message: `${image} is for ${platformName(madeFor)} alone, not for ${platformName(wanted)}`,
    fix: `--platform ${platformName(madeFor)}   # or the image for ${platformName(wanted)}`,
  };
}

function platformMissing(image: string, platform: Platform, children: readonly Child[]): Failure {
  return new Failure({
    class: 'usage',
    code: 'platform-not-found',
    what: `${image} has no platform ${platformName(platform)}`,
    why: `it has ${leavesOf(children).map(childName).join(', ')}`,
    fix: '--platform all   # or one of these',
  });
}
