import { expect, it } from 'vitest';
import { createRoom } from '../../src/shared/room.ts';

/** A read that ends when it is told to, and keeps so many bytes. */
function pending(keeps: number) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const lent: number[] = [];
  const read = async (bytes: number) => {
    lent.push(bytes);
    await promise;
    return { value: bytes, bytes: keeps };
  };
  return { lent, read, end: () => resolve(undefined) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('lets those wait that need more than is free, and gives back what is not kept', async () => {
  const room = createRoom(100);
  const [first, second] = [pending(10), pending(10)];
  const both = [room(60, first.read), room(60, second.read)];
  await settled();
  expect([first.lent, second.lent]).toEqual([[60], []]);
  first.end();
  second.end();
  expect(await Promise.all(both)).toEqual([60, 60]);
  expect(await room(100, async (lent) => ({ value: lent, bytes: 0 }))).toBe(80);
});

it('lends less than was asked for, down to nothing, once bytes are kept', async () => {
  const room = createRoom(100);
  const keep = (most: number) => room(most, async (lent) => ({ value: lent, bytes: lent }));
  expect([await keep(70), await keep(70), await keep(70)]).toEqual([70, 30, 0]);
});

it('gives everything back after a failure', async () => {
  const room = createRoom(100);
  const failing = room(70, () => Promise.reject(new Error('lost')));
  await expect(failing).rejects.toThrow('lost');
  expect(await room(100, async (lent) => ({ value: lent, bytes: 0 }))).toBe(100);
});
