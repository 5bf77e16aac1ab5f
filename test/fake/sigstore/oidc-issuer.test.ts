import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeSigstore, legacySubject, startSigstore, workflowClaims } from './index.ts';

let sigstore: FakeSigstore;

beforeAll(async () => {
  sigstore = await startSigstore({ claims: { repository_visibility: 'private' } });
});

afterAll(() => sigstore.close());

async function getJson<T>(url: string, headers: Record<string, string> = {}) {
  const answer = await fetch(url, { headers });
  return { status: answer.status, body: (await answer.json()) as T };
}

function claimsIn(token: string) {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

test('a token is signed with a key that the issuer publishes', async () => {
  const discovery = await getJson<{ issuer: string; jwks_uri: string }>(
    `${sigstore.urls.issuer}/.well-known/openid-configuration`,
  );
  expect(discovery.body.issuer).toBe(sigstore.issuer);
  const { body } = await getJson<{ keys: JsonWebKey[] }>(discovery.body.jwks_uri);
  const [header, payload, signature = ''] = (await sigstore.client.identityToken()).split('.');
  const key = createPublicKey({ key: body.keys[0] as JsonWebKey, format: 'jwk' });
  const signed = Buffer.from(`${header}.${payload}`);
  expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
});

test('the runner hands out a token for the audience that is asked for', async () => {
  const { idTokenRequestUrl } = sigstore.urls;
  const authorization = `Bearer ${sigstore.idTokenRequestToken}`;
  const answer = await getJson<{ count: number; value: string }>(`${idTokenRequestUrl}&audience=here`, {
    authorization,
  });
  expect(answer.status).toBe(200);
  expect(answer.body.count).toBe(answer.body.value.length);
  expect(claimsIn(answer.body.value)).toMatchObject({ aud: 'here', iss: sigstore.issuer });
});

test.each([{}, { authorization: 'Bearer wrong' }])('the runner hands out nothing for %j', async (headers) => {
  const answer = await getJson<object>(sigstore.urls.idTokenRequestUrl, headers);
  expect(answer.status).toBe(401);
  expect(answer.body).not.toHaveProperty('value');
});

describe('claims', () => {
  test('are those of the instance, then those of the request', async () => {
    const token = await sigstore.client.identityToken({ ref: 'refs/tags/v1', actor: null });
    expect(claimsIn(token)).toMatchObject({ repository_visibility: 'private', ref: 'refs/tags/v1' });
    expect(claimsIn(token)).not.toHaveProperty('actor');
  });

  test('can be replaced while the instance runs', async () => {
    const instance = await startSigstore();
    instance.setClaims({ event_name: 'workflow_dispatch' });
    expect(claimsIn(await instance.client.identityToken()).event_name).toBe('workflow_dispatch');
    await instance.close();
  });

  test('follow from each other', () => {
    expect(workflowClaims({ repository: 'acme/app', ref: 'refs/tags/v1', sha: 'f00d' })).toMatchObject({
      sub: 'repo:acme@2020/app@424242:ref:refs/tags/v1',
      repository_owner: 'acme',
      workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1',
      job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1',
      job_workflow_sha: 'f00d',
    });
  });

  test.each([
    [{}, 'repo:octo-org@2020/octo-repo@424242:ref:refs/heads/main'],
    [{ event_name: 'pull_request' }, 'repo:octo-org@2020/octo-repo@424242:pull_request'],
    [{ environment: 'production' }, 'repo:octo-org@2020/octo-repo@424242:environment:production'],
  ])('%j have the subject %s', (overrides, subject) => {
    expect(workflowClaims(overrides).sub).toBe(subject);
  });

  test('have a subject without identifiers in old repositories', () => {
    expect(legacySubject()).toBe('repo:octo-org/octo-repo:ref:refs/heads/main');
  });
});
