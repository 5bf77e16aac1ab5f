import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { CLIENT_ID, REGISTRY, startAzure, TENANT_ID, VAULT } from '../fake/azure/index.ts';
import { credentialFor } from '../support/azure.ts';
import { storeImage } from '../support/image.ts';
import { runAction } from '../support/run-action.ts';
import { directoryWith } from '../command/command.ts';
import { openStage, PATH, type Stage } from './stage.ts';

const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const NAME = `azurekms://${VAULT}/release`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function start() {
  const azure = await startAzure({ credential: credentialFor(stage.sigstore.issuer) });
  onTestFinished(() => azure.close());
  storeImage(azure.store, PATH, stage.image, 'v1');
  azure.vault.add('release', { privateKey: KEY });
  const directory = await directoryWith({
    'ca.pem': azure.ca,
    'root.json': JSON.stringify(stage.sigstore.trustedRoot),
    'release.pub': createPublicKey(KEY).export({ type: 'spki', format: 'pem' }).toString(),
  });
  const file = (name: string) => path.join(directory, name);
  const environment = { ...azure.variables, NODE_EXTRA_CA_CERTS: file('ca.pem'), RUNNER_DEBUG: '1' };
  const inputs = {
    image: `${REGISTRY}/${PATH}@${stage.image.digest}`,
    'azure-client-id': CLIENT_ID,
    'azure-tenant-id': TENANT_ID,
  };
  const job = {
    ACTIONS_ID_TOKEN_REQUEST_URL: stage.sigstore.urls.idTokenRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: stage.sigstore.idTokenRequestToken,
  };
  const verify = async (more: Readonly<Record<string, string>>) => {
    const run = await runAction({
      action: 'verify',
      inputs: { ...inputs, 'trusted-root': file('root.json'), ...more },
      environment: { ...job, ...environment },
    });
    onTestFinished(() => run.remove());
    return run;
  };
  /** Without a login in Docker's configuration. */
  const sign = (more: Readonly<Record<string, string>> = {}) =>
    stage.run({ ...inputs, ...more }, { environment, dockerConfig: {} });
  const shown = (text: string) =>
    azure.secrets.filter((secret) => text.replaceAll(/^::add-mask::.*$/gm, '').includes(secret));
  return { azure, sign, verify, shown, publicKey: file('release.pub') };
}

it('an image in ACR is signed and verified without a stored secret', async () => {
  const { azure, sign, verify, shown } = await start();
  const run = await sign();
  expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
  expect(shown(run.stdout + run.stderr + run.summary)).toEqual([]);
  expect(run.masks).toEqual(expect.arrayContaining([azure.account.refreshToken, azure.account.entraToken]));
  const verified = await verify({
    repo: 'octo-org/octo-repo',
    'certificate-oidc-issuer': stage.sigstore.issuer,
  });
  expect([verified.outputs['verdict'], verified.exitCode]).toEqual(['verified', 0]);
  expect(shown(verified.stdout + verified.stderr + verified.summary)).toEqual([]);
});

it('a key in a vault signs, and its public half verifies it', async () => {
  const { azure, sign, verify, shown, publicKey } = await start();
  const run = await sign({ key: NAME });
  expect([run.error, run.outputs['outcome'], run.outputs['signed-with']]).toEqual(['', 'signed', 'key']);
  expect(shown(run.stdout + run.stderr + run.summary)).toEqual([]);
  expect(run.result?.key).toMatchObject({ uri: expect.stringMatching(`^${NAME}/[0-9a-f]{32}$`) as string });
  for (const key of [NAME, publicKey]) {
    const verified = await verify({ key, 'predicate-type': 'signature' });
    expect([verified.outputs['verdict'], verified.exitCode]).toEqual(['verified', 0]);
  }
  expect(azure.vault.signed.length).toBeGreaterThan(0);
});

it('in a run that gets no token, a key in a vault is skipped as a certificate is', async () => {
  const { azure } = await start();
  const run = await stage.run(
    {
      image: `${REGISTRY}/${PATH}@${stage.image.digest}`,
      key: NAME,
      'azure-client-id': CLIENT_ID,
      'azure-tenant-id': TENANT_ID,
    },
    {
      environment: {
        ...azure.variables,
        GITHUB_EVENT_NAME: 'pull_request',
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
      },
      event: {
        pull_request: {
          head: { repo: { full_name: 'stranger/fork' } },
          base: { repo: { full_name: 'octo-org/octo-repo' } },
        },
      },
    },
  );
  expect(run.outputs['outcome']).toBe('skipped');
  expect(azure.traffic.requests).toEqual([]);
});
