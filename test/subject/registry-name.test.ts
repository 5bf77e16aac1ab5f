import { expect, it } from 'vitest';
import { canonicalRegistry } from '../../src/subject/registry-name.ts';

it.each([
  [
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
    'Docker.io',
    'docker.io.:443',
  ],
  ['ghcr.io', 'GHCR.io', 'ghcr.io.', 'ghcr.io:443', 'ghcr.io:0443', 'ghcr.io.:00443'],
  ['ghcr.io:8443', 'ghcr.io:08443'],
  ['localhost', 'LOCALHOST', 'localhost:80', 'localhost.'],
  ['registry:443', 'registry', 'registry:0443'],
  ['[::1]:5000', '[0:0:0:0:0:0:0:1]:05000'],
])('%s has one spelling', (name, ...spellings) => {
  expect(spellings.map(canonicalRegistry)).toEqual(spellings.map(() => name));
  expect(canonicalRegistry(name)).toBe(name);
});

it.each([
  '',
  ' ',
  'a b',
  'ghcr.io:',
  'ghcr.io:0',
  'ghcr.io:99999',
  'ghcr.io..',
  'https://ghcr.io',
  'a@b',
  'a/b',
  'é.io',
])('"%s" is no registry', (text) => {
  expect(canonicalRegistry(text)).toBeUndefined();
});
