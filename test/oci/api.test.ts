import { describe, expect, it } from 'vitest';
import { RegistryApi } from '../../src/oci/api.ts';
import type { Credentials } from '../../src/oci/credentials.ts';
import { originOf } from '../../src/oci/host.ts';
import { Uploads } from '../../src/oci/uploads.ts';
import type { Http, HttpRequest } from '../../src/shared/http.ts';
import { collectingLog } from '../support/log.ts';

const ACCOUNT: Credentials = { kind: 'basic', username: 'me', password: 's3cret', source: 'the test' };
const TOKEN = { status: 200, body: '{"token":"t0ken"}' };

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** An API of `registry` on a network that exists in `answers` only: answers by method and address, in order. */
function apiOf(registry: string, answers: Readonly<Record<string, readonly Answer[]>>) {
  const sent: { readonly to: string; readonly authorization: string | undefined }[] = [];
  const left = new Map(Object.entries(answers).map(([address, list]) => [address, [...list]]));
  const http: Http = {
    async send({ method = 'GET', url, headers }: HttpRequest) {
      const to = `${method} ${url.origin}${url.pathname}`;
      sent.push({ to, authorization: headers?.['authorization'] });
      const answer = left.get(to)?.shift();
      if (!answer) throw new Error(`nothing is at ${to}`);
      const body = Buffer.from(answer.body ?? '');
      return { status: answer.status, headers: new Headers(answer.headers), body, url };
    },
    warm: () => undefined,
  };
  const credentials = { forRegistry: () => Promise.resolve(ACCOUNT) };
  const log = collectingLog();
  const api = new RegistryApi({
    http,
    log,
    registry,
    origin: originOf(registry),
    credentials,
    access: 'pull',
  });
  const get = () => api.send({ path: 'acme/app', target: 'blobs/sha256:1', access: 'pull', redirects: true });
  return { api, get, sent };
}

const bearer = (realm: string) => ({
  status: 401,
  headers: { 'www-authenticate': `Bearer realm="${realm}",service="registry"` },
});
const redirect = (location: string) => ({ status: 307, headers: { location } });

describe('credentials', () => {
  it('go to the realm of the challenge, the token to the registry only', async () => {
    const { get, sent } = apiOf('docker.io', {
      'GET https://registry-1.docker.io/v2/acme/app/blobs/sha256:1': [
        bearer('https://auth.docker.io/token'),
        redirect('https://storage.example/blob'),
      ],
      'GET https://auth.docker.io/token': [TOKEN],
      'GET https://storage.example/blob': [{ status: 200 }],
    });
    expect((await get()).status).toBe(200);
    expect(sent.map(({ authorization }) => authorization)).toEqual([
      undefined,
      `Basic ${Buffer.from('me:s3cret').toString('base64')}`,
      'Bearer t0ken',
      undefined,
    ]);
  });

  it('go to no other origin that asks for them', async () => {
    const { get, sent } = apiOf('ghcr.io', {
      'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': [redirect('https://ghcr.io.evil.example/blob')],
      'GET https://ghcr.io.evil.example/blob': [
        { status: 401, headers: { 'www-authenticate': 'Basic realm="a"' } },
      ],
    });
    expect((await get()).status).toBe(401);
    expect(sent.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  });

  it.each(['http://ghcr.io/token', 'http://localhost:1/token', 'ftp://ghcr.io/token'])(
    'do not go to %s',
    async (realm) => {
      const { get, sent } = apiOf('ghcr.io', {
        'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': [bearer(realm)],
      });
      await expect(get()).rejects.toMatchObject({ code: 'registry-realm-unsafe' });
      expect(sent).toHaveLength(1);
    },
  );

  it('are sent as a Bearer token where the registry takes that or Basic', async () => {
    const both = 'Basic realm="a", Bearer realm="https://ghcr.io/token"';
    const { get, sent } = apiOf('ghcr.io', {
      'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': [
        { status: 401, headers: { 'www-authenticate': both } },
        { status: 200 },
      ],
      'GET https://ghcr.io/token': [TOKEN],
    });
    await get();
    expect(sent.at(-1)?.authorization).toBe('Bearer t0ken');
  });

  it('that are refused are not tried for ever', async () => {
    const { get, sent } = apiOf('ghcr.io', {
      'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': Array.from({ length: 9 }, () =>
        bearer('https://ghcr.io/token'),
      ),
      'GET https://ghcr.io/token': [TOKEN, TOKEN, TOKEN],
    });
    expect((await get()).status).toBe(401);
    expect(sent.map(({ to }) => to)).toHaveLength(3);
  });

  it.each([
    ['no token', '{}'],
    ['a token that is no header', '{"token":"a\\r\\nb: c"}'],
    ['no JSON', 's3cret'],
    ['an empty token', '{"token":"","access_token":""}'],
  ])('are worth nothing for a token service that answers with %s', async (_, body) => {
    const { get } = apiOf('ghcr.io', {
      'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': [bearer('https://ghcr.io/token')],
      'GET https://ghcr.io/token': [{ status: 200, body }],
    });
    const failure: unknown = await get().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'registry-token-malformed' });
    // The message of a JSON parser quotes what it parsed.
    expect(failure).not.toHaveProperty('cause');
  });
});

describe('redirects', () => {
  it('to an address without TLS are not followed', async () => {
    const { get } = apiOf('ghcr.io', {
      'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': [redirect('http://localhost:8080/blob')],
    });
    await expect(get()).rejects.toMatchObject({ code: 'registry-redirect' });
  });

  it('are followed five times at most', async () => {
    const { get, sent } = apiOf('ghcr.io', {
      'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': Array.from({ length: 9 }, () => redirect('?')),
    });
    await expect(get()).rejects.toMatchObject({ code: 'registry-redirect' });
    expect(sent).toHaveLength(6);
  });
});

describe('an upload', () => {
  const START = 'POST https://ghcr.io/v2/acme/app/blobs/uploads/';
  const uploadAt = async (location: string) => {
    const { api } = apiOf('ghcr.io', { [START]: [{ status: 202, headers: { location } }] });
    return (await new Uploads(api).open('acme/app')).url.href;
  };

  it('stays on TLS where a registry behind a proxy does not know of it', async () => {
    expect(await uploadAt('http://ghcr.io/v2/upload?a=b%20c')).toBe('https://ghcr.io/v2/upload?a=b%20c');
  });

  it('may be at another origin', async () => {
    expect(await uploadAt('https://storage.example/upload')).toBe('https://storage.example/upload');
  });

  it.each(['upload?a=b', '/v2/acme/app/blobs/uploads/upload?a=b'])(
    'may be relative: %s',
    async (location) => {
      expect(await uploadAt(location)).toBe('https://ghcr.io/v2/acme/app/blobs/uploads/upload?a=b');
    },
  );
});
