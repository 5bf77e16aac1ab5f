import type { PlaceFailure, PreparedTarget } from '../../attach/prepare.ts';
import { prepareTargets } from '../../attach/prepare.ts';
import { attestationOf, type SignableKind } from '../../attach/signable.ts';
import type { Owner } from '../../attach/owner.ts';
import type { Place } from '../../attach/place.ts';
import { storeFile } from '../../attach/store-file.ts';
import { originOf } from '../../oci/host.ts';
import { type FileArtifact, fileArtifact } from '../../oci/layout/file-artifact.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { REFERENCE, VULN } from '../../statement/predicate-types.ts';
import { referencePredicate } from '../../statement/reference.ts';
import { type Digest, sha256Digest } from '../../subject/digest.ts';
import { nameOf, referenceOf } from '../../subject/repository.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';
import { storedBefore } from './stored-before.ts';

/** A file that is stored beside an image, since it is too large to be attested whole. */
export interface StoredBeside {
  /** The image: `registry/repository@sha256:…`. */
  readonly subject: string;
  /** The manifest that holds the file, as well. */
  readonly artifact: string;
  readonly predicateType: string;
  readonly mediaType: string;
  /** Of the file. */
  readonly digest: Digest;
  /** Bytes of the file. */
  readonly size: number;
}

export interface Beside {
  /** The image, at the places that have the files. */
  readonly prepared: PreparedTarget;
  /** The files, to be signed. */
  readonly files: readonly PreparedTarget[];
  /** What is attested to the image in their place. */
  readonly references: readonly SignableKind[];
  readonly stored: readonly StoredBeside[];
  readonly failures: readonly PlaceFailure[];
}

export interface BesideOptions {
  readonly owner: Owner;
  /** URI of who signs. */
  readonly attester: string;
  readonly inputs: SignInputs;
  readonly services: Services;
  readonly log: Log;
}

/** Stores files beside an image at each of its places; one that cannot take them fails alone. */
export async function storeBeside(
  { target, places }: PreparedTarget,
  routes: readonly Route[],
  { owner, attester, inputs, services, log }: BesideOptions,
): Promise<Beside> {
  const [first] = places;
  if (!first) throw new Error('an image without a place');
  const files = await Promise.all(
    routes.map(async (route) => {
      const { document } = route.given;
      const file = fileOf(route);
      const before = await storedBefore({ file, document }, places, owner);
      const artifact = fileArtifact(first.descriptor, before ?? file, document.mediaType);
      return { route, artifact, isReused: before !== undefined };
    }),
  );
  const settled = await Promise.allSettled(
    places.map((place) => Promise.all(files.map(({ artifact }) => storeFile(place, artifact)))),
  );
  const failures = settled.flatMap((one, at) => failureOf(one, places[at]));
  const complete = places.filter((_, at) => settled[at]?.status === 'fulfilled');
  for (const file of files) log.notice(wordsOf(file));
  const besides = files.map(({ artifact }) => artifact.descriptor);
  const targets = files.map(({ artifact }) => ({
    digest: artifact.descriptor.digest,
    name: target.name,
    repositories: complete.map(({ subject }) => subject.repository),
    isFile: true,
  }));
  const { registries, chosen } = services;
  const options = {
    registries,
    format: chosen.formats,
    recursive: false,
    dryRun: false,
    log,
    timeoutMs: inputs.timeoutMs,
  };
  const prepared = complete.length === 0 ? undefined : await prepareTargets(targets, options);
  return {
    prepared: { target, places: complete.map((place) => ({ ...place, besides })) },
    files: prepared?.targets ?? [],
    references: files.map((file) => referenceTo(file, first, attester)),
    stored: complete.flatMap((place) => files.map((file) => storedAt(file, place))),
    failures: [...failures, ...(prepared?.failures ?? [])],
  };
}

interface File {
  readonly route: Route;
  readonly artifact: FileArtifact;
  /** Whether it is what stands there already, and says the same. */
  readonly isReused: boolean;
}

/** A scan without who attests it, so that it is the same file in each run; all else as it was given. */
function fileOf({ given: { document, bytes } }: Route): Buffer {
  const isWritten = document.predicateType === VULN;
  return isWritten ? Buffer.from(JSON.stringify(document.predicate(undefined))) : bytes;
}

function failureOf(settled: PromiseSettledResult<unknown>, place: Place | undefined): PlaceFailure[] {
  if (settled.status === 'fulfilled' || !place) return [];
  const failure: unknown = settled.reason;
  if (!(failure instanceof Failure)) throw failure;
  return [{ subject: place.image, platform: place.platform, failure }];
}

function referenceTo({ route, artifact }: File, { subject }: Place, attester: string): SignableKind {
  const { registry, path } = subject.repository;
  const digest = sha256Digest(artifact.file);
  const { predicateType, mediaType } = route.given.document;
  const location = new URL(`/v2/${path}/blobs/${digest}`, originOf(registry)).href;
  return attestationOf(
    REFERENCE,
    referencePredicate(attester, { location, digest, mediaType, predicateType }),
  );
}

function storedAt({ route, artifact }: File, { image, subject }: Place): StoredBeside {
  const { predicateType, mediaType } = route.given.document;
  return {
    subject: referenceOf(image),
    artifact: `${nameOf(subject.repository)}@${artifact.descriptor.digest}`,
    predicateType,
    mediaType,
    digest: sha256Digest(artifact.file),
    size: artifact.file.length,
  };
}

function wordsOf({ route: { given }, artifact: { file, descriptor }, isReused }: File): string {
  const size = (file.length / 1_000_000).toFixed(1);
  if (isReused)
    return `${given.path} says what is stored beside the image already as ${descriptor.digest} (${size} MB), apart from when and by which ids, and that stays`;
  return `${given.path} has ${size} MB: it is stored beside the image as ${descriptor.digest}, and a reference to it is attested. Attested whole, each program that verifies the image would have to fetch it; verify --extract finds it by its digest`;
}
