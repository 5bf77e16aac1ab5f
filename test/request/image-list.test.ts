import { expect, test } from 'vitest';
import { parsePlatform } from '../../src/oci/layout/platform.ts';
import { eachOnce } from '../../src/request/image-list.ts';

test('an image is verified once, however its name is spelled, and told of as it was written first', () => {
  const names = [
    'GHCR.io:443/acme/app:v1',
    'ghcr.io/acme/app:v1',
    'oci://ghcr.io:0443/acme/app:v1',
    'ghcr.io/acme/app:v2',
    'docker.io/node',
    'index.docker.io/library/node:latest',
    'no name',
    'no name',
  ];
  expect(eachOnce(names.map((image) => ({ image }))).map(({ image }) => image)).toEqual([
    'GHCR.io:443/acme/app:v1',
    'ghcr.io/acme/app:v2',
    'docker.io/node',
    'no name',
  ]);
});

test('an image is verified once for each platform that is asked', () => {
  const arm = parsePlatform('linux/arm64');
  const listed = [
    { image: 'ghcr.io/acme/app', platform: arm },
    { image: 'ghcr.io/acme/app' },
    { image: 'ghcr.io:443/acme/app', platform: parsePlatform('linux/aarch64') },
    { image: 'ghcr.io/acme/app', platform: 'all' as const },
  ];
  expect(eachOnce(listed).map(({ platform }) => platform)).toEqual([undefined, arm, 'all']);
});
