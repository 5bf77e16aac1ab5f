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

it('is extended for who finds it too full for good, once, and not while somebody may give back', async () => {
  const extension = Promise.withResolvers<number>();
  let extensions = 0;
  const room = createRoom(100, () => {
    extensions += 1;
    return extension.promise;
  });
  const first = pending(50);
  const reading = room(60, first.read);
  const second = pending(0);
  const waiting = room(50, second.read);
  await settled();
  expect([second.lent, extensions]).toEqual([[], 0]);
  first.end();
  second.end();
  await Promise.all([reading, waiting]);
  expect([second.lent, extensions]).toEqual([[50], 0]);
  const large = [pending(0), pending(0)].map((read) => {
    read.end();
    return room(60, read.read);
  });
  expect(await room(50, async (lent) => ({ value: lent, bytes: 0 }))).toBe(50);
  expect(extensions).toBe(1);
  extension.resolve(10);
  expect(await Promise.all(large)).toEqual([60, 60]);
  expect(extensions).toBe(1);
});
