import { type PlatformImage, writeIndex } from '../oci/layout/write-index.ts';
import { parsePlatform, type Platform, platformName } from '../oci/layout/platform.ts';
import { digestOf } from '../oci/manifest.ts';
import { DOCKER_MANIFEST, IMAGE_MANIFEST } from '../oci/media-types.ts';
import { Failure } from '../shared/failure.ts';
import type { Material } from '../statement/image-build.ts';
import type { Digest } from '../subject/digest.ts';
import { nameOf, type Repository } from '../subject/repository.ts';
import { isObject, parseBounded } from '../text/json.ts';
import { listAt, memberAt, textAt } from '../text/member.ts';
import { parseLines } from '../text/parse.ts';
import { allPlatforms, type BuildInputs } from './build-inputs.ts';

/** What a job of build.yml says that it has built and pushed: one image for one platform. */
export interface BuildRecord extends PlatformImage {
  /** `registry/repository` */
  readonly image: string;
  /** What BuildKit recorded of it. */
  readonly materials: readonly Material[];
}

/** An image that was built for all its platforms. */
export interface BuiltImage {
  readonly repository: Repository;
  /** In the order of the inputs; of one platform alone there is no index. */
  readonly platforms: readonly [PlatformImage, ...PlatformImage[]];
}

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_RECORDS = 400;
/** Of one image; a build of more is none that anybody could look at. */
export const MAX_MATERIALS = 500;

/** As a job puts it out: one line, which `parseBuildRecords` reads. */
export function writeBuildRecords(records: readonly BuildRecord[]): string {
  return JSON.stringify(
    records.map(({ platform, ...record }) => ({ ...record, platform: platformName(platform) })),
  );
}

/**
 * Reads what the jobs that build put out, a list of records on each line.
 * @throws Failure `build-record-malformed`
 */
export function parseBuildRecords(text: string): BuildRecord[] {
  if (text.length > MAX_BYTES) throw malformed('they are larger than 4 MiB');
  const records = parseLines(text).flatMap((line) => {
    const list = listIn(line);
    if (list === undefined) throw malformed('a line is no JSON list');
    return list.map(recordOf);
  });
  if (records.length > MAX_RECORDS) throw malformed(`there are more than ${MAX_RECORDS}`);
  return records;
}

/**
 * The images that were asked for, each with every platform that was asked for.
 * @throws Failure `build-record-differs` where one is missing, twice there, or was not asked for
 */
export function builtImages(inputs: BuildInputs, records: readonly BuildRecord[]): BuiltImage[] {
  const platforms = allPlatforms(inputs);
  const left = new Set(records);
  const images = inputs.images.map(({ repository }): BuiltImage => {
    const [first, ...others] = platforms.map((platform) => {
      const found = records.filter((record) => isOf(record, repository, platform));
      const [record, twice] = found;
      if (record === undefined || twice !== undefined)
        throw differs(
          `${found.length === 0 ? 'no job has' : 'several jobs have'} built ${nameOf(repository)} for ${platformName(platform)}`,
        );
      left.delete(record);
      return record;
    });
    if (first === undefined) throw differs('no platform is asked for');
    return { repository, platforms: [first, ...others] };
  });
  const [other] = left;
  if (other !== undefined)
    throw differs(`nobody asked for ${other.image} for ${platformName(other.platform)}`);
  return images;
}

/** What is signed of an image: its index, or the image where there is one platform alone. */
export function digestOfBuilt({ platforms }: BuiltImage): Digest {
  return platforms.length === 1 ? platforms[0].digest : writeIndex(platforms).descriptor.digest;
}

/** Each once, in the order of the records. @throws Failure `build-record-malformed` where there are too many */
export function materialsOf(records: readonly BuildRecord[]): Material[] {
  const all = records.flatMap(({ materials }) => materials);
  const materials = [...new Map(all.map((material) => [JSON.stringify(material), material])).values()];
  if (materials.length > MAX_MATERIALS)
    throw malformed(`BuildKit recorded more than ${MAX_MATERIALS} materials`);
  return materials;
}

/**
 * Base images and other sources in BuildKit's provenance, v1 or v0.2; those without a digest are left out.
 * @param provenance of one platform
 */
export function readMaterials(provenance: unknown): Material[] {
  const listed = [
    ...listAt(provenance, 'buildDefinition', 'resolvedDependencies'),
    ...listAt(provenance, 'materials'),
  ];
  return listed.flatMap((one) => materialIn(one) ?? []);
}

function isOf(record: BuildRecord, repository: Repository, platform: Platform): boolean {
  return record.image === nameOf(repository) && platformName(record.platform) === platformName(platform);
}

function listIn(line: string): unknown[] | undefined {
  try {
    const value = parseBounded(line);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const SIZE = /^[1-9][0-9]{0,11}$/;

function recordOf(value: unknown): BuildRecord {
  const [image, mediaType, platform] = ['image', 'mediaType', 'platform'].map((name) => textAt(value, name));
  const digest = digestOf(textAt(value, 'digest') ?? '');
  const size = memberAt(value, 'size');
  const listed = listAt(value, 'materials');
  const materials = listed.flatMap((one) => materialIn(one) ?? []);
  if (image === undefined || platform === undefined || digest === undefined)
    throw malformed('one has no image, platform or digest');
  if (mediaType !== IMAGE_MANIFEST && mediaType !== DOCKER_MANIFEST)
    throw malformed(`${image} is no image of one platform`);
  if (typeof size !== 'number' || !SIZE.test(`${size}`) || materials.length < listed.length)
    throw malformed(`${image} has no size, or a material without a digest`);
  return { image, mediaType, platform: parsePlatform(platform), digest, size, materials };
}

const ALGORITHM = /^[A-Za-z0-9]{1,20}$/;
const HEX = /^[0-9a-f]{40,128}$/;

function materialIn(value: unknown): Material | undefined {
  const uri = textAt(value, 'uri');
  const digest = memberAt(value, 'digest');
  if (uri === undefined || uri.length > 2000 || !isObject(digest)) return undefined;
  const entries = Object.entries(digest).filter(
    (entry): entry is [string, string] => ALGORITHM.test(entry[0]) && HEX.test(String(entry[1])),
  );
  return entries.length === 0 ? undefined : { uri, digest: Object.fromEntries(entries) };
}

function malformed(what: string): Failure {
  return new Failure({
    class: 'malformed',
    code: 'build-record-malformed',
    what: `what the jobs that build put out cannot be read: ${what}`,
    why: 'it comes from another version of build.yml, or was altered on the way',
    fix: 'call build.yml as it is released',
  });
}

function differs(what: string): Failure {
  return new Failure({
    class: 'conflict',
    code: 'build-record-differs',
    what: `what was built is not what was asked for: ${what}`,
    why: 'a job that builds did not run, or said something else than it did',
    fix: 'look into the log of the jobs that build, and run all jobs again',
  });
}
