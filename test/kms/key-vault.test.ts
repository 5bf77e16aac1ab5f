import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findServiceKey, isServiceKey } from '../../src/kms/key-services.ts';
import { parseVaultKey } from '../../src/kms/key-vault-uri.ts';
import type { KeyUse } from '../../src/kms/service-key.ts';
import { type AzureOptions, CLIENT_ID, VAULT } from '../fake/azure/index.ts';
import type { VaultKey } from '../fake/azure/key-vault.ts';
import { json, type ServerAnswer } from '../fake/http-server.ts';
import { IDS, openAzure } from '../support/azure.ts';
import { failureOf } from '../support/failure-of.ts';

const P256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const RSA = generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;
const URI = `azurekms://${VAULT}/release`;
const BYTES = Buffer.from('what is signed');
const DIGEST = createHash('sha256').update(BYTES).digest();

async function open(
  key: Partial<VaultKey> = {},
  options: Partial<AzureOptions> & { timeoutMs?: number } = {},
) {
  const scene = await openAzure(options);
  const { version } = scene.azure.vault.add('release', { privateKey: P256, ...key });
  const find = (uri = URI, use: KeyUse = 'sign') =>
    findServiceKey(uri, use, { ...scene.context, azure: IDS });
  return { ...scene, version, find };
}

const spki = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' });

describe('a key in a vault', () => {
  it.each<[string, Partial<VaultKey>]>([
    ['P-256', {}],
    ['P-256 in hardware', { isHsm: true }],
    ['RSA', { privateKey: RSA }],
    ['RSA in hardware', { privateKey: RSA, isHsm: true }],
  ])('%s: its public half is shown, and what it signs verifies', async (_, given) => {
    const { find, version, azure, log } = await open(given);
    const key = await find();
    const privateKey = given.privateKey ?? P256;
    expect(key.uri).toBe(`${URI}/${version}`);
    expect(key.publicKey.export({ type: 'spki', format: 'pem' })).toBe(spki(privateKey));
    // Many, so that numbers with a bit at their front, and with zeros there, are among them.
    for (let count = 0; count < 24; count += 1)
      expect(verify('sha256', BYTES, key.publicKey, await key.sign(DIGEST))).toBe(true);
    const [algorithm] = privateKey === RSA ? ['RS256'] : ['ES256'];
    expect(new Set(azure.vault.signed)).toEqual(new Set([`release/${version} ${algorithm}`]));
    expect(log.text()).not.toContain(azure.entra.issued[0]?.token);
  });

  it('signs with the version that was there first, whatever is added meanwhile', async () => {
    const { find, version, azure } = await open();
    const key = await find();
    const next = azure.vault.add('release', { privateKey: RSA });
    await key.sign(DIGEST);
    expect(azure.vault.signed).toEqual([`release/${version} ES256`]);
    expect((await find()).uri).toBe(`${URI}/${next.version}`);
    expect((await find(`${URI}/${version}`)).publicKey.asymmetricKeyType).toBe('ec');
  });

  it('is found in capitals, as hosts may be written', async () => {
    const { find, version } = await open();
    expect((await find(`azurekms://${VAULT.toUpperCase()}/release`)).uri).toBe(`${URI}/${version}`);
  });

  it.each<[string, Partial<VaultKey>, string, RegExp]>([
    ['is disabled', { attributes: { enabled: false } }, 'key-disabled', /is disabled/],
    ['has expired', { attributes: { exp: 1_700_000_000 } }, 'key-disabled', /has expired/],
    ['is not valid yet', { attributes: { nbf: 4_000_000_000 } }, 'key-disabled', /is not valid yet/],
    ['is for encryption', { operations: ['encrypt', 'decrypt'] }, 'key-disabled', /is not for signing/],
    [
      'is P-384',
      { privateKey: generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey },
      'key-unsupported',
      /of the kind EC P-384/,
    ],
    [
      'is a small RSA key',
      { privateKey: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey },
      'key-unsupported',
      /of the kind RSA 1024/,
    ],
  ])('that %s signs nothing', async (_, key, code, says) => {
    const { find, azure } = await open(key);
    const failure = await failureOf(() => find());
    expect([failure.class, failure.code]).toEqual(['usage', code]);
    expect(failure.message).toMatch(says);
    expect(azure.vault.signed).toEqual([]);
  });

  it('that has expired still verifies what it signed; a disabled one does not', async () => {
    const expired = await open({ attributes: { exp: 1_700_000_000 } });
    expect((await expired.find(URI, 'verify')).publicKey.asymmetricKeyType).toBe('ec');
    const disabled = await open({ attributes: { enabled: false } });
    const failure = await failureOf(() => disabled.find(URI, 'verify'));
    expect(failure).toMatchObject({ code: 'key-disabled' });
    expect(failure.fix).toContain('az keyvault key download');
  });

  it('is not asked for without an identity', async () => {
    const { context, azure } = await openAzure();
    const failure = await failureOf(() => findServiceKey(URI, 'sign', { ...context, azure: undefined }));
    expect(failure).toMatchObject({ class: 'usage', code: 'azure-id-missing' });
    expect(azure.traffic.requests).toEqual([]);
  });
});

describe('a refusal of a vault', () => {
  it('for a missing role names the role, the identity and the key', async () => {
    const { find, log } = await open({}, { actions: () => [] });
    const failure = await failureOf(() => find());
    expect(failure).toMatchObject({ class: 'denied', code: 'key-service-refused' });
    expect(failure.message).toBe(`${VAULT} refused to sign with ${URI}: 403`);
    expect(failure.fix).toContain(`--role "Key Vault Crypto User" --assignee ${CLIENT_ID}`);
    expect(failure.fix).toContain('/keys/release');
    expect(failure.fix).toContain('set-policy --name release-keys');
    expect(log.text()).not.toContain('Bearer');
  });

  it('to sign, where the key may be read', async () => {
    const { find } = await open({}, { actions: () => ['get'] });
    const key = await find();
    expect(await failureOf(() => key.sign(DIGEST))).toMatchObject({ code: 'key-service-refused' });
  });

  it('for a key that is not there', async () => {
    const { find } = await open();
    const failure = await failureOf(() => find(`azurekms://${VAULT}/other`));
    expect(failure.why).toContain('no such key');
    expect(failure.fix).toContain('az keyvault key list-versions --vault-name release-keys --name other');
  });

  it.each([
    ['ForbiddenByFirewall', /network rules/],
    ['ForbiddenByConnection', /network rules/],
    ['KeyDisabled', /is disabled/],
    ['ForbiddenByPolicy', /lacks the right/],
    ['__proto__', /lacks the right/],
  ])('with %s is explained', async (code, why) => {
    const answer = json(403, { error: { code: 'Forbidden', innererror: { code } } });
    const { find } = await open({}, { hosts: { [VAULT]: () => answer } });
    expect((await failureOf(() => find())).why).toMatch(why);
  });

  it('of a tenant that is not its own', async () => {
    const { find } = await open(
      {},
      { hosts: { [VAULT]: () => json(401, { error: { code: 'Unauthorized' } }) } },
    );
    expect((await failureOf(() => find())).why).toContain('another tenant');
  });

  it('for how often it was asked passes', async () => {
    const { find, azure } = await open();
    azure.traffic.faults = ({ service, count }) =>
      service === VAULT && count === 1
        ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } }
        : undefined;
    expect((await find()).uri).toContain(URI);
  });
});

describe('a vault that is hostile, or not itself', () => {
  const key = (fields: object) => json(200, { key: { kid: `https://${VAULT}/keys/release/1`, ...fields } });
  const point = createPublicKey(P256).export({ format: 'jwk' });
  it.each<[string, ServerAnswer]>([
    ['a redirect', { status: 302, headers: { location: 'https://evil.example/' } }],
    ['a redirect that keeps the request', { status: 307, headers: { location: 'https://evil.example/' } }],
    ['a web page', { status: 200, body: '<html>' }],
    ['a huge answer', { status: 200, body: `{"a":"${'a'.repeat(100_000)}"}` }],
    ['a deep answer', { status: 200, body: '['.repeat(30_000) }],
    ['no key', json(200, {})],
    ['a key of another host', json(200, { key: { ...point, kid: 'https://evil.example/keys/release/1' } })],
    ['a key of another name', json(200, { key: { ...point, kid: `https://${VAULT}/keys/other/1` } })],
    [
      'a key whose address goes on',
      json(200, { key: { ...point, kid: `https://${VAULT}/keys/release/1/../2` } }),
    ],
    ['a key without a version', json(200, { key: { ...point, kid: `https://${VAULT}/keys/release` } })],
    ['a point that is not on the curve', key({ ...point, x: point.y, y: point.x })],
    ['a key that is none', key({ kty: 'EC', crv: 'P-256', x: '!', y: '!' })],
    ['a secret key', key({ kty: 'oct', k: 'c2VjcmV0' })],
    ['a kind with control characters', key({ kty: '\u001b[31mEC' })],
  ])('%s is refused', async (_, answer) => {
    const { find, azure, log } = await open({}, { hosts: { [VAULT]: () => answer } });
    const failure = await failureOf(() => find());
    expect(['key-service-malformed', 'key-service-refused', 'key-unsupported', 'answer-too-large']).toContain(
      failure.code,
    );
    const said = [failure.message, failure.why, failure.fix, log.text()].join('\n');
    for (const hostile of ['evil.example', '\u001b', 'eyJ']) expect(said).not.toContain(hostile);
    for (const secret of azure.secrets) expect(said).not.toContain(secret);
    expect(new Set(azure.proxy.tunnels.map(({ to }) => to))).toEqual(
      new Set(['login.microsoftonline.com:443', `${VAULT}:443`]),
    );
  });

  const kid = `https://${VAULT}/keys/release/1`;
  it.each<[string, object]>([
    ['another version', { kid: `https://${VAULT}/keys/release/2`, value: 'A'.repeat(86) }],
    ['another length', { kid, value: 'AAAA' }],
    ['no base64', { kid, value: '!'.repeat(86) }],
    ['no signature', { kid }],
  ])('a signature with %s is refused', async (_, answer) => {
    const handler = ({ method }: { method: string }) => (method === 'GET' ? key(point) : json(200, answer));
    const { find } = await open({}, { hosts: { [VAULT]: handler } });
    const found = await find();
    expect(await failureOf(() => found.sign(DIGEST))).toMatchObject({ code: 'key-service-malformed' });
  });

  it('that never answers ends with the time', async () => {
    const { find, azure } = await open({}, { timeoutMs: 500 });
    azure.traffic.faults = ({ service }) => (service === VAULT ? { kind: 'hang' } : undefined);
    expect(await failureOf(() => find())).toMatchObject({ code: 'service-unavailable' });
  });
});

describe('the URI of a key', () => {
  it('is one of a service, and not a file', () => {
    expect([URI, 'cosign.key', 'env://KEY', 'awskms:///x', 'constructor://x'].map(isServiceKey)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    'azurekms://evil-vault.azure.net.evil.com/key',
    'azurekms://x.vault.azure.net.evil.com/key',
    'azurekms://x.vault.azure.net@evil.com/key',
    'azurekms://user@x.vault.azure.net/key',
    'azurekms://user:pw@x.vault.azure.net/key',
    'azurekms://x.vault.azure.net:8443/key',
    'azurekms://x.vault.azure.net./key',
    'azurekms://vault.azure.net/key',
    'azurekms://localhost/key',
    'azurekms://127.0.0.1/key',
    'azurekms://x.vault.azure.net',
    'azurekms://x.vault.azure.net/',
    'azurekms://x.vault.azure.net/key/',
    'azurekms://x.vault.azure.net/key/version/sign',
    'azurekms://x.vault.azure.net/../key',
    'azurekms://x.vault.azure.net/key?api-version=1',
    'azurekms://x.vault.azure.net/key#x',
    'azurekms://x.vault.azure.net/k%65y',
    'azurekms://x.vault.azure.net/key\n',
  ])('%s is refused before anybody is asked', async (uri) => {
    expect(await failureOf(() => parseVaultKey(uri))).toMatchObject({
      class: 'usage',
      code: 'key-uri-malformed',
    });
  });
});
