import { createHook } from 'node:async_hooks';
import type { LookupAddress } from 'node:dns';
import { expect, it } from 'vitest';
import { SharedLookup } from '../../src/http/shared-lookup.ts';

/** How often the system is asked for addresses while `task` runs. */
async function questionsDuring(task: () => Promise<unknown>): Promise<number> {
  let questions = 0;
  const hook = createHook({
    init: (_, type) => {
      if (type === 'GETADDRINFOREQWRAP') questions += 1;
    },
  }).enable();
  try {
    await task();
  } finally {
    hook.disable();
  }
  return questions;
}

function asker() {
  const { lookup } = new SharedLookup();
  return (host: string, family = 0) =>
    new Promise<string | LookupAddress[]>((resolve, reject) => {
      lookup(host, { family, all: true }, (error, address) => (error ? reject(error) : resolve(address)));
    });
}

it('asks once for connections that are opened at the same time, and soon after', async () => {
  const ask = asker();
  const questions = await questionsDuring(async () => {
    const [first, second] = await Promise.all([ask('localhost'), ask('localhost')]);
    expect(first).not.toHaveLength(0);
    expect(second).toEqual(first);
    expect(await ask('localhost')).toEqual(first);
  });
  expect(questions).toBe(1);
});

it('asks for each host and kind of address', async () => {
  const ask = asker();
  expect(await questionsDuring(() => Promise.all([ask('localhost', 4), ask('localhost', 0)]))).toBe(2);
});

it('asks again after a failure, which the next connection may not meet', async () => {
  const ask = asker();
  const questions = await questionsDuring(async () => {
    // No name may be so long (RFC 1035, 2.3.4), so that nobody is asked outside of this machine.
    await expect(ask('a'.repeat(64))).rejects.toThrow('ENOTFOUND');
    await expect(ask('a'.repeat(64))).rejects.toThrow('ENOTFOUND');
  });
  expect(questions).toBe(2);
});

it('has addresses last of a family that gave no answer', async () => {
  const shared = new SharedLookup();
  const families = () =>
    new Promise<number[]>((resolve, reject) => {
      shared.lookup('localhost', { all: true }, (error, found) =>
        error ? reject(error) : resolve((found as LookupAddress[]).map(({ family }) => family)),
      );
    });
  const usual = await families();
  for (const family of [4, 6]) {
    shared.demote(family);
    const ordered = await families();
    expect(ordered).toHaveLength(usual.length);
    expect(ordered).toEqual(usual.toSorted((a, b) => Number(a === family) - Number(b === family)));
  }
});
