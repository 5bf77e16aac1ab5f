import { createHook } from 'node:async_hooks';
import type { LookupAddress } from 'node:dns';
import { expect, it } from 'vitest';
import { sharedLookup } from '../../src/http/shared-lookup.ts';

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
  const lookup = sharedLookup();
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
