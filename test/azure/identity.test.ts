import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { AzureIdentity } from '../../src/azure/identity.ts';
import { type AzureKind, azureService } from '../../src/azure/service.ts';
import { AUDIENCE, CLIENT_ID, TENANT_ID } from '../fake/azure/index.ts';
import { json, type ServerAnswer } from '../fake/http-server.ts';
import { workflowClaims } from '../fake/sigstore/index.ts';
import { IDS, openAzure, type SceneOptions } from '../support/azure.ts';
import { failureOf } from '../support/failure-of.ts';

const SUBJECT = String(workflowClaims()['sub']);
const ENTRA = 'login.microsoftonline.com';

function service(kind: AzureKind, host: string) {
  const found = azureService(kind, host);
  if (!found) throw new Error(`no service: ${host}`);
  return found;
}
const VAULTS = service('vault', 'release-keys.vault.azure.net');

async function open(options: SceneOptions = {}, ids = IDS) {
  const scene = await openAzure(options);
  return { ...scene, identity: new AzureIdentity(ids, scene.context) };
}

/** Entra that answers everybody alike. */
const answering = (answer: ServerAnswer): SceneOptions => ({ hosts: { [ENTRA]: () => answer } });

describe('a token of Entra', () => {
  it('is had for the token of the workflow, once for all who ask, and masked', async () => {
    const { identity, azure, log } = await open();
    const tokens = await Promise.all([
      identity.token(VAULTS),
      identity.token(VAULTS),
      identity.token(VAULTS),
    ]);
    expect(new Set(tokens)).toEqual(new Set([azure.entra.issued[0]?.token]));
    expect(await identity.token(VAULTS)).toBe(tokens[0]);
    expect(azure.traffic.requests.map(({ service: host, path }) => host + path)).toEqual([
      `${ENTRA}/${TENANT_ID}/oauth2/v2.0/token`,
    ]);
    expect(log.messages('mask')).toEqual(expect.arrayContaining([tokens[0]]));
    expect(log.text()).not.toContain(tokens[0]);
  });

  it('is for one service: registries get another', async () => {
    const { identity, azure } = await open();
    const [one, other] = [
      await identity.token(VAULTS),
      await identity.token(service('registry', 'acmecorp.azurecr.io')),
    ];
    expect(one).not.toBe(other);
    expect(azure.entra.issued.map(({ scope }) => scope)).toEqual([
      'https://vault.azure.net/.default',
      'https://containerregistry.azure.net/.default',
    ]);
  });

  it('is asked for again when it ends, and when it could not be had', async () => {
    let life = 300;
    let count = 0;
    const handler = () =>
      count++ === 0 ? json(400, {}) : json(200, { access_token: `token-number-${count}`, expires_in: life });
    const { identity } = await open({ hosts: { [ENTRA]: handler } });
    await expect(identity.token(VAULTS)).rejects.toMatchObject({ code: 'azure-login-refused' });
    expect(await identity.token(VAULTS)).toBe('token-number-2');
    life = 3600;
    expect(await identity.token(VAULTS)).toBe('token-number-3');
    expect(await identity.token(VAULTS)).toBe('token-number-3');
  });
});

describe('a refusal', () => {
  it('shows who the workflow is, and the credential to paste', async () => {
    const { identity, issuer, log } = await open({
      credential: { issuer: 'https://elsewhere.example', subject: SUBJECT, audience: AUDIENCE },
    });
    const failure = await failureOf(() => identity.token(VAULTS));
    expect(failure).toMatchObject({ class: 'denied', code: 'azure-login-refused' });
    expect(failure.message.split('\n')).toEqual([
      `Microsoft Entra (${ENTRA}) refused the workflow's token for the client ${CLIENT_ID} in the tenant ${TENANT_ID}: AADSTS700211`,
      `sub: ${SUBJECT}`,
      `iss: ${issuer}`,
      `aud: ${AUDIENCE}`,
    ]);
    const [command = ''] = failure.fix?.split('\n') ?? [];
    const words = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' }).stdout;
    expect(words.trimEnd().split('\n').slice(0, 7)).toEqual([
      'az',
      'ad',
      'app',
      'federated-credential',
      'create',
      '--id',
      CLIENT_ID,
    ]);
    expect(JSON.parse(words.trimEnd().split('\n')[8] ?? '')).toEqual({
      name: 'slsa-provenance',
      issuer,
      subject: SUBJECT,
      audiences: [AUDIENCE],
    });
    expect(failure.fix).toContain('az identity federated-credential create');
    expect(log.text()).not.toMatch(/eyJ/);
  });

  it('quotes a subject for the shell, whatever is in it', async () => {
    const claims = { sub: `repo:a/b:environment:it's $(touch /tmp/x) "y"` };
    const { identity } = await open({ claims });
    const { fix = '' } = await failureOf(() => identity.token(VAULTS));
    const [command = ''] = fix.split('\n');
    const words = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' }).stdout;
    expect(JSON.parse(words.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ subject: claims.sub });
  });

  it.each([
    [700016, /no app or managed identity with this client id/],
    [70021, /no federated credential/],
    [700213, /no federated credential.*have their numbers in the subject/],
    [7002138, /capitals count/],
    [700024, /clock of the runner is wrong/],
    [90002, /no such tenant/],
    [50027, /none that Entra can read and verify/],
    [500011, /does not know the service/],
    [53003, /conditional access/],
    [424242, /may not log in in this way/],
  ])('AADSTS%i is explained', async (number, why) => {
    for (const body of [{ error_codes: [number] }, { error_description: `AADSTS${number}: words` }]) {
      const { identity } = await open(answering(json(400, body)));
      const failure = await failureOf(() => identity.token(VAULTS));
      expect(failure.message).toContain(`AADSTS${number}\n`);
      expect(failure.why).toMatch(why);
      expect(failure.fix).toBeTruthy();
    }
  });

  it('of another tenant or client is the real one of the fake', async () => {
    const other = '99999999-2222-4333-8444-555555555555';
    const [tenant, client] = [
      await open({}, { ...IDS, tenantId: other }),
      await open({}, { ...IDS, clientId: other }),
    ];
    expect((await failureOf(() => tenant.identity.token(VAULTS))).message).toContain('AADSTS90002');
    expect((await failureOf(() => client.identity.token(VAULTS))).message).toContain('AADSTS700016');
  });
});

describe('Entra that is hostile, or not itself', () => {
  const SECRET = 'eyJhbGciOiJSUzI1NiJ9.eyJzZWNyZXQiOjF9.c2VjcmV0c2VjcmV0';
  it.each<[string, ServerAnswer, string]>([
    ['a redirect', { status: 302, headers: { location: 'https://evil.example/' } }, 'azure-login-refused'],
    [
      'a redirect that keeps the body',
      { status: 307, headers: { location: 'https://evil.example/' } },
      'azure-login-refused',
    ],
    [
      'a web page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'azure-answer-malformed',
    ],
    ['no token', json(200, { access_token: '' }), 'azure-answer-malformed'],
    ['a token that is none', json(200, { access_token: { a: 1 } }), 'azure-answer-malformed'],
    [
      'a line break in the token',
      json(200, { access_token: `${SECRET}\r\nx-evil: 1` }),
      'azure-answer-malformed',
    ],
    ['a huge token', json(200, { access_token: 'a'.repeat(40_000) }), 'azure-answer-malformed'],
    [
      'a huge answer',
      { status: 200, body: `{"access_token":"${SECRET}","x":"${'a'.repeat(100_000)}"}` },
      'answer-too-large',
    ],
    ['a huge refusal', { status: 400, body: 'a'.repeat(1_000_000) }, 'answer-too-large'],
    [
      'JSON that is nested too deep',
      { status: 200, body: `${'['.repeat(30_000)}` },
      'azure-answer-malformed',
    ],
    [
      'a refusal that repeats what was sent',
      json(400, { error_description: SECRET, error_codes: ['x'] }),
      'azure-login-refused',
    ],
    ['a number that is none', json(400, { error_codes: [1e308] }), 'azure-login-refused'],
  ])('%s', async (_, answer, code) => {
    const { identity, azure, log } = await open(answering(answer));
    const failure = await failureOf(() => identity.token(VAULTS));
    expect(failure.code).toBe(code);
    const said = [failure.message, failure.why, failure.fix, log.text()].join('\n');
    expect(said).not.toMatch(/eyJ|evil\.example/);
    expect(azure.proxy.tunnels.map(({ to }) => to)).toEqual([`${ENTRA}:443`]);
  });

  it('that never answers ends with the time', async () => {
    const { identity, azure } = await open({ timeoutMs: 300 });
    azure.traffic.faults = () => ({ kind: 'hang' });
    const failure = await failureOf(() => identity.token(VAULTS));
    expect(failure.code).toBe('service-unavailable');
  });

  it('that has no time is asked again when it says so', async () => {
    const { identity, azure, log } = await open();
    azure.traffic.faults = ({ total }) =>
      total === 1 ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } } : undefined;
    expect(await identity.token(VAULTS)).toBe(azure.entra.issued[0]?.token);
    expect(log.text()).toMatch(/Microsoft Entra.*429/);
  });
});

it('outside of a workflow, there is nothing to log in with', async () => {
  const { context } = await openAzure();
  const environment = { ...context.environment, idTokenRequest: undefined, variables: {} };
  const identity = new AzureIdentity(IDS, { ...context, environment });
  expect(await failureOf(() => identity.token(VAULTS))).toMatchObject({ code: 'azure-token-missing' });
});

it('in a job without the permission, it is named', async () => {
  const { context } = await openAzure();
  const environment = { ...context.environment, idTokenRequest: undefined };
  const identity = new AzureIdentity(IDS, { ...context, environment });
  const failure = await failureOf(() => identity.token(VAULTS));
  expect(failure).toMatchObject({ code: 'id-token-permission-missing' });
  expect(failure.message).toContain(AUDIENCE);
});
