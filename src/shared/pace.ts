import { REAL_TIME, type Timer } from './timer.ts';

/** Resolves when the next one may start. */
export type Pace = () => Promise<void>;

const SECOND_MS = 1000;

/** At most `most` starts in any second, first come first served. */
export function createPace(most: number, { now, sleep }: Pick<Timer, 'now' | 'sleep'> = REAL_TIME): Pace {
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
