import { expect, test } from 'vitest';
import { matchesGlob } from '../../src/text/glob.ts';

test.each<[glob: string, yes: string[], no: string[]]>([
  ['ghcr.io/acme/app', ['ghcr.io/acme/app'], ['ghcr.io/acme/app2', 'ghcrxio/acme/app', 'xghcr.io/acme/app']],
  ['ghcr.io/acme/*', ['ghcr.io/acme/app', 'ghcr.io/acme/'], ['ghcr.io/acme/app/base', 'ghcr.io/acme']],
  ['ghcr.io/acme/**', ['ghcr.io/acme/app', 'ghcr.io/acme/app/base'], ['ghcr.io/acme']],
  ['**/app', ['ghcr.io/acme/app', '/app'], ['app', 'ghcr.io/acme/app/x']],
  ['ghcr.io/*/app*', ['ghcr.io/acme/app', 'ghcr.io/acme/apple'], ['ghcr.io/a/b/app', 'ghcr.io/acme/app/x']],
  ['*/**/*', ['a/b/c', 'a/b/c/d', 'a//'], ['a/b']],
  ['**', ['', 'a/b'], []],
])('%s', (glob, yes, no) => {
  expect(yes.map((name) => matchesGlob(glob, name))).toEqual(yes.map(() => true));
  expect(no.map((name) => matchesGlob(glob, name))).toEqual(no.map(() => false));
});

test('nothing is tried twice', () => {
  const started = performance.now();
  expect(matchesGlob(`${'**a'.repeat(100)}b`, 'a'.repeat(1000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});
