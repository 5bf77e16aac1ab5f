import { describe, expect, it } from 'vitest';
import {
  canonicalName,
  canonicalPattern,
  nameOf,
  parseDockerName,
  parseImageName,
  referenceOf,
} from '../../src/subject/repository.ts';
import { failureOf } from '../support/failure-of.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('an image name', () => {
  it.each([
    ['ghcr.io/acme/app', 'ghcr.io', 'acme/app'],
    ['GHCR.io/Acme/App', 'ghcr.io', 'acme/app'],
    ['localhost/app', 'localhost', 'app'],
    ['localhost:5000/app', 'localhost:5000', 'app'],
    ['registry:5000/app', 'registry:5000', 'app'],
    ['127.0.0.1:5000/a/b/c', '127.0.0.1:5000', 'a/b/c'],
    ['[::1]:5000/app', '[::1]:5000', 'app'],
    ['acme.azurecr.io/app_a/b.c/d-e/f__g/h--i', 'acme.azurecr.io', 'app_a/b.c/d-e/f__g/h--i'],
    ['docker.io/acme/app', 'docker.io', 'acme/app'],
    ['index.docker.io/acme/app', 'docker.io', 'acme/app'],
    ['registry-1.docker.io/acme/app', 'docker.io', 'acme/app'],
    ['registry.hub.docker.com/acme/app', 'docker.io', 'acme/app'],
    ['docker.io/node', 'docker.io', 'library/node'],
    ['index.docker.io/library/node', 'docker.io', 'library/node'],
    ['registry-1.docker.io:443/node', 'docker.io', 'library/node'],
    ['Docker.IO./node', 'docker.io', 'library/node'],
    ['ghcr.io:443/acme/app', 'ghcr.io', 'acme/app'],
    ['ghcr.io:0443/acme/app', 'ghcr.io', 'acme/app'],
    ['ghcr.io:00443/acme/app', 'ghcr.io', 'acme/app'],
    ['GHCR.IO.:443/acme/app', 'ghcr.io', 'acme/app'],
    ['ghcr.io:08443/acme/app', 'ghcr.io:8443', 'acme/app'],
    ['ghcr.io:80/acme/app', 'ghcr.io:80', 'acme/app'],
    ['localhost:80/app', 'localhost', 'app'],
    ['localhost:443/app', 'localhost:443', 'app'],
    ['registry:443/app', 'registry:443', 'app'],
    ['127.1:5000/app', '127.0.0.1:5000', 'app'],
    ['[0:0::0001]:5000/app', '[::1]:5000', 'app'],
    ['oci://ghcr.io/acme/app', 'ghcr.io', 'acme/app'],
    ['docker://GHCR.io/acme/app', 'ghcr.io', 'acme/app'],
    ['OCI://docker.io/node', 'docker.io', 'library/node'],
  ])('%s', (text, registry, path) => {
    const { repository, tag, digest } = parseImageName(text);
    expect([repository, tag, digest]).toEqual([{ registry, path }, undefined, undefined]);
    expect(nameOf(repository)).toBe(`${registry}/${path}`);
  });

  it('may have a tag, which is kept to explain, and a digest', () => {
    const name = parseImageName(`localhost:5000/acme/app:V1.2_3@${DIGEST}`);
    expect(name).toEqual({
      repository: { registry: 'localhost:5000', path: 'acme/app' },
      tag: 'V1.2_3',
      digest: DIGEST,
    });
    expect(referenceOf({ repository: name.repository, digest: name.digest! })).toBe(
      `localhost:5000/acme/app@${DIGEST}`,
    );
  });

  it.each(['app', 'acme/app', 'acme/app:v1', `acme/app@${DIGEST}`, '', '/app', ':5000'])(
    '"%s" names no registry',
    async (text) => {
      const failure = await failureOf(() => parseImageName(text));
      expect(failure.code).toBe('image-without-registry');
      expect(failure.fix).toContain('docker.io/');
    },
  );

  it.each([
    'ghcr.io/',
    'ghcr.io//app',
    'ghcr.io/acme//app',
    'ghcr.io/acme/app/',
    'ghcr.io/acme/-app',
    'ghcr.io/acme/app-',
    'ghcr.io/acme/a..b',
    'ghcr.io/acme/a___b',
    'ghcr.io/acme/a b',
    'ghcr.io/acme/app:',
    'ghcr.io/acme/app:-v1',
    'ghcr.io/acme/app:a:b',
    `ghcr.io/acme/app:${'v'.repeat(129)}`,
    `ghcr.io/${'a'.repeat(256)}`,
    'https://ghcr.io/acme/app',
    'gh_cr.io/app',
    '-ghcr.io/app',
    'ghcr.io:port/app',
    'ghcr.io:123456/app',
    'ghcr.io:65536/app',
    'ghcr.io:0/app',
    'ghcr.io../app',
    '.ghcr.io/app',
    '999.1.1.1/app',
    '[::zz]/app',
    'oci://oci://ghcr.io/app',
    'oci:/ghcr.io/app',
    'file://ghcr.io/app',
    'ghcr.io/äpp',
    "ghcr.io/a'$(id)",
  ])('"%s" is none', async (text) => {
    expect((await failureOf(() => parseImageName(text))).code).toMatch(/^image-/);
  });

  it('with a digest that is none fails as the digest does', async () => {
    expect((await failureOf(() => parseImageName('ghcr.io/acme/app@sha256:0'))).code).toBe('digest-length');
    expect((await failureOf(() => parseImageName('ghcr.io/acme/app@'))).code).toBe('digest-malformed');
    expect((await failureOf(() => parseImageName(`ghcr.io/app@${DIGEST}@${DIGEST}`))).code).toBe(
      'digest-length',
    );
  });
});

it('one image has one name, as far as it is named', () => {
  const names = [
    'docker.io/node',
    'index.docker.io/library/node:latest',
    'oci://registry-1.docker.io:443/node',
  ];
  expect(names.map((name) => canonicalName(parseImageName(name)))).toEqual(
    names.map(() => 'docker.io/library/node:latest'),
  );
  expect(canonicalName(parseImageName(`GHCR.io:443/app@${DIGEST}`))).toBe(`ghcr.io/app:latest@${DIGEST}`);
});

describe('a name as Docker writes it', () => {
  it.each([
    ['node', 'docker.io/library/node'],
    ['library/node', 'docker.io/library/node'],
    ['acme/app:v1', 'docker.io/acme/app'],
    ['docker.io/node', 'docker.io/library/node'],
    ['localhost/app', 'localhost/app'],
    ['registry:5000/app', 'registry:5000/app'],
    [`ghcr.io/acme/app:v1@${DIGEST}`, 'ghcr.io/acme/app'],
  ])('%s', (text, name) => {
    expect(nameOf(parseDockerName(text).repository)).toBe(name);
  });

  it.each(['Node', 'Acme/app', 'ghcr.io/Acme/app', 'a'.repeat(64), '', 'a b', 'docker://node'])(
    '"%s" is none',
    async (text) => {
      expect((await failureOf(() => parseDockerName(text))).code).toBe('image-name-malformed');
    },
  );
});

describe('a pattern of names', () => {
  it.each([
    ['ghcr.io/acme/*', 'ghcr.io/acme/*'],
    ['GHCR.io:0443/Acme/*', 'ghcr.io/acme/*'],
    ['oci://ghcr.io./acme/**', 'ghcr.io/acme/**'],
    ['docker.io/node', 'docker.io/library/node'],
    ['index.docker.io/*', 'docker.io/library/*'],
    ['registry-1.docker.io/**', 'docker.io/**'],
    ['node', 'docker.io/library/node'],
    ['acme/*', 'docker.io/acme/*'],
    ['localhost:5000/**', 'localhost:5000/**'],
    ['*.azurecr.io:443/app', '*.azurecr.io/app'],
    ['**', '**'],
  ])('%s', (text, pattern) => {
    expect(canonicalPattern(text)).toBe(pattern);
  });

  it.each(['ghcr.io/acme/app:v1', 'ghcr.io//app', 'ghcr.io/', 'ghcr.io:99999/app', 'app:v1', ''])(
    '"%s" fits no name',
    (text) => {
      expect(canonicalPattern(text)).toBeUndefined();
    },
  );
});

describe('what is no name, told with what to write', () => {
  it.each([
    ['https://ghcr.io/acme/app:v1', 'image: ghcr.io/acme/app:v1'],
    ['HTTP://ghcr.io/acme/app/', 'image: ghcr.io/acme/app'],
    ['https://', 'image: ghcr.io/owner/name'],
    ['# ours', 'remove the line that begins with #'],
  ])('%s', async (text, fix) => {
    const failure = await failureOf(() => parseImageName(text));
    expect([failure.class, failure.code, failure.fix]).toEqual(['usage', 'image-name-malformed', fix]);
  });
});
