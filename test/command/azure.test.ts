import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AzureOptions, CLIENT_ID, REGISTRY, TENANT_ID, VAULT } from '../fake/azure/index.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { openAzure } from '../support/azure.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { type Job, jobOf } from '../support/job.ts';
import { command, directoryWith } from './command.ts';

const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const NAME = `azurekms://${VAULT}/release`;
const IN_AZURE = ['--azure-client-id', CLIENT_ID, '--azure-tenant-id', TENANT_ID];

const CHALLENGE = `Bearer realm="https://${REGISTRY}/oauth2/token",service="${REGISTRY}"`;

let sigstore: FakeSigstore;
let job: Job;
beforeAll(async () => {
  sigstore = await startSigstore();
  job = await jobOf(sigstore);
});
afterAll(async () => {
  sigstore.traffic.faults = undefined;
  await Promise.all([sigstore.close(), job.remove()]);
});

const pemOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
let images = 0;

/** A workflow, an image in a registry of Azure, a key in a vault, and no login anywhere. */
async function start(options: Partial<AzureOptions> = {}) {
  const { azure, variables } = await openAzure({ sigstore, ...options });
  const { version } = azure.vault.add('release', { privateKey: KEY });
  const image = singleImage(`azure ${images++}`);
  storeImage(azure.store, 'acme/app', image, 'v1');
  const directory = await directoryWith({
    'root.json': JSON.stringify(sigstore.trustedRoot),
    'release.pub': pemOf(KEY),
  });
  const environment = { ...job.environment, ...variables, DOCKER_CONFIG: directory, RUNNER_TEMP: directory };
  const name = `${REGISTRY}/acme/app@${image.digest}`;
  const run = async (...args: string[]) => {
    const outcome = await command(args, { variables: environment });
    for (const secret of [...azure.secrets, sigstore.idTokenRequestToken])
      expect(outcome.out + outcome.err).not.toContain(secret);
    expect(outcome.out + outcome.err).not.toMatch(/eyJ[\w-]+\.eyJ/);
    return outcome;
  };
  const instance = Object.entries(job.inputs).flatMap(([input, value]) => [`--${input}`, value]);
  const root = ['--trusted-root', path.join(directory, 'root.json')];
  const hosts = () => new Set(azure.proxy.tunnels.map(({ to }) => to));
  return {
    azure,
    version,
    name,
    hosts,
    sign: (...args: string[]) => run('sign', name, ...instance, '--format', 'json', ...args),
    verify: (...args: string[]) => run('verify', name, ...root, '--format', 'json', ...args),
    run,
    root,
    publicKey: path.join(directory, 'release.pub'),
  };
}

interface Signed {
  readonly outcome: string;
  readonly key?: { readonly uri?: string; readonly publicKey: string };
}
const resultIn = ({ out }: { readonly out: string }) => JSON.parse(out) as Signed;

describe('an image in ACR, without a stored secret', () => {
  it('is signed by the workflow and verified by it, with its own identity in Azure', async () => {
    const { sign, verify, azure, hosts } = await start();
    const signed = await sign('--verbose', ...IN_AZURE);
    expect([signed.exitCode, resultIn(signed).outcome]).toEqual([0, 'signed']);
    expect(hosts()).toEqual(new Set(['login.microsoftonline.com:443', `${REGISTRY}:443`]));
    const asked = azure.traffic.requests.map(({ method, path: at }) => `${method} ${at}`);
    expect(asked.filter((one) => one === 'POST /oauth2/exchange')).toHaveLength(1);
    expect(asked.filter((one) => one.endsWith('/oauth2/v2.0/token'))).toHaveLength(1);
    const issuer = ['--certificate-oidc-issuer', sigstore.issuer];
    const verified = await verify('--repo', 'octo-org/octo-repo', ...issuer, ...IN_AZURE);
    expect(verified.exitCode).toBe(0);
    const anonymous = await verify('--repo', 'octo-org/octo-repo', ...issuer);
    expect(anonymous.exitCode).toBe(4);
    expect(anonymous.out).toContain(`docker login ${REGISTRY}`);
  });

  it('that the identity may not write to: the roles, with and without ABAC', async () => {
    const { sign } = await start({ registry: { writeDenied: true } });
    const { exitCode, err } = await sign(...IN_AZURE);
    expect(exitCode).toBe(4);
    expect(err).toMatch(/registry-(denied|unauthorized)/);
    expect(err).toContain('az role assignment create --role AcrPush');
    expect(err).toContain('Container Registry Repository Writer');
    expect(err).toContain('AbacRepositoryPermissions');
  });

  it.each<[string, NonNullable<AzureOptions['hosts']>[string]]>([
    ['refuses the token', () => ({ status: 401, body: '{"errors":[{"code":"UNAUTHORIZED"}]}' })],
    [
      'sends the token elsewhere',
      ({ url }) =>
        url.pathname === '/oauth2/exchange'
          ? { status: 307, headers: { location: 'https://evil.example/' } }
          : { status: 401, headers: { 'www-authenticate': CHALLENGE } },
    ],
    ['answers without a token', () => ({ status: 200, body: '{"refresh_token":7}' })],
    ['answers too much', () => ({ status: 200, body: 'a'.repeat(100_000) })],
    [
      'sends for its tokens to another host',
      ({ url }) =>
        url.pathname === '/oauth2/exchange'
          ? { status: 200, body: '{"refresh_token":"the-refresh-token"}' }
          : {
              status: 401,
              headers: { 'www-authenticate': 'Bearer realm="https://evil.example/token",service="x"' },
            },
    ],
  ])('when the registry %s: nothing goes anywhere else', async (_, handler) => {
    const { sign, hosts } = await start({ hosts: { [REGISTRY]: handler } });
    const { exitCode, err, out } = await sign('--verbose', ...IN_AZURE);
    expect(exitCode).toBe(4);
    expect(out + err).not.toContain('the-refresh-token');
    expect(hosts()).toEqual(new Set(['login.microsoftonline.com:443', `${REGISTRY}:443`]));
  });
});

describe('a key in Azure Key Vault', () => {
  const signature = ['--predicate-type', 'signature'];

  it('signs an image that verifies with its public half, from the vault or a file', async () => {
    const { sign, verify, version, publicKey } = await start();
    const signed = await sign('--key', NAME, ...IN_AZURE);
    expect([signed.exitCode, signed.exitCode === 0 && resultIn(signed)]).toMatchObject([
      0,
      { outcome: 'signed', key: { uri: `${NAME}/${version}`, publicKey: pemOf(KEY) } },
    ]);
    expect((await verify('--key', NAME, ...signature, ...IN_AZURE)).exitCode).toBe(0);
    expect((await verify('--key', publicKey, ...signature, ...IN_AZURE)).exitCode).toBe(0);
    const again = await sign('--key', NAME, ...IN_AZURE);
    expect(resultIn(again).outcome).toBe('unchanged');
  });

  it('is not what another version signed', async () => {
    const { sign, verify, azure, version } = await start();
    await sign('--key', NAME, ...IN_AZURE);
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    azure.vault.add('release', { privateKey: other });
    expect((await verify('--key', NAME, ...signature, ...IN_AZURE)).exitCode).toBe(1);
    expect((await verify('--key', `${NAME}/${version}`, ...signature, ...IN_AZURE)).exitCode).toBe(0);
  });

  it('signs nothing in a dry run', async () => {
    const { sign, azure } = await start();
    const { exitCode, err } = await sign('--key', NAME, '--dry-run', ...IN_AZURE).then((first) =>
      first.exitCode === 2 ? { exitCode: 2, err: first.err } : first,
    );
    expect([exitCode, azure.vault.signed]).toEqual([2, []]);
    expect(err).toContain('format has no effect');
  });

  it('is in the policy as its public half', async () => {
    const { run } = await start();
    const images = ['--images', `${REGISTRY}/acme/app`];
    const { exitCode, out } = await run('policy', ...images, '--key', NAME, ...IN_AZURE);
    expect(exitCode).toBe(0);
    const [, body = ''] = pemOf(KEY).split('\n');
    expect(out).toContain(body);
    expect(out).not.toContain('azurekms');
  });

  it.each<[string, string[], string]>([
    ['without an identity', ['--key', NAME], 'azure-id-missing'],
    ['with half an identity', ['--key', NAME, '--azure-client-id', CLIENT_ID], 'azure-id-malformed'],
    [
      'at a host that is no vault',
      ['--key', 'azurekms://x.vault.azure.net.evil.com/k', ...IN_AZURE],
      'key-uri-malformed',
    ],
    ['of a service that is not known', ['--key', 'gcpkms://projects/p', ...IN_AZURE], 'key-unsupported'],
  ])('%s is a mistake, and nobody is asked', async (_, args, code) => {
    const { sign, azure } = await start();
    const { exitCode, err } = await sign(...args);
    expect(exitCode).toBe(2);
    expect(err).toContain(code);
    expect(azure.vault.signed).toEqual([]);
    expect(azure.entra.issued).toEqual([]);
  });
});

it('an identity that nobody would be shown is refused', async () => {
  const { run } = await start();
  for (const args of [
    ['verify', 'ghcr.io/acme/app:v1', '--repo', 'acme/app', ...IN_AZURE],
    ['sign', `ghcr.io/acme/app@sha256:${'0'.repeat(64)}`, ...IN_AZURE],
    ['verify', `${REGISTRY}.evil.com/acme/app:v1`, '--repo', 'acme/app', ...IN_AZURE],
  ]) {
    const { exitCode, err } = await run(...args);
    expect([exitCode, err.includes('azure-client-id has no effect here')]).toEqual([2, true]);
  }
});

it('neither key nor identity are taken from a settings file', async () => {
  const { run } = await start();
  const rule = (option: string) =>
    `version: 1\nverify:\n  - images: ["${REGISTRY}/**"]\n    repo: a/b\n    ${option}\n`;
  for (const option of [`key: ${NAME}`, `azure-client-id: ${CLIENT_ID}`]) {
    const directory = await directoryWith({ 'settings.yaml': rule(option) });
    const config = path.join(directory, 'settings.yaml');
    const { exitCode, err } = await run('verify', `${REGISTRY}/acme/app:v1`, '--config', config);
    expect([exitCode, /settings/.test(err)]).toEqual([2, true]);
  }
});
