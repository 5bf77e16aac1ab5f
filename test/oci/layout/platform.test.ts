import { describe, expect, it } from 'vitest';
import { parsePlatform, platformName, readPlatform, suitability } from '../../../src/oci/layout/platform.ts';
import { failureOf } from '../../support/failure-of.ts';

// As github.com/containerd/platforms 1.0.0-rc.1 answers.
describe('a platform', () => {
  it.each([
    ['linux/amd64', 'linux/amd64'],
    ['Linux/AMD64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/x86-64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/i386', 'linux/386'],
    ['linux/arm64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/V8', 'linux/arm64'],
    ['linux/arm64/8', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/aarch64/v8', 'linux/arm64'],
    ['linux/arm64/9.0', 'linux/arm64/v9'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/6', 'linux/arm/v6'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['macos/arm64', 'darwin/arm64'],
    ['linux/constructor/constructor', 'linux/constructor/constructor'],
  ])('%s is %s', (text, name) => {
    expect(platformName(parsePlatform(text))).toBe(name);
  });

  it.each(['', 'linux', 'linux/', '/amd64', 'linux/arm/v7/x', 'linux/a b', 'linux/*', 'windows(10.0)/amd64'])(
    '"%s" is none',
    async (text) => {
      expect((await failureOf(() => parsePlatform(text))).code).toBe('platform-malformed');
    },
  );

  it.each([
    null,
    {},
    'linux/amd64',
    { os: 'linux' },
    { architecture: 'arm64' },
    { os: '', architecture: 'arm64' },
    { os: 'linux', architecture: 7 },
    { os: 'linux', architecture: 'arm64', variant: 8 },
    { os: 'linux', architecture: 'arm64\u001b[2J' },
  ])('%j says none', (value) => {
    expect(readPlatform(value)).toBeUndefined();
  });
});

describe('what runs', () => {
  it.each([
    ['linux/amd64', ['linux/amd64', 'linux/386']],
    ['linux/amd64/v3', ['linux/amd64/v3', 'linux/amd64/v2', 'linux/amd64', 'linux/386']],
    ['linux/arm64', ['linux/arm64/v8', 'linux/arm/v8', 'linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5']],
    ['linux/arm64/v8.2', ['linux/arm64/v8.2', 'linux/arm64/v8.1', 'linux/arm64', 'linux/arm/v8']],
    ['linux/arm64/v9.1', ['linux/arm64/v9.1', 'linux/arm64/v9', 'linux/arm64/v8.6', 'linux/arm64/v8.5']],
    ['linux/arm/v7', ['linux/arm', 'linux/arm/v6', 'linux/arm/v5']],
    ['linux/s390x', ['linux/s390x']],
  ])('on %s, best first', (wanted, offered) => {
    const places = offered.map((one) => suitability(parsePlatform(wanted), parsePlatform(one)));
    expect(places).toEqual([...places].sort((a, b) => (a ?? 99) - (b ?? 99)));
    expect(new Set(places).size).toBe(offered.length);
    expect(places).not.toContain(undefined);
  });

  it.each([
    ['linux/amd64', 'linux/amd64/v2'],
    ['linux/amd64', 'windows/amd64'],
    ['linux/386', 'linux/amd64'],
    ['linux/arm64', 'linux/arm64/v9'],
    ['linux/arm64', 'unknown/unknown'],
    ['linux/arm/v6', 'linux/arm/v7'],
  ])('on %s is not what is made for %s', (wanted, offered) => {
    expect(suitability(parsePlatform(wanted), parsePlatform(offered))).toBeUndefined();
  });
});
