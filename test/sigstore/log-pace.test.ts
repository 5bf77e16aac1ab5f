import { describe, expect, test } from 'vitest';
import { LogPace } from '../../src/sigstore/log-pace.ts';
import { collectingLog } from '../support/log.ts';

/** A pace on a virtual clock; `writes` are the times at which writes were let through. */
function virtualPace() {
  const log = collectingLog();
  const clock = { now: 0 };
  const sleep = async (ms: number) => void (clock.now += ms);
  const pace = new LogPace({ log, now: () => clock.now, sleep });
  const writes: number[] = [];
  const write = async () => {
    await pace.admit();
    writes.push(clock.now);
  };
  return { pace, log, clock, writes, write };
}

function mostInAnyMinute(times: readonly number[]): number {
  return Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 60_000).length));
}

describe('LogPace', () => {
  test('lets a burst through at once', async () => {
    const { write, writes, clock } = virtualPace();
    await Promise.all(Array.from({ length: 400 }, write));
    expect(writes).toHaveLength(400);
    expect(clock.now).toBe(0);
  });

  test('keeps any rolling minute under 450 writes, and says that it waits', async () => {
    const { write, writes, log, clock } = virtualPace();
    for (const gap of [0, 20, 100, 0]) {
      for (let i = 0; i < 500; i += 1) {
        clock.now += gap;
        await write();
      }
    }
    expect(writes).toHaveLength(2000);
    expect(mostInAnyMinute(writes)).toBeLessThan(450);
    expect(log.messages('info')[0]).toMatch(/^waited \d+ s: at most 440 Rekor entries a minute$/);
  });

  test('is fair: writes go in the order in which they asked', async () => {
    const { pace } = virtualPace();
    const order: number[] = [];
    await Promise.all(Array.from({ length: 900 }, (_, i) => pace.admit().then(() => order.push(i))));
    expect(order).toEqual(Array.from({ length: 900 }, (_, i) => i));
  });

  test('slows down when writes have to be repeated, once per disturbance, and recovers', async () => {
    const { pace, write, writes, clock } = virtualPace();
    await Promise.all(Array.from({ length: 400 }, write));
    for (let i = 0; i < 16; i += 1) pace.repeated();
    clock.now += 60_000;
    const slowFrom = writes.length;
    await Promise.all(Array.from({ length: 2000 }, write));
    const slow = writes.slice(slowFrom);
    const firstMinute = slow.filter((at) => at < (slow[0] ?? 0) + 60_000).length;
    expect(firstMinute).toBeGreaterThan(150);
    expect(firstMinute).toBeLessThan(420);
    expect(mostInAnyMinute(slow)).toBeGreaterThan(420);
    expect(mostInAnyMinute(slow)).toBeLessThan(450);
  });

  test('never slows a small run down: the waits between attempts are enough', async () => {
    const { pace, write, clock } = virtualPace();
    for (let i = 0; i < 10; i += 1) {
      await write();
      pace.repeated();
    }
    expect(clock.now).toBe(0);
  });
});
