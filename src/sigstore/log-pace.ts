import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../shared/log.ts';
import { sayWait } from '../shared/wait.ts';

export interface PaceOptions {
  readonly log: Log;
  /** Monotonic clock in milliseconds. */
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

const WINDOW_MS = 60_000;
/** Under the public log's limit of 450, with room for requests that arrive closer together than they left. */
const MOST_WRITES = 440;
/** So few that only the waits between attempts slow a run down. */
const LEAST_WRITES = 30;
/** One disturbance hits many requests at once; it counts once. */
const SLOWING_PAUSE_MS = 10_000;
/** By how much each undisturbed write raises the limit again: about a quarter more in every minute. */
const RECOVERY = 0.25;

/**
 * Keeps the writes to a log under its limit in any rolling minute. Bursts are let through;
 * a write that had to be repeated makes the pace slower, those that had not make it faster again.
 */
export class LogPace {
  readonly #log: Log;
  readonly #now: () => number;
  readonly #sleep: (ms: number) => Promise<unknown>;
  #limit = MOST_WRITES;
  #slowedAt = -Infinity;
  /** When the writes of the last minute were sent, oldest first. */
  #writes: number[] = [];
  #queue: Promise<void> = Promise.resolve();

  constructor({ log, now = () => performance.now(), sleep = delay }: PaceOptions) {
    this.#log = log;
    this.#now = now;
    this.#sleep = sleep;
  }

  /** Resolves when the next write may be sent, first come first served. */
  admit(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#admitNext());
    return this.#queue;
  }

  /** A write is being sent again: the log was disturbed, or refused it with 429. */
  repeated(): void {
    const now = this.#now();
    this.#count(now);
    if (now - this.#slowedAt < SLOWING_PAUSE_MS) return;
    this.#slowedAt = now;
    this.#limit = Math.max(LEAST_WRITES, Math.min(this.#limit, this.#writes.length) / 2);
  }

  /** Waits, and says so where it takes long. */
  async pause(ms: number, reason: string): Promise<void> {
    await this.#sleep(ms);
    sayWait(this.#log, ms, reason);
  }

  async #admitNext(): Promise<void> {
    for (let wait = this.#waitMs(); wait > 0; wait = this.#waitMs()) {
      await this.pause(wait, `at most ${Math.floor(this.#limit)} Rekor entries a minute`);
    }
    this.#count(this.#now());
    this.#limit = Math.min(MOST_WRITES, this.#limit + RECOVERY);
  }

  /** Until the write that stands `limit` before the next one is a minute old. */
  #waitMs(): number {
    const blocking = this.#writes.at(-Math.floor(this.#limit));
    return blocking === undefined ? 0 : Math.ceil(blocking + WINDOW_MS - this.#now());
  }

  #count(now: number): void {
    this.#writes = [...this.#writes.filter((at) => at > now - WINDOW_MS), now];
  }
}
