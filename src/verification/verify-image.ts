import { type PlatformManifest, readPlatforms } from '../oci/layout/image-index.ts';
import type { Registries } from '../oci/registries.ts';
import type { Registry } from '../oci/registry.ts';
import { Failure } from '../shared/failure.ts';
import { type Reason, reasonOf } from '../shared/reason.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Digest } from '../subject/digest.ts';
import { type ImageName, nameOf, referenceOf } from '../subject/repository.ts';
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
  readonly digest: Digest;
  /** Its platforms, where they were asked for. */
  readonly platforms: readonly PlatformManifest[];
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
  const { path } = name.repository;
  const byDigest = (digest: Digest) => verifySubject(registry, path, digest, options);
  // A digest can be looked up at once; whether it exists is found out beside.
  const early = name.digest && byDigest(name.digest);
  early?.catch(() => undefined);
  const resolved = await resolve(image, name, registry, options.question);
  const whole = early ?? byDigest(resolved.digest);
  const { platform } = options.question;
  if (platform === undefined || resolved.platforms.length === 0)
    return [answer(image, resolved, await whole)];
  const wanted = resolved.platforms.filter((one) => platform === 'all' || one.platform === platform);
  if (wanted.length === 0) throw platformMissing(image, platform, resolved.platforms);
  const answers = wanted.map(async (one) =>
    platformAnswer(image, resolved, one, await Promise.all([byDigest(one.digest), whole])),
  );
  return Promise.all(answers);
}

/** @throws Failure `image-not-found`, and those of the registry */
async function resolve(
  image: string,
  name: ImageName,
  registry: Registry,
  question: Question,
): Promise<Resolved> {
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
  const moved = name.digest && tag !== undefined && tagged?.digest !== name.digest;
  return {
    name,
    digest,
    platforms: bytes ? readPlatforms(bytes) : [],
    warnings: moved ? [tagMoved(tag, tagged?.digest)] : [],
  };
}

function answer(image: string, { name, digest, warnings }: Resolved, result: SubjectResult): VerifiedImage {
  const { repository } = name;
  const tag = name.digest ? name.tag : (name.tag ?? 'latest');
  const report: ImageReport = {
    image,
    subject: referenceOf({ repository, digest }),
    ...(tag !== undefined && { tag }),
    ...result.answer,
    warnings: [...warnings, ...result.answer.warnings],
    lookedFor: placesOf(digest).map((place) => `${place} of ${nameOf(repository)}`),
  };
  return { report, result, digest };
}

/** A platform is verified by itself, or by the index, which names it by digest. */
function platformAnswer(
  image: string,
  resolved: Resolved,
  { platform, digest }: PlatformManifest,
  [own, whole]: readonly [SubjectResult, SubjectResult],
): VerifiedImage {
  const isCovered = own.answer.verdict !== 'verified' && whole.answer.verdict === 'verified';
  const { report } = answer(image, { ...resolved, digest }, isCovered ? whole : own);
  const note: Reason = {
    code: 'verified-by-index',
    message: `nothing beside ${platform} itself is accepted; the image index ${resolved.digest}, which names it, is verified`,
  };
  return {
    report: { ...report, platform, warnings: isCovered ? [note, ...report.warnings] : report.warnings },
    result: isCovered ? whole : own,
    digest: isCovered ? resolved.digest : digest,
  };
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

function notFound(image: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'image-not-found',
    what: `the registry has no ${image}`,
    why: 'the name or tag is mistyped, or the image was deleted',
    fix: 'compare the name with that of the step that pushed the image',
  });
}

function platformMissing(image: string, platform: string, platforms: readonly PlatformManifest[]): Failure {
  return new Failure({
    class: 'usage',
    code: 'platform-not-found',
    what: `${image} has no platform ${platform}`,
    why: `it has ${platforms.map((one) => one.platform).join(', ')}`,
    fix: '--platform all   # or one of these',
  });
}
