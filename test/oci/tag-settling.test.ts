import { describe, expect, it } from 'vitest';
import { COMPUTING_MS, Confirmation, LONGEST_SETTLING_MS } from '../../src/oci/tag-settling.ts';
import { REAL_TIME } from '../../src/shared/timer.ts';
import { slowdown } from '../../src/shared/slowdown.ts';

describe('a write has settled', () => {
  it.each<[tookMs: number, slowdown: number, settlingMs: number]>([
    [10, 1, 30],
    [10, 1.2, 30],
    [4, 10, 9 * COMPUTING_MS],
    [400, 10, 1200],
    [20_000, 1, LONGEST_SETTLING_MS],
    [1, 1e6, LONGEST_SETTLING_MS],
  ])('that took %d ms, where processes take %d times as long: after %d ms', (tookMs, factor, settlingMs) => {
    const confirmation = new Confirmation(1000, { ...REAL_TIME, slowdown: () => factor });
    confirmation.settle(5000, tookMs);
    const settled = [settlingMs - 1, settlingMs + 1].map((ms) => confirmation.hasSettled(5000 + ms));
    expect(settled).toEqual([false, true]);
  });
});

it('no process is faster than by itself', () => {
  expect(slowdown()).toBeGreaterThanOrEqual(1);
});
