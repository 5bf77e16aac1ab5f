import { expect, test } from 'vitest';
import { askedImage, nameIn } from '../../src/request/asked-image.ts';
import { failureOf } from '../support/failure-of.ts';

test.each([
  ['app', 'image-without-registry'],
  ['ghcr.io/acme/app@sha256:abc', 'digest-length'],
])('%s has a mistake, which is told when the name is needed: %s', async (image, code) => {
  const asked = askedImage({ image });
  expect([asked.name, asked.mistake?.code]).toEqual([undefined, code]);
  expect((await failureOf(() => nameIn(asked))).code).toBe(code);
});

test('a name is parsed once, and keeps the place where it was written', () => {
  const origin = { file: 'list', line: 3 };
  const asked = askedImage({ image: 'ghcr.io/acme/app:v1', origin });
  expect(asked).toMatchObject({ origin, name: { tag: 'v1' } });
  expect(nameIn(asked)).toBe(asked.name);
});
