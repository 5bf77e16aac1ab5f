import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheDirectory } from '../../src/command/cache.ts';

const HERE = join('slsa-provenance', 'tuf');

it.each([
  [{ HOME: '/home/me' }, join('/home/me', '.cache', HERE)],
  [{ USERPROFILE: '/users/me' }, join('/users/me', '.cache', HERE)],
  [{ HOME: '/home/me', XDG_CACHE_HOME: '/cache' }, join('/cache', HERE)],
  [{}, undefined],
])('%j: %s', (variables, expected) => {
  expect(cacheDirectory(variables)).toBe(expected);
});
