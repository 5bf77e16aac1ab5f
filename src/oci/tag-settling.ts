import { REAL_TIME, type Timer } from '../shared/timer.ts';
import { sha256Digest } from '../subject/digest.ts';
import type { Manifest } from './manifest.ts';

/** Tells when a write has settled, and a version that a registry serves late from one that another writer made. */
export class Confirmation {
  readonly #staleMs: number;
  readonly #timer: Timer;
  #replaced: { readonly digest: string | undefined; readonly until: number } | undefined;
  #written: string | undefined;
  #isLate = false;
  #metOthers = false;
  /** The last version seen since others were met. */
  #amongOthers: string | undefined;
  #sentAt = 0;
  #tookMs = 0;
  #settledAt = 0;
  #waits = 0;

  constructor(staleMs: number, timer = REAL_TIME) {
    this.#staleMs = staleMs;
    this.#timer = timer;
  }

  /** Our PUT was answered: until the registry shows it, it may go on serving what it replaced. */
  expect(replaced: Manifest | undefined, written: Buffer): void {
    this.#replaced = { digest: replaced?.descriptor.digest, until: this.#timer.now() + this.#staleMs };
    this.#written = sha256Digest(written);
    this.#isLate = false;
    this.#waits = 0;
  }

  /** We may have written, by the timer's clock, and took so long since we had read, in milliseconds. */
  settle(since: number, tookMs: number): void {
    this.#sentAt = since;
    this.#tookMs = tookMs;
    this.#settledAt = since + this.#settlingMs();
  }

  meetOthers(): void {
    this.#metOthers = true;
  }

  /** Whether a look that was asked for then, by the timer's clock, saw what stays. */
  hasSettled(asked: number): boolean {
    return asked >= this.#settledAt;
  }

  async settled(): Promise<void> {
    // A timer may fire a fraction of a millisecond early.
    const leftMs = this.#settledAt - this.#timer.now();
    if (leftMs > 0) await this.#timer.sleep(Math.ceil(leftMs) + 1);
  }

  /**
   * Who is shown a version late may have read the one before ours until now, and what they write is shown late
   * as well: our write settles later by that much.
   */
  judge(current: Manifest | undefined): 'current' | 'stale' | 'given-up' {
    const now = this.#timer.now();
    const digest = current?.descriptor.digest;
    if (this.#replaced && digest === this.#replaced.digest) {
      this.#isLate = true;
      return now < this.#replaced.until ? 'stale' : 'given-up';
    }
    this.#replaced = undefined;
    if (this.#written !== undefined && digest !== this.#written) this.#metOthers = true;
    if (this.#isLate) this.#settledAt = now + (now - this.#sentAt) + this.#settlingMs();
    this.#isLate = false;
    if (this.#metOthers) this.#waitUntilQuiet(digest, now);
    return 'current';
  }

  async wait(): Promise<void> {
    await this.#timer.sleep(Math.min(2000, 50 * 2 ** this.#waits++));
  }

  #waitUntilQuiet(digest: string | undefined, now: number): void {
    if (this.#written === undefined || digest === this.#amongOthers) return;
    this.#amongOthers = digest;
    this.#settledAt = Math.max(this.#settledAt, now + this.#settlingMs());
  }

  #settlingMs(): number {
    const ms = this.#metOthers
      ? Math.max(QUIET_MS, this.#tookMs * SETTLING.contended)
      : this.#tookMs * SETTLING.alone;
    return Math.min(Math.max(ms, COMPUTING_MS * (this.#timer.slowdown() - 1)), LONGEST_SETTLING_MS);
  }
}

/**
 * A writer who had read before our write may overwrite it for as long as writers take from reading to having
 * written: as long as we took, times this, from when ours was sent. Writers who met others may have to wait for
 * each other; and where a registry also shows old versions, their writes can be seen in any order until the tag
 * has been quiet for a while.
 */
export const SETTLING = { alone: 3, contended: 6 } as const;

/**
 * What a writer computes from reading to having written, at most. How long we took says little of that where
 * processors are busy: who got one at once may have a rival who waits for it in the midst of writing.
 */
export const COMPUTING_MS = 50;
export const LONGEST_SETTLING_MS = 30_000;
export const QUIET_MS = 1_000;
