import { setTimeout as delay } from 'node:timers/promises';

/** Resolves when the next one may start. */
export type Pace = () => Promise<void>;

export interface PaceClock {
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const REAL: PaceClock = { now: () => performance.now(), sleep: (ms) => delay(ms) };
const SECOND_MS = 1000;

/** At most `most` starts in any second, first come first served. */
export function createPace(most: number, { now, sleep }: PaceClock = REAL): Pace {
  let starts: number[] = [];
  let queue = Promise.resolve();
  const next = async () => {
    const waitMs = () => Math.ceil((starts.at(-most) ?? -Infinity) + SECOND_MS - now());
    for (let wait = waitMs(); wait > 0; wait = waitMs()) await sleep(wait);
    starts = [...starts.slice(-most), now()];
  };
  return () => {
    queue = queue.then(next);
    return queue;
  };
}
