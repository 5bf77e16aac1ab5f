import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '../http/unavailable.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { Outage } from './outage.ts';
import type { Manifest, Registry } from './registry.ts';
import { Confirmation } from './tag-settling.ts';

/** A manifest under a tag that several writers change: the referrers index, `.sig`, `.att`. */
export interface SharedTag {
  readonly registry: Registry;
  readonly path: string;
  readonly tag: string;
  readonly mediaType: string;
  /** How long the registry may refuse writes that it could take later, in milliseconds. */
  readonly timeoutMs: number;
  /** The version under the tag; undefined: there is none. */
  read(): Promise<Manifest | undefined>;
  /**
   * Does what must be done before the version `current` can be changed: reads entries not seen before,
   * uploads blobs. Resolves to true when that took a request, so that the version may have changed.
   */
  prepare(current: Buffer | undefined): Promise<boolean>;
  /** What the tag should hold instead of `current`; undefined when it holds all it should. No I/O. */
  change(current: Buffer | undefined): Buffer | undefined;
  /** Called when the registry refuses the change because something it names is gone. */
  dropDead(current: Buffer | undefined): Promise<void>;
}

/** A version of the tag: when it came, by `performance.now()`, and how long that took, in milliseconds. */
export interface TagRead {
  readonly current: Manifest | undefined;
  readonly at: number;
  readonly tookMs: number;
}

/** How long a registry may go on to serve the version before ours, at most. */
const STALE_READ_MS = 30_000;
const MAX_ROUNDS = 200;

/**
 * Brings a shared tag to hold what `change` asks for, until a look that nobody who had read before our write
 * can overwrite any more. Registries have no transaction: every attempt starts with a GET, nothing lies between
 * that GET and the PUT, conditions are sent as a hint. A look at once after the write tells whether the registry
 * shows writes late; one when the write has settled decides.
 * @param ahead a version that was read while something else was done
 * @returns whether the registry shows all that the tag should hold
 * @throws Failure `tag-contended`, `service-unavailable`, and those of `Registry`
 */
export async function updateTag(shared: SharedTag, log: Log, ahead?: TagRead): Promise<boolean> {
  const { path, tag, timeoutMs } = shared;
  const confirmation = new Confirmation(Math.min(STALE_READ_MS, timeoutMs));
  const outage = new Outage(timeoutMs, log);
  const read = readsOf(shared, ahead);
  let conflicts = 0;
  let spread = true;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { current, at, tookMs } = await read();
    if (await shared.prepare(current?.bytes)) continue;
    const next = shared.change(current?.bytes);
    const state = confirmation.judge(current);
    if (!next) {
      if (confirmation.hasSettled(at - tookMs)) return true;
      await confirmation.settled();
      continue;
    }
    if (state === 'given-up') return false;
    if (state === 'stale') await confirmation.wait();
    else if (!spread) {
      // Another writer came first: spread the writers, wider each time, and look again before writing.
      confirmation.meetOthers();
      await sleep(Math.random() * Math.min(2000, 50 * 2 ** conflicts++));
      spread = true;
    } else {
      const answer = await putAndTime(shared, { current, at, next }, confirmation);
      if (answer instanceof Unavailable) await outage.wait(answer);
      else outage.end();
      spread = answer === 'repaired' || answer instanceof Unavailable;
    }
  }
  throw new Failure({
    class: 'conflict',
    code: 'tag-contended',
    what: `the tag ${tag} in ${path} changed before each of ${MAX_ROUNDS} attempts to add to it`,
    why: 'very many jobs sign the same digest at once',
    fix: 'run the step again: what is attached is reused',
  });
}

export async function readTag(read: () => Promise<Manifest | undefined>): Promise<TagRead> {
  const asked = performance.now();
  const current = await read();
  const at = performance.now();
  return { current, at, tookMs: at - asked };
}

/** The version read ahead comes first: it is as good as one read now if it is not much older. */
function readsOf(shared: SharedTag, ahead: TagRead | undefined): () => Promise<TagRead> {
  let left = ahead;
  return async () => {
    const first = left;
    left = undefined;
    const isFresh = first && performance.now() - first.at <= first.tookMs;
    return isFresh ? first : readTag(() => shared.read());
  };
}

/** Puts `next` in place of the version that came at that time, and has it settle if it may have been written. */
async function putAndTime(
  shared: SharedTag,
  { current, at, next }: { current: Manifest | undefined; at: number; next: Buffer },
  confirmation: Confirmation,
): Promise<Answer> {
  const sent = performance.now();
  const answer = await put(shared, current, next);
  const answered = performance.now();
  // An answer that was lost may have been that of a write, done any time until now.
  if (answer instanceof Unavailable) confirmation.settle(answered, answered - at);
  if (answer === 'written') {
    confirmation.settle(sent, answered - at);
    confirmation.expect(current, next);
  }
  return answer;
}

/** What the registry made of a new version; `repaired`: what it missed was seen to. */
type Answer = 'written' | 'changed' | 'repaired' | Unavailable;

async function put(shared: SharedTag, current: Manifest | undefined, next: Buffer): Promise<Answer> {
  const condition = current ? (current.etag ? { ifMatch: current.etag } : {}) : { ifNoneMatch: '*' as const };
  try {
    await shared.registry.putManifest(shared.path, shared.tag, shared.mediaType, next, condition);
    return 'written';
  } catch (error) {
    if (error instanceof Unavailable) return error;
    const code = error instanceof Failure ? error.code : undefined;
    if (code === 'manifest-changed') return 'changed';
    if (code !== 'manifest-child-missing') throw error;
    await shared.dropDead(current?.bytes);
    return 'repaired';
  }
}
