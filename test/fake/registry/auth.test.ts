import { describe, expect, it } from 'vitest';
import { REFRESH_TOKEN_USER } from './account.ts';
import type { Mode } from './modes.ts';
import type { FakeRegistry } from './registry.ts';
import { errorOf, REPOSITORY, startWithClient } from './test-client.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The challenge for `path` of the API, with ports left out. */
async function challengeOf({ url }: FakeRegistry, method: string, path: string): Promise<string> {
  const answer = await fetch(`${url}/v2/${path}`, { method });
  return (answer.headers.get('www-authenticate') ?? '').replace(/localhost:\d+/g, 'HOST');
}

describe('the challenge', () => {
  it.each<[Mode, string]>([
    ['ghcr', 'Bearer realm="http://HOST/token",service="ghcr.io",scope="repository:acme/app:pull,push"'],
    ['acr', 'Bearer realm="http://HOST/oauth2/token",service="HOST",scope="repository:acme/app:pull,push"'],
    [
      'hub',
      'Bearer realm="http://HOST/token",service="registry.docker.io",scope="repository:acme/app:pull,push"',
    ],
    ['ecr', 'Basic realm="http://HOST/",service="HOST"'],
    ['plain', ''],
  ])('of %s is %s', async (mode, challenge) => {
    const { registry } = await startWithClient({ mode });
    expect(await challengeOf(registry, 'POST', `${REPOSITORY}/blobs/uploads/`)).toBe(challenge);
  });

  it('asks for as much as the request needs', async () => {
    const { registry } = await startWithClient({ mode: 'ghcr' });
    expect(await challengeOf(registry, 'GET', `${REPOSITORY}/tags/list`)).toContain(':acme/app:pull"');
    expect(await challengeOf(registry, 'GET', '')).not.toContain('scope');
  });
});

describe('the token endpoint', () => {
  const get = (registry: FakeRegistry, path: string, login?: string) =>
    fetch(`${registry.url}${path}&scope=repository:${REPOSITORY}:pull,push`, {
      headers: login === undefined ? {} : { authorization: `Basic ${base64(login)}` },
    });
  const login = ({ account }: FakeRegistry) => `${account.username}:${account.password}`;

  it.each<[Mode, string, string[]]>([
    ['ghcr', '/token?service=ghcr.io', ['token']],
    ['acr', '/oauth2/token?service=HOST', ['access_token']],
    ['gar', '/v2/token?service=HOST', ['token']],
  ])('of %s answers %s with %j', async (mode, path, fields) => {
    const { registry } = await startWithClient({ mode });
    const answer = await get(registry, path.replace('HOST', registry.host), login(registry));
    expect(Object.keys((await answer.json()) as object)).toEqual(fields);
  });

  it.each<[Mode, string, string]>([
    ['ghcr', '/token?service=ghcr.io', '403 DENIED: denied'],
    [
      'acr',
      '/oauth2/token?service=HOST',
      '401 UNAUTHORIZED: authentication required, visit https://aka.ms/acr/authorization for more information. CorrelationId: 0',
    ],
  ])('of %s refuses wrong credentials: %s', async (mode, path, error) => {
    const { registry } = await startWithClient({ mode });
    const url = path.replace('HOST', registry.host);
    expect(await errorOf(await get(registry, url, 'octocat:wrong'))).toBe(error);
    expect(await errorOf(await get(registry, url.replace(/=.*/, '=other'), login(registry)))).toBe(error);
  });

  it('of ghcr takes any user name with the right password', async () => {
    const { registry } = await startWithClient({ mode: 'ghcr' });
    const login = `somebody:${registry.account.password}`;
    expect((await get(registry, '/token?service=ghcr.io', login)).status).toBe(200);
  });

  it('lets nobody in without credentials, except to pull where that is open to all', async () => {
    const { registry } = await startWithClient({ mode: 'ghcr' });
    const path = '/token?service=ghcr.io';
    expect((await get(registry, path)).status).toBe(401);
    registry.behave({ anonymousPull: true });
    const { token } = (await (await get(registry, path)).json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const api = `${registry.url}/v2/${REPOSITORY}`;
    expect((await fetch(`${api}/manifests/v1`, { headers })).status).toBe(404);
    expect(await errorOf(await fetch(`${api}/blobs/uploads/`, { method: 'POST', headers }))).toBe(
      '403 DENIED: permission_denied: write_package',
    );
  });
});

describe('the OAuth2 flows of acr', () => {
  async function startAcr() {
    const { registry } = await startWithClient({ mode: 'acr' });
    const post = async (path: string, form: Record<string, string>) => {
      const body = new URLSearchParams({ service: registry.host, ...form });
      const answer = await fetch(`${registry.url}${path}`, { method: 'POST', body });
      const fields = (await answer.json()) as { access_token?: string; refresh_token?: string };
      return { status: answer.status, ...fields };
    };
    return { registry, account: registry.account, post };
  }

  it('exchange an Entra token for a refresh token', async () => {
    const { account, post } = await startAcr();
    const form = { grant_type: 'access_token', access_token: account.entraToken };
    expect(await post('/oauth2/exchange', form)).toEqual({
      status: 200,
      refresh_token: account.refreshToken,
    });
    expect((await post('/oauth2/exchange', { ...form, access_token: 'wrong' })).status).toBe(401);
  });

  it('take a refresh token, posted or as the password of the user 0000…', async () => {
    const { registry, account, post } = await startAcr();
    const form = { grant_type: 'refresh_token', refresh_token: account.refreshToken };
    expect((await post('/oauth2/token', form)).access_token).toBeDefined();
    expect((await post('/oauth2/token', { ...form, refresh_token: 'wrong' })).status).toBe(401);
    const authorization = `Basic ${base64(`${REFRESH_TOKEN_USER}:${account.refreshToken}`)}`;
    const url = `${registry.url}/oauth2/token?service=${registry.host}`;
    expect((await fetch(url, { headers: { authorization } })).status).toBe(200);
  });

  it('take a password', async () => {
    const { account, post } = await startAcr();
    const { username, password } = account;
    const form = { grant_type: 'password', username, password };
    expect((await post('/oauth2/token', form)).access_token).toBeDefined();
    expect((await post('/oauth2/token', { ...form, password: 'wrong' })).status).toBe(401);
  });

  it('are not what ghcr speaks', async () => {
    const { registry } = await startWithClient({ mode: 'ghcr' });
    const body = new URLSearchParams({ grant_type: 'refresh_token', service: 'ghcr.io' });
    expect((await fetch(`${registry.url}/token`, { method: 'POST', body })).status).toBe(405);
  });
});

describe('a token', () => {
  it('is good for its repository only', async () => {
    const { send } = await startWithClient({ mode: 'ghcr' });
    const answer = await send('GET', '/v2/acme/other/manifests/v1');
    expect(answer.headers.get('www-authenticate')).toMatch(
      /scope="repository:acme\/other:pull",error="insufficient_scope"$/,
    );
  });

  it('dies after so many uses', async () => {
    const { send } = await startWithClient({ mode: 'acr', tokenUses: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await send('GET', 'manifests/v1')).status);
    expect(statuses).toEqual([404, 404, 401]);
    expect((await send('GET', 'manifests/v1')).headers.get('www-authenticate')).toContain(
      'error="invalid_token"',
    );
  });

  it.each<[Mode, string]>([
    ['plain', '403 DENIED: requested access to the resource is denied'],
    ['ghcr', '403 DENIED: permission_denied: write_package'],
    ['acr', '401 UNAUTHORIZED: authentication required'],
    ['ecr', '403 DENIED: User is not authorized to perform: ecr:InitiateLayerUpload on resource: acme/app'],
  ])('does not help where %s denies writes: %s', async (mode, error) => {
    const { send } = await startWithClient({ mode, writeDenied: true });
    expect((await send('GET', 'manifests/v1')).status).toBe(404);
    expect(await errorOf(await send('POST', 'blobs/uploads/'))).toBe(error);
  });

  it('is among the secrets, with everything else that opens the registry', async () => {
    const { registry, headers } = await startWithClient({ mode: 'ghcr' });
    const { password, refreshToken } = registry.account;
    expect(registry.secrets).toEqual(
      expect.arrayContaining([
        ...[password, refreshToken, registry.dockerAuth.auth],
        headers.authorization?.replace('Bearer ', ''),
      ]),
    );
  });
});

describe('Basic authentication', () => {
  it('is what ecr wants, with its words for a password that expired', async () => {
    const { registry, send } = await startWithClient({ mode: 'ecr' });
    expect((await send('GET', 'manifests/v1')).status).toBe(404);
    const authorization = `Basic ${base64('AWS:old')}`;
    expect(await errorOf(await fetch(`${registry.url}/v2/`, { headers: { authorization } }))).toBe(
      '403 DENIED: Your authorization token has expired. Reauthenticate and try again.',
    );
  });
});
