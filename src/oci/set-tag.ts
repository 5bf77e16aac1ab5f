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

const ATTEMPTS = 5;
/** How long a registry may show what was under the tag before, in milliseconds. */
const VISIBLE_WITHIN_MS = 30_000;

export async function noteTag(registry: Registry, path: string, tag: string): Promise<NotedTag> {
  return { registry, path, tag, before: (await registry.headManifest(path, tag))?.digest };
}

/**
 * Points a tag to a manifest that is in the repository, and reads it back. One that somebody moved since it was noted
 * stays where it is: who comes later knows more. Between the last look and the write lies one request, and where the
 * registry honours conditions, nothing.
 * @throws Failure `tag-moved-since`, `tag-locked`, `not-yet-visible`
 */
export async function setTag(noted: NotedTag, manifest: Manifest): Promise<SetTag> {
  const { digest } = manifest.descriptor;
  const { registry, path, tag } = noted;
  for (let attempt = 1; ; attempt += 1) {
    const current = await registry.getManifest(path, tag);
    if (current?.descriptor.digest === digest) return noted.before === digest ? 'unchanged' : 'set';
    if (current?.descriptor.digest !== noted.before) throw moved(noted, current?.descriptor.digest);
    const failure = await put(noted, manifest, current);
    if (!failure) break;
    if (attempt === ATTEMPTS) throw failure;
    await sleep(backoffMs(attempt));
  }
  await requireVisible(noted, digest);
  return 'set';
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

async function requireVisible(noted: NotedTag, digest: Digest): Promise<void> {
  const { registry, path, tag, before } = noted;
  const look = async () => {
    const seen = (await registry.headManifest(path, tag))?.digest;
    if (seen !== undefined && seen !== digest && seen !== before) throw moved(noted, seen);
    return seen === digest || undefined;
  };
  if (await eventually(look, VISIBLE_WITHIN_MS)) return;
  throw new Failure({
    class: 'unavailable',
    code: 'not-yet-visible',
    what: `written, not yet visible: the tag ${nameOf(noted)} after ${VISIBLE_WITHIN_MS / 1000} s`,
    why: 'the registry shows writes late, or something removed it',
    fix: 'look at the tag in a moment; run it again if it does not point there',
  });
}

function nameOf({ registry, path, tag }: NotedTag): string {
  return `${registry.host}/${path}:${tag}`;
}

function moved(noted: NotedTag, now: Digest | undefined): Failure {
  const { before } = noted;
  return new Failure({
    class: 'conflict',
    code: 'tag-moved-since',
    what: `${nameOf(noted)} ${now === undefined ? 'was deleted' : `was moved to ${now}`} while this ran; it pointed to ${before ?? 'nothing'}, and is left as it is`,
    why: 'another run or person set the tag in the meantime, perhaps to a later build',
    fix: 'look at who did; to set it all the same, run it again',
  });
}
