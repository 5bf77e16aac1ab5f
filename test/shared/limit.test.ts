import { expect, it } from 'vitest';
import { createLimiter } from '../../src/shared/limit.ts';

it('runs at most so many at a time, the rest in order', async () => {
  const limit = createLimiter(2);
  const events: string[] = [];
  let running = 0;
  const task = (name: string) => async () => {
    running += 1;
    events.push(`${name}: ${running} running`);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return name;
  };
  expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => limit(task(name))))).toEqual([...'abcde']);
  expect(events.map((event) => event[0])).toEqual([...'abcde']);
  expect(events.filter((event) => event.includes('3 running'))).toEqual([]);
  expect(events).toContain('b: 2 running');
});

it('gives the place of a task that failed to the next', async () => {
  const limit = createLimiter(1);
  const failing = limit(() => Promise.reject(new Error('no')));
  const next = limit(() => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
