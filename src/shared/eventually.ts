import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST_PAUSE_MS = 3000;

/**
 * Asks again while the answer is undefined: registries may show a write late, or an older version.
 * @param withinMs how long after the first question the last one may be asked
 * @param onPause is told before each pause
 * @returns undefined when there was no other answer in that time
 */
export async function eventually<T>(
  ask: () => Promise<T | undefined>,
  withinMs: number,
  onPause: (ms: number) => void = () => {},
): Promise<T | undefined> {
  const until = performance.now() + withinMs;
  for (let pause = 100; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const answer = await ask();
    if (answer !== undefined || performance.now() + pause > until) return answer;
    onPause(pause);
    await sleep(pause);
  }
}
