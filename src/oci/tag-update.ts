import { Unavailable } from '../http/unavailable.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { REAL_TIME, type Timer } from '../shared/timer.ts';
import { Doubtful } from './doubt.ts';
import { Outage } from './outage.ts';
import type { Manifest, Registry } from './registry.ts';
import { Confirmation } from './tag-settling.ts';

/** A manifest under a tag that several runs add to: the referrers index, `.sig`, `.att`. */
export interface SharedTag {
  readonly registry: Registry;
  readonly path: string;
  readonly tag: string;
  readonly mediaType: string;
  /** How long the registry may refuse writes that it could take later, in milliseconds. */
  readonly timeoutMs: number;
  /** By default this machine's. */
  readonly timer?: Timer;
  /** The version under the tag; undefined: there is none. */
  read(): Promise<Manifest | undefined>;
  /**
   * Does what must be done before the version `current` can be changed: reads entries not seen before,
   * uploads blobs. Resolves to true when that took a request, so that the version may have changed.
   */
  prepare(current: Buffer | undefined): Promise<boolean>;
  /** What the tag should hold instead of `current`; undefined when it holds all it should. No I/O. */
  change(current: Buffer | undefined): Buffer | undefined;
  /**
   * Called when the registry refuses the change because something it names is not there.
   * @throws Failure of class `conflict` when nothing can be done but to try again
   */
  dropDead(current: Buffer | undefined): Promise<void>;
}

/** A version of the tag: when it came, by the clock of its timer, and how long that took, in milliseconds. */
export interface TagRead {
  readonly current: Manifest | undefined;
  readonly at: number;
  readonly tookMs: number;
}

/** How long a registry may go on to serve the version before ours, at most. */
const STALE_READ_MS = 30_000;
/** How long a refusal is doubted, and a part that was just written may be unknown. */
const DOUBT_MS = 10_000;
const MAX_ROUNDS = 200;

/**
 * Adds to a tag that other runs may be adding to at the same time, and returns when ours is there to stay.
 *
 * Registries have no transaction: a tag is read, changed, and written whole. Who read before we wrote does not know
 * of ours, and writes a version without it:
 *
 *     we      GET v1 ──── PUT v1+ours ─ 201 ─ look ─────────────────────── look
 *     rival      GET v1 ──────────── PUT v1+theirs
 *             └── took ───┘         └─── settling: a multiple of `took` ───┘
 *
 * So we look again when every rival who had read before our write must have written: as long after it as it took us
 * from reading to having written, times a factor (`SETTLING`). If ours is gone then, we merge it into what is there
 * and write again. Three rules keep this short:
 * - Between a GET and its PUT lies nothing: what a version needs (`prepare`) is done first, and the tag read anew.
 * - Conditions (`If-Match`) are sent, but not relied on: many registries ignore them.
 * - We also look at once. A registry that then still shows what we replaced serves old versions; rivals are shown
 *   them as well, so everything settles later by that much.
 * @param ahead a version that was read while something else was done
 * @returns false: the registry goes on to show the version before ours
 * @throws Failure `tag-contended`, `service-unavailable`, and those of `Registry`
 */
export async function updateTag(shared: SharedTag, log: Log, ahead?: TagRead): Promise<boolean> {
  const { path, tag, timeoutMs, timer = REAL_TIME } = shared;
  const confirmation = new Confirmation(Math.min(STALE_READ_MS, timeoutMs), timer);
  const refused = new RefusedWrites(timeoutMs, log, timer);
  const read = readsOf(shared, timer, ahead);
  let conflicts = 0;
  // Whether the writers have been spread since another one came first.
  let isSpread = true;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { current, at, tookMs } = await read();
    if (await shared.prepare(current?.bytes)) continue;
    const next = shared.change(current?.bytes);
    const state = confirmation.judge(current);
    if (!next) {
      if (confirmation.hasSettled(at - tookMs)) return true;
      await confirmation.settled();
    } else if (state === 'given-up') {
      return false;
    } else if (state === 'stale') {
      await confirmation.wait();
    } else if (!isSpread) {
      confirmation.meetOthers();
      await timer.sleep(Math.random() * Math.min(2000, 50 * 2 ** conflicts++));
      isSpread = true;
    } else {
      const answer = await putAndTime(shared, timer, { current, at, next }, confirmation);
      await refused.wait(answer);
      isSpread = answer !== 'written' && answer !== 'changed';
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

/** Writes that the registry did not take, and may take later: an outage has long, a refusal a few seconds. */
class RefusedWrites {
  readonly #outage: Outage;
  readonly #doubt: Outage;

  constructor(timeoutMs: number, log: Log, timer: Timer) {
    this.#outage = new Outage(timeoutMs, log, timer);
    this.#doubt = new Outage(Math.min(DOUBT_MS, timeoutMs), log, timer);
  }

  /** @throws the failure that the answer stands for, once its time is over */
  async wait(answer: Answer): Promise<void> {
    if (answer instanceof Unavailable) return this.#outage.wait(answer);
    this.#outage.end();
    if (answer instanceof Failure) return this.#doubt.wait(answer);
    if (answer === 'written') this.#doubt.end();
  }
}

export async function readTag(
  read: () => Promise<Manifest | undefined>,
  { now }: Timer = REAL_TIME,
): Promise<TagRead> {
  const asked = now();
  const current = await read();
  const at = now();
  return { current, at, tookMs: at - asked };
}

/** A version that was read ahead counts as read now if it is not older than a read takes. */
function readsOf(shared: SharedTag, timer: Timer, ahead: TagRead | undefined): () => Promise<TagRead> {
  let left = ahead;
  return async () => {
    const first = left;
    left = undefined;
    const isFresh = first && timer.now() - first.at <= first.tookMs;
    return isFresh ? first : readTag(() => shared.read(), timer);
  };
}

/** Puts `next` in place of the version that was read at `at`, and notes from when on the write may count. */
async function putAndTime(
  shared: SharedTag,
  { now }: Timer,
  { current, at, next }: { current: Manifest | undefined; at: number; next: Buffer },
  confirmation: Confirmation,
): Promise<Answer> {
  const sent = now();
  const answer = await put(shared, current, next);
  const answered = now();
  // Without an answer it may have been written, at any time until now.
  if (answer instanceof Unavailable) confirmation.settle(answered, answered - at);
  if (answer === 'written') {
    confirmation.settle(sent, answered - at);
    confirmation.expect(current, next);
  }
  return answer;
}

/**
 * What the registry made of a new version. `changed`: another writer came first; `repaired`: what it missed was seen
 * to; a failure: it did not take it now, and may take the same later.
 */
type Answer = 'written' | 'changed' | 'repaired' | Failure;

async function put(shared: SharedTag, current: Manifest | undefined, next: Buffer): Promise<Answer> {
  const condition = current ? (current.etag ? { ifMatch: current.etag } : {}) : { ifNoneMatch: '*' as const };
  try {
    await shared.registry.putManifest(shared.path, shared.tag, shared.mediaType, next, condition);
    return 'written';
  } catch (error) {
    if (error instanceof Unavailable || error instanceof Doubtful) return error;
    const code = error instanceof Failure ? error.code : undefined;
    if (code === 'manifest-changed') return 'changed';
    if (code !== 'manifest-child-missing') throw error;
    return repair(shared, current);
  }
}

/** A part that cannot be found to be gone may be one that the registry does not know yet. */
async function repair(shared: SharedTag, current: Manifest | undefined): Promise<Answer> {
  try {
    await shared.dropDead(current?.bytes);
    return 'repaired';
  } catch (error) {
    if (error instanceof Failure && error.class === 'conflict') return error;
    throw error;
  }
}
