import { expect, test } from 'vitest';
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
