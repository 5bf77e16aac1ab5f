import { expect, test } from 'vitest';
import { parsePlatform, parseWantedPlatform } from '../../src/oci/layout/platform.ts';
import { askedImage, nameIn } from '../../src/request/asked-image.ts';
import { parseRequest } from '../../src/request/request.ts';
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

test('the own platform of an image counts before the one that is asked for', async () => {
  const request = await parseRequest({ repo: 'acme/app', platform: 'linux/amd64' });
  const platforms = ['linux/arm64', 'all', undefined].map((platform) => {
    const own = platform === undefined ? {} : { platform: parseWantedPlatform(platform) };
    return request.questionFor(askedImage({ image: 'ghcr.io/acme/app', ...own })).platform;
  });
  expect(platforms).toEqual([parsePlatform('linux/arm64'), 'all', parsePlatform('linux/amd64')]);
});
