import { describe, expect, it } from 'vitest';
import { nameOf, parseImageName, referenceOf } from '../../src/subject/repository.ts';
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
