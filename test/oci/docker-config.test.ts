import { describe, expect, it } from 'vitest';
import { authOf, keyFor, parseDockerConfig } from '../../src/oci/docker-config.ts';
import { Failure } from '../../src/shared/failure.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const config = (content: unknown) =>
  parseDockerConfig('/home/me/.docker/config.json', JSON.stringify(content));

describe('which entry is for a registry', () => {
  it.each([
    ['its host', ['ghcr.io'], 'ghcr.io', 'ghcr.io'],
    ['a URL', ['https://ghcr.io'], 'ghcr.io', 'https://ghcr.io'],
    ['a URL of the API', ['https://ghcr.io/v2/'], 'ghcr.io', 'https://ghcr.io/v2/'],
    ['a host with its port', ['localhost:5000'], 'localhost:5000', 'localhost:5000'],
    ['in upper case', ['GHCR.io'], 'ghcr.io', 'GHCR.io'],
    ["Docker Hub's address", ['https://index.docker.io/v1/'], 'docker.io', 'https://index.docker.io/v1/'],
    ['another name of Docker Hub', ['registry-1.docker.io'], 'docker.io', 'registry-1.docker.io'],
    ['an owner', ['ghcr.io', 'ghcr.io/acme'], 'ghcr.io', 'ghcr.io/acme'],
    ['a repository, before its owner', ['quay.io/acme', 'quay.io/acme/app'], 'quay.io', 'quay.io/acme/app'],
  ])('%s', (_, keys, registry, expected) => {
    expect(keyFor(keys, registry, 'acme/app')).toBe(expected);
  });

  it.each([
    ['a part of the host', ['hcr.io', 'ghcr.i', 'ghcr.io.evil.example', 'evil-ghcr.io']],
    ['another port', ['ghcr.io:5000']],
    ['another owner', ['ghcr.io/acm', 'ghcr.io/acme/ap', 'ghcr.io/other']],
    ['nothing', ['', '/', 'https://']],
  ])('not %s', (_, keys) => {
    expect(keyFor(keys, 'ghcr.io', 'acme/app')).toBeUndefined();
  });
});

describe('what an entry says', () => {
  it.each([
    [
      'auth',
      { auth: base64('me:s3:cret') },
      { username: 'me', password: 's3:cret', identityToken: undefined },
    ],
    [
      'padded auth',
      { auth: base64('me:s3cret\0\0') },
      { username: 'me', password: 's3cret', identityToken: undefined },
    ],
    [
      'plain fields',
      { username: 'me', password: 's3cret' },
      { username: 'me', password: 's3cret', identityToken: undefined },
    ],
    [
      'an identity token, as az acr login writes it',
      { auth: base64('00000000-0000-0000-0000-000000000000:'), identitytoken: 'refresh' },
      { username: '00000000-0000-0000-0000-000000000000', password: '', identityToken: 'refresh' },
    ],
  ])('%s', (_, entry, expected) => {
    expect(authOf(config({ auths: { 'ghcr.io': entry } }), 'ghcr.io')).toEqual(expected);
  });

  it('nothing, when a helper has the secret', () => {
    expect(authOf(config({ auths: { 'ghcr.io': {} }, credsStore: 'desktop' }), 'ghcr.io')).toBeUndefined();
  });
});

describe('a malformed file', () => {
  const failureOf = (read: () => unknown): Failure => {
    try {
      read();
    } catch (error) {
      if (error instanceof Failure) return error;
    }
    throw new Error('expected a Failure');
  };

  it.each([
    ['no JSON', () => parseDockerConfig('/config.json', '{"auths": s3cret')],
    ['no object', () => config(['s3cret'])],
    ['auths is a list', () => config({ auths: ['s3cret'] })],
    ['an entry is text', () => authOf(config({ auths: { 'ghcr.io': 's3cret' } }), 'ghcr.io')],
    ['auth is no base64', () => authOf(config({ auths: { 'ghcr.io': { auth: 's3cret!' } } }), 'ghcr.io')],
    [
      'auth has no colon',
      () => authOf(config({ auths: { 'ghcr.io': { auth: base64('s3cret') } } }), 'ghcr.io'),
    ],
    ['a number', () => authOf(config({ auths: { 'ghcr.io': { username: 'me', password: 5 } } }), 'ghcr.io')],
    ['a helper that is a path', () => config({ credsStore: '../../s3cret' })],
    ['a helper that is no text', () => config({ credHelpers: { 'ghcr.io': { s3cret: 1 } } })],
  ])('is named, with the fix, and its content never shown: %s', (_, read) => {
    const failure = failureOf(read);
    expect(failure.code).toBe('docker-config-malformed');
    expect(failure.message).toContain('config.json');
    expect(failure.fix).toContain('docker login');
    expect(`${failure.message} ${failure.why} ${failure.fix} ${String(failure.cause)}`).not.toContain(
      's3cret',
    );
  });

  it.each([
    ['a byte order mark', Buffer.from('\ufeff{}'), 'it begins with a byte order mark'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'it is UTF-16'],
  ])('is told for what it is: %s', (_, bytes, why) => {
    const failure = failureOf(() => parseDockerConfig('/config.json', bytes.toString('utf8')));
    expect(failure.why).toContain(why);
  });

  it('is no trouble where the entry of another registry is malformed', () => {
    const both = config({ auths: { 'ghcr.io': { auth: base64('me:s3cret') }, 'other.example': 5 } });
    expect(authOf(both, 'ghcr.io')?.username).toBe('me');
  });
});
