import { setTimeout as sleep } from 'node:timers/promises';
import { backoffMs } from '../http/retry.ts';
import { Unavailable } from '../http/unavailable.ts';
import { eventually } from '../shared/eventually.ts';
import { Failure } from '../shared/failure.ts';
import type { Digest } from '../subject/digest.ts';
import { Doubtful } from './doubt.ts';
import type { Manifest, Registry } from './registry.ts';

/** A tag of an image, as it was found before anything was done. */
export interface NotedTag {
  readonly registry: Registry;
  readonly path: string;
  readonly tag: string;
  /** What it pointed to; undefined: it was not there. */
  readonly before: Digest | undefined;
}

export type SetTag = 'set' | 'unchanged';

/**
 * Whether what a tag points to by now may be replaced.
 * @returns true when finding out took a request, so that the tag may have been moved again
 * @throws Failure that says why it may not
 */
export type MayReplace = (current: Digest | undefined) => Promise<boolean>;

const ATTEMPTS = 5;
/** Somebody who moves the tag before each of them is not waited for. */
const MAX_ROUNDS = 20;
/** How long a registry may show what was under the tag before, in milliseconds. */
const VISIBLE_WITHIN_MS = 30_000;

export async function noteTag(registry: Registry, path: string, tag: string): Promise<NotedTag> {
  return { registry, path, tag, before: (await registry.headManifest(path, tag))?.digest };
}

/**
 * Points a tag to a manifest that is in the repository, and reads it back. One that somebody moved since it was noted
 * stays where it is: who comes later knows more. Between the last look and the write lies one request, and where the
 * registry honours conditions, nothing.
 * @param mayReplace judges what the tag points to; without it only what was noted may be replaced
 * @throws Failure `tag-moved-since`, `tag-locked`, `not-yet-visible`, and those of `mayReplace`
 */
export async function setTag(
  noted: NotedTag,
  manifest: Manifest,
  mayReplace: MayReplace = (current) => requireAsNoted(noted, current),
): Promise<SetTag> {
  const { digest } = manifest.descriptor;
  const { registry, path, tag } = noted;
  const replaced = new Set<Digest | undefined>([noted.before]);
  let isOurs = false;
  let attempts = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const current = await registry.getManifest(path, tag);
    const there = current?.descriptor.digest;
    if (there === digest) return noted.before === digest && !isOurs ? 'unchanged' : 'set';
    if (await mayReplace(there)) continue;
    replaced.add(there);
    const failure = await put(noted, manifest, current);
    if (failure) {
      if (++attempts === ATTEMPTS) throw failure;
      await sleep(backoffMs(attempts));
      continue;
    }
    isOurs = true;
    if ((await shown(noted, replaced)) === digest) return 'set';
  }
  throw movedSince(noted, undefined, 'again and again');
}

/** A failure after which the next look tells who changed the tag, and whether the write was carried out. */
async function put(
  { registry, path, tag }: NotedTag,
  { descriptor, bytes }: Manifest,
  current: Manifest | undefined,
): Promise<Failure | undefined> {
  const condition = current ? (current.etag ? { ifMatch: current.etag } : {}) : { ifNoneMatch: '*' as const };
  try {
    await registry.putManifest(path, tag, descriptor.mediaType, bytes, condition);
    return undefined;
  } catch (error) {
    if (error instanceof Unavailable) return error;
    if (error instanceof Doubtful) return error.failure;
    if (error instanceof Failure && error.code === 'manifest-changed') return error;
    throw error;
  }
}

/** What the tag points to, once the registry shows none of what was replaced any more. */
async function shown(noted: NotedTag, replaced: ReadonlySet<Digest | undefined>): Promise<Digest> {
  const { registry, path, tag } = noted;
  const look = async () => {
    const seen = (await registry.headManifest(path, tag))?.digest;
    return replaced.has(seen) ? undefined : seen;
  };
  const seen = await eventually(look, VISIBLE_WITHIN_MS);
  if (seen) return seen;
  throw new Failure({
    class: 'unavailable',
    code: 'not-yet-visible',
    what: `written, not yet visible: the tag ${nameOf(noted)} after ${VISIBLE_WITHIN_MS / 1000} s`,
    why: 'the registry shows writes late, or something removed it',
    fix: 'look at the tag in a moment; run it again if it does not point there',
  });
}

async function requireAsNoted(noted: NotedTag, current: Digest | undefined): Promise<false> {
  if (current !== noted.before) throw movedSince(noted, current);
  return false;
}

/** `registry/repository:tag` */
function nameOf({ registry, path, tag }: NotedTag): string {
  return `${registry.host}/${path}:${tag}`;
}

/** That a tag points to something else than it did, and stays so. @param how often, where it was more than once */
export function movedSince(noted: NotedTag, now: Digest | undefined, how = ''): Failure {
  const { before } = noted;
  const done = how === '' && now === undefined ? 'was deleted' : `was moved ${now ? `to ${now}` : how}`;
  return new Failure({
    class: 'conflict',
    code: 'tag-moved-since',
    what: `${nameOf(noted)} ${done} while this ran; it pointed to ${before ?? 'nothing'}, and is left as it is`,
    why: 'another run or person set the tag in the meantime, perhaps to a later build',
    fix: 'look at who did; to set it all the same, run it again',
  });
}
