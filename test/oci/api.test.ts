import { describe, expect, it } from 'vitest';
import type { Http } from '../../src/http/http.ts';
import type { HttpRequest } from '../../src/http/message.ts';
import { RegistryApi } from '../../src/oci/api.ts';
import type { Credentials } from '../../src/oci/credentials.ts';
import { originOf } from '../../src/oci/host.ts';
import { Uploads } from '../../src/oci/uploads.ts';
import { collectingLog } from '../support/log.ts';

const ACCOUNT: Credentials = { kind: 'basic', username: 'me', password: 's3cret', source: 'the test' };
const BASIC = `Basic ${Buffer.from('me:s3cret').toString('base64')}`;
const TOKEN = { status: 200, body: '{"token":"t0ken"}' };

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** An API of `registry` on a network that exists in `answers` only: answers by method and address, in order. */
function apiOf(registry: string, answers: Readonly<Record<string, readonly Answer[]>>) {
  const sent: {
    readonly to: string;
    readonly authorization: string | undefined;
    readonly parameters: Readonly<Record<string, string>>;
  }[] = [];
  const left = new Map(Object.entries(answers).map(([address, list]) => [address, [...list]]));
  const http: Http = {
    async send({ method = 'GET', url, headers }: HttpRequest) {
      const to = `${method} ${url.origin}${url.pathname}`;
      const parameters = Object.fromEntries(url.searchParams);
      sent.push({ to, authorization: headers?.['authorization'], parameters });
      const answer = left.get(to)?.shift();
      if (!answer) throw new Error(`nothing is at ${to}`);
      const body = Buffer.from(answer.body ?? '');
      return { status: answer.status, headers: new Headers(answer.headers), body, url };
    },
    warm: () => undefined,
    insist: ({ ask }) => ask(),
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

describe('a token', () => {
  it.each([
    ['ghcr.io', 'https://ghcr.io', 'https://ghcr.io/token', 'ghcr.io'],
    ['acme.azurecr.io', 'https://acme.azurecr.io', 'https://acme.azurecr.io/oauth2/token', 'acme.azurecr.io'],
    ['docker.io', 'https://registry-1.docker.io', 'https://auth.docker.io/token', 'registry.docker.io'],
  ])('of %s is asked for before anything is refused', async (registry, origin, realm, service) => {
    const { get, sent } = apiOf(registry, {
      [`GET ${realm}`]: [TOKEN],
      [`GET ${origin}/v2/acme/app/blobs/sha256:1`]: [{ status: 200 }, { status: 200 }],
    });
    const answers = await Promise.all([get(), get()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(sent.map(({ authorization }) => authorization)).toEqual([BASIC, 'Bearer t0ken', 'Bearer t0ken']);
    expect(sent[0]?.parameters).toEqual({ service, scope: 'repository:acme/app:pull' });
  });

  it.each([
    ['refuses', { status: 403 }],
    ['gives something else', { status: 200, body: '<html>' }],
  ])('is asked for as the registry says where the known place %s', async (_what, answer) => {
    const { get, sent } = apiOf('ghcr.io', {
      'GET https://ghcr.io/token': [answer],
      'GET https://ghcr.io/v2/acme/app/blobs/sha256:1': [
        bearer('https://tokens.example/new'),
        { status: 200 },
      ],
      'GET https://tokens.example/new': [TOKEN],
    });
    expect((await get()).status).toBe(200);
    expect(sent.map(({ authorization }) => authorization)).toEqual([BASIC, undefined, BASIC, 'Bearer t0ken']);
  });

  it('that the registry refuses is asked for again, for what it asks', async () => {
    const { get, sent } = apiOf('acme.azurecr.io', {
      'GET https://acme.azurecr.io/oauth2/token': [TOKEN, { status: 200, body: '{"access_token":"t0ken2"}' }],
      'GET https://acme.azurecr.io/v2/acme/app/blobs/sha256:1': [
        {
          status: 401,
          headers: {
            'www-authenticate':
              'Bearer realm="https://acme.azurecr.io/oauth2/token",service="acme.azurecr.io",scope="repository:acme/app:metadata_read"',
          },
        },
        { status: 200 },
      ],
    });
    expect((await get()).status).toBe(200);
    expect(sent[2]?.parameters['scope']).toBe('repository:acme/app:pull,metadata_read');
  });
});

describe('credentials', () => {
  it('go to the realm of the challenge, the token to the registry only', async () => {
    const { get, sent } = apiOf('registry.example', {
      'GET https://registry.example/v2/acme/app/blobs/sha256:1': [
        bearer('https://auth.example/token'),
        redirect('https://storage.example/blob'),
      ],
      'GET https://auth.example/token': [TOKEN],
      'GET https://storage.example/blob': [{ status: 200 }],
    });
    expect((await get()).status).toBe(200);
    expect(sent.map(({ authorization }) => authorization)).toEqual([
      undefined,
      BASIC,
      'Bearer t0ken',
      undefined,
    ]);
  });

  it('go to no other origin that asks for them', async () => {
    const { get, sent } = apiOf('registry.example', {
      'GET https://registry.example/v2/acme/app/blobs/sha256:1': [
        redirect('https://registry.example.evil.example/blob'),
      ],
      'GET https://registry.example.evil.example/blob': [
        { status: 401, headers: { 'www-authenticate': 'Basic realm="a"' } },
      ],
    });
    expect((await get()).status).toBe(401);
    expect(sent.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  });

  it.each(['http://registry.example/token', 'http://localhost:1/token', 'ftp://registry.example/token'])(
    'do not go to %s',
    async (realm) => {
      const { get, sent } = apiOf('registry.example', {
        'GET https://registry.example/v2/acme/app/blobs/sha256:1': [bearer(realm)],
      });
      await expect(get()).rejects.toMatchObject({ code: 'registry-realm-unsafe' });
      expect(sent).toHaveLength(1);
    },
  );

  it('are sent as a Bearer token where the registry takes that or Basic', async () => {
    const both = 'Basic realm="a", Bearer realm="https://registry.example/token"';
    const { get, sent } = apiOf('registry.example', {
      'GET https://registry.example/v2/acme/app/blobs/sha256:1': [
        { status: 401, headers: { 'www-authenticate': both } },
        { status: 200 },
      ],
      'GET https://registry.example/token': [TOKEN],
    });
    await get();
    expect(sent.at(-1)?.authorization).toBe('Bearer t0ken');
  });

  describe('where the registry takes a Bearer token or Basic', () => {
    const BLOB = 'https://registry.example/v2/acme/app/blobs/sha256:1';
    const REALM = 'https://registry.example/token';
    const challenge = (value: string) => ({ status: 401, headers: { 'www-authenticate': value } });
    const BEARER = `Bearer realm="${REALM}"`;
    const BOTH = ['Basic realm="a"', BEARER].join(', ');
    const headersOf = (sent: readonly { readonly authorization: string | undefined }[]) =>
      sent.map(({ authorization }) => authorization);

    it.each([
      ['refuses', { status: 401 }],
      ['does not exist', { status: 404 }],
      ['gives no token', { status: 200, body: '{}' }],
    ])('are sent as Basic when the token service %s', async (_what, answer) => {
      const { get, sent } = apiOf('registry.example', {
        [`GET ${BLOB}`]: [challenge(BOTH), { status: 200 }],
        [`GET ${REALM}`]: [answer],
        // Where GET is not known, the form of OAuth2 is tried.
        [`POST ${REALM}`]: [answer],
      });
      expect((await get()).status).toBe(200);
      expect(sent.at(-1)).toMatchObject({ to: `GET ${BLOB}`, authorization: BASIC });
      expect(sent.filter(({ to }) => to === `GET ${BLOB}`)).toHaveLength(2);
    });

    it('are sent as Basic when the registry refuses the token', async () => {
      const { get, sent } = apiOf('registry.example', {
        [`GET ${BLOB}`]: [challenge(BOTH), challenge(BOTH), { status: 200 }],
        [`GET ${REALM}`]: [TOKEN],
      });
      expect((await get()).status).toBe(200);
      expect(headersOf(sent)).toEqual([undefined, BASIC, 'Bearer t0ken', BASIC]);
    });

    it('go nowhere else when both are refused', async () => {
      const { get, sent } = apiOf('registry.example', {
        [`GET ${BLOB}`]: Array.from({ length: 9 }, () => challenge(BOTH)),
        [`GET ${REALM}`]: [TOKEN, TOKEN, TOKEN],
      });
      expect((await get()).status).toBe(401);
      expect(headersOf(sent)).toEqual([undefined, BASIC, 'Bearer t0ken', BASIC]);
    });

    it('are not sent as Basic to a registry that takes tokens alone', async () => {
      const { get, sent } = apiOf('registry.example', {
        [`GET ${BLOB}`]: [challenge(BEARER)],
        [`GET ${REALM}`]: [{ status: 401 }],
      });
      await expect(get()).rejects.toMatchObject({ code: 'registry-unauthorized' });
      expect(sent.map(({ to }) => to)).toEqual([`GET ${BLOB}`, `GET ${REALM}`]);
    });
  });

  it('that are refused are not tried for ever', async () => {
    const { get, sent } = apiOf('registry.example', {
      'GET https://registry.example/v2/acme/app/blobs/sha256:1': Array.from({ length: 9 }, () =>
        bearer('https://registry.example/token'),
      ),
      'GET https://registry.example/token': [TOKEN, TOKEN, TOKEN],
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
    const { get } = apiOf('registry.example', {
      'GET https://registry.example/v2/acme/app/blobs/sha256:1': [bearer('https://registry.example/token')],
      'GET https://registry.example/token': [{ status: 200, body }],
    });
    const failure: unknown = await get().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'registry-token-malformed' });
    // The message of a JSON parser quotes what it parsed.
    expect(failure).not.toHaveProperty('cause');
  });
});

describe('redirects', () => {
  it('to an address without TLS are not followed', async () => {
    const { get } = apiOf('registry.example', {
      'GET https://registry.example/v2/acme/app/blobs/sha256:1': [redirect('http://localhost:8080/blob')],
    });
    await expect(get()).rejects.toMatchObject({ code: 'registry-redirect' });
  });

  it('are followed five times at most', async () => {
    const { get, sent } = apiOf('registry.example', {
      'GET https://registry.example/v2/acme/app/blobs/sha256:1': Array.from({ length: 9 }, () =>
        redirect('?'),
      ),
    });
    await expect(get()).rejects.toMatchObject({ code: 'registry-redirect' });
    expect(sent).toHaveLength(6);
  });
});

describe('an upload', () => {
  const START = 'POST https://registry.example/v2/acme/app/blobs/uploads/';
  const uploadAt = async (location: string) => {
    const { api } = apiOf('registry.example', { [START]: [{ status: 202, headers: { location } }] });
    return (await new Uploads(api).open('acme/app')).url.href;
  };

  it('stays on TLS where a registry behind a proxy does not know of it', async () => {
    expect(await uploadAt('http://registry.example/v2/upload?a=b%20c')).toBe(
      'https://registry.example/v2/upload?a=b%20c',
    );
  });

  it('may be at another origin', async () => {
    expect(await uploadAt('https://storage.example/upload')).toBe('https://storage.example/upload');
  });

  it.each([
    'http://storage.example/upload',
    'http://registry.example.evil.example/upload',
    'http://localhost:5000/upload',
    'http://127.0.0.1/upload',
    'ftp://storage.example/upload',
  ])('does not leave TLS: %s', async (location) => {
    const failure: unknown = await uploadAt(location).catch((error: unknown) => error);
    expect(failure).toMatchObject({ class: 'unavailable', code: 'registry-redirect' });
    expect(String(failure)).toContain('opened an upload that leads to an address without TLS');
  });

  it.each([
    'https://localhost/upload',
    'https://upload.localhost/upload',
    'https://127.0.0.1:8443/upload',
    'https://127.1/upload',
    'https://2130706433/upload',
    'https://0.0.0.0/upload',
    'https://[::1]/upload',
    'https://[::ffff:127.0.0.1]/upload',
  ])('does not leave the network for this machine: %s', async (location) => {
    const failure: unknown = await uploadAt(location).catch((error: unknown) => error);
    expect(failure).toMatchObject({ class: 'unavailable', code: 'registry-redirect' });
    expect(String(failure)).toContain('to this machine');
  });

  it('of a registry on this machine may be on this machine', async () => {
    const start = 'POST http://localhost:5000/v2/acme/app/blobs/uploads/';
    const location = 'http://127.0.0.1:5001/upload';
    const { api } = apiOf('localhost:5000', { [start]: [{ status: 202, headers: { location } }] });
    expect((await new Uploads(api).open('acme/app')).url.href).toBe(location);
  });

  it.each(['upload?a=b', '/v2/acme/app/blobs/uploads/upload?a=b'])(
    'may be relative: %s',
    async (location) => {
      expect(await uploadAt(location)).toBe('https://registry.example/v2/acme/app/blobs/uploads/upload?a=b');
    },
  );
});
