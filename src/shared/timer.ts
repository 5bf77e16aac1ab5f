import { setTimeout as delay } from 'node:timers/promises';
import { slowdown } from './slowdown.ts';

/** What tells and passes time. */
export interface Timer {
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** How many times longer than by itself this process takes for what it computes. */
  readonly slowdown: () => number;
}

export const REAL_TIME: Timer = { now: () => performance.now(), sleep: (ms) => delay(ms), slowdown };
