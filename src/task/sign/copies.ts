import { setTimeout as sleep } from 'node:timers/promises';
import type { PlaceFailure } from '../../attach/prepare.ts';
import { collect } from '../../oci/copy/collect.ts';
import { send, type Sent } from '../../oci/copy/send.ts';
import { SourceRepository } from '../../oci/copy/source.ts';
import type { CopyTo } from '../../request/copy-to-lines.ts';
import { subjectOfCopy } from '../../request/copy-to-lines.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { Failure, reworded } from '../../shared/failure.ts';
import { createLimiter } from '../../shared/limit.ts';
import type { Log } from '../../shared/log.ts';
import { nameOf, referenceOf, type Repository } from '../../subject/repository.ts';
import type { Services } from './services.ts';

/** A repository that gets an image with all that is attached to it. */
export interface CopiedImage {
  /** `registry/repository@sha256:…` */
  readonly source: string;
  /** `registry/repository` */
  readonly destination: string;
  /** `not-copied`: it failed, or something before it did. */
  readonly outcome: 'copied' | 'unchanged' | 'not-copied';
  /** Of the image and its platforms, and of what refers to them; absent where it was not copied. */
  readonly manifests?: number;
  /** What refers to the image and its parts, and tags made of their digests. */
  readonly attached?: number;
}

/** What became of the copies of a run. */
export interface Copied {
  readonly copies: readonly CopiedImage[];
  readonly failures: readonly PlaceFailure[];
}

const COPIES_AT_ONCE = 4;
/** A registry that answers says in this time who may push, in milliseconds. */
const PROVED_WITHIN_MS = 10_000;

/**
 * Proves that each destination takes what is pushed, as it is proved of the images' own repositories: who may not push
 * there is told before anything is public. One that is down now may be up when it is copied to, and is not waited for.
 * @throws Failure those of the registries, apart from outages
 */
export async function requirePushRights({ copies }: SignInputs, { registries }: Services): Promise<void> {
  const destinations = new Map(copies.map(({ destination }) => [nameOf(destination), destination]));
  const proving = Promise.all([...destinations].map(([name, to]) => requirePushRight(name, to, registries)));
  // Told later, should it come too late.
  proving.catch(() => undefined);
  await Promise.race([proving, sleep(PROVED_WITHIN_MS, undefined, { ref: false })]);
}

async function requirePushRight(
  name: string,
  { registry, path }: Repository,
  registries: Services['registries'],
): Promise<void> {
  try {
    await registries.for(registry).openUpload(path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.class !== 'unavailable') throw reworded(error, { what: `copy-to: ${name}: ${error.message}` });
  }
}

/**
 * Copies images with all that is attached to them, whoever attached it. One that fails does not stop the others, and a
 * later run sends what is missing.
 */
export async function copyImages(inputs: SignInputs, services: Services, log: Log): Promise<Copied> {
  const limit = createLimiter(COPIES_AT_ONCE);
  const done = await Promise.all(
    inputs.copies.map((copy) => limit(() => copyOne(copy, inputs, services, log))),
  );
  return {
    copies: done.map(({ report }) => report),
    failures: done.flatMap(({ failure }) => failure ?? []),
  };
}

/** As if all had been left out, since something before them failed. */
export function leaveCopies({ copies }: SignInputs): Copied {
  return { copies: copies.map((copy) => ({ ...namesOf(copy), outcome: 'not-copied' })), failures: [] };
}

interface One {
  readonly report: CopiedImage;
  readonly failure?: PlaceFailure;
}

async function copyOne(copy: CopyTo, inputs: SignInputs, services: Services, log: Log): Promise<One> {
  const { signatureRepository: kept, timeoutMs } = inputs;
  const { registries } = services;
  // What is copied was written a moment ago.
  const from = ({ registry, path }: Repository) => new SourceRepository(registries.for(registry), path, true);
  const { registry, path } = copy.destination;
  const names = namesOf(copy);
  try {
    const { repository, digest } = copy.source;
    const collected = await collect(from(repository), digest, kept && from(kept));
    const to = { registry: registries.for(registry), path };
    const sent = await send(collected, { to, log, timeoutMs, onBytes: () => undefined });
    for (const warning of sent.warnings) log.warning(`${names.destination}: ${warning}`);
    const report = { ...names, ...countsOf(sent) };
    log.info(
      `${report.outcome}: ${names.source} to ${names.destination}, ${report.attached ?? 0} attachments with it`,
    );
    return { report };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    const failed = { subject: subjectOfCopy(copy), platform: undefined, failure };
    return { report: { ...names, outcome: 'not-copied' }, failure: failed };
  }
}

function namesOf({ source, destination }: CopyTo): Pick<CopiedImage, 'source' | 'destination'> {
  return { source: referenceOf(source), destination: nameOf(destination) };
}

function countsOf({ manifests, attached, tagged }: Sent): Omit<CopiedImage, 'source' | 'destination'> {
  const isUnchanged =
    manifests.sent === 0 && tagged.every(({ outcome }) => outcome === 'unchanged' || outcome === 'left');
  return {
    outcome: isUnchanged ? 'unchanged' : 'copied',
    manifests: manifests.sent + manifests.present,
    attached: attached + tagged.length,
  };
}
