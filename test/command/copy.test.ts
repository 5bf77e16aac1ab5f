import { expect, test } from 'vitest';
import type { Mode } from '../fake/registry/modes.ts';
import { expectCopied } from '../support/copying.ts';
import { command } from './command.ts';

const PAIRS: readonly (readonly [Mode, Mode])[] = [
  ['ghcr', 'acr'],
  ['acr', 'ecr'],
  ['hub', 'oci11'],
  ['gar', 'gitlab'],
];

// All pairs are a matrix.
test.each(PAIRS)('from a registry like %s to one like %s: all of it, and again nothing', expectCopied);

test('what is named wrongly is wrong usage', async () => {
  const wrong = [
    ['copy'],
    ['copy', 'ghcr.io/acme/app:v1'],
    ['copy', 'ghcr.io/acme/app:v1', `ghcr.io/mirror/app@sha256:${'a'.repeat(64)}`],
    ['copy', 'ghcr.io/acme/app:v1', 'ghcr.io/mirror/app', '--tags', 'v1/2'],
    ['copy', 'app', 'ghcr.io/mirror/app'],
  ];
  const codes = await Promise.all(wrong.map(async (args) => (await command(args)).exitCode));
  expect(codes).toEqual([2, 2, 2, 2, 2]);
});
