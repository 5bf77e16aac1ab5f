import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealPrivateKey } from '../../src/sigstore/key-file.ts';
import { command, directoryWith } from '../command/command.ts';
import {
  expectFailure,
  linesOf,
  openStage,
  PATH,
  SIGNATURE,
  type Stage,
  type StepOptions,
  tagOf,
} from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PASSWORD = 'correct horse';
const NO_TOKEN: StepOptions['environment'] = {
  ACTIONS_ID_TOKEN_REQUEST_URL: '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
};
const p256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A registry with the image, and a key in cosign's encrypted file beside its public half. */
async function start(key = p256()) {
  const registry = await stage.registry('plain');
  const directory = await directoryWith({
    'cosign.key': await sealPrivateKey(key, PASSWORD),
    'cosign.pub': createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    'root.json': JSON.stringify(stage.sigstore.trustedRoot),
  });
  const file = (name: string) => path.join(directory, name);
  const reference = `${registry.host}/${PATH}@${stage.image.digest}`;
  const verify = (...args: string[]) =>
    command([
      ...['verify', reference, '--key', file('cosign.pub'), '--trusted-root', file('root.json')],
      ...['--predicate-type', 'signature', '--format', 'json', ...args],
    ]);
  const inputs = { image: reference, key: file('cosign.key'), 'key-password': PASSWORD };
  return { registry, key, inputs, verify };
}

/** Layout and status of each artifact that `verify --key` finds. */
function accepted({ out }: { readonly out: string }): string[] {
  const { images } = JSON.parse(out) as {
    images: { artifacts: { layout: string; status: string }[] }[];
  };
  return images
    .flatMap(({ artifacts }) => artifacts.map(({ layout, status }) => `${layout} ${status}`))
    .sort();
}

describe('signing with a key', () => {
  it('takes no token and no certificate, and writes signatures in both formats that verify with it', async () => {
    const { registry, key, inputs, verify } = await start();
    const run = await stage.run(inputs, { environment: NO_TOKEN });
    expect([run.error, run.outputs['outcome'], run.logWrites]).toEqual(['', 'signed', 2]);
    expect(run.outputs).toMatchObject({
      'signed-with': 'key',
      'certificate-identity': '',
      'certificate-oidc-issuer': '',
      'slsa-build-level': '0',
    });
    expect(run.result?.attachments.map(({ format, predicateType }) => [format, predicateType])).toEqual([
      ['bundle', SIGNATURE],
      ['legacy', null],
    ]);
    expect([...registry.store.tags(PATH).keys()]).not.toContain(`${tagOf(stage.image.digest)}.att`);
    const paths = run.requests.map(({ path: requested }) => requested);
    expect(paths.filter((one) => /signingCert|token\?/.test(one) && !one.includes('scope='))).toEqual([]);
    expect(run.result?.key).toMatchObject({
      algorithm: 'ECDSA P-256',
      publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }),
    });
    expect(run.outputs['verify-commands']).toMatch(
      /^cosign verify --key cosign\.pub --trusted-root \S+ \S+$/,
    );
    expect(run.summary).toContain('**Signed with a key** (ECDSA P-256');
    const verified = await verify();
    expect(verified.exitCode).toBe(0);
    expect(accepted(verified)).toEqual(['bundle accepted', 'legacy accepted']);
    const [bundle] = (await linesOf(run, 'bundle-path')) as { verificationMaterial: object }[];
    expect(bundle?.verificationMaterial).toMatchObject({ publicKey: { hint: run.result?.key?.hint } });
    expect(run.masks).toContain(PASSWORD);
  });

  it('reuses what it signed before, and signs beside another key', async () => {
    const { inputs, verify } = await start();
    await stage.run(inputs);
    const again = await stage.run(inputs);
    expect([again.outputs['outcome'], again.logWrites]).toEqual(['unchanged', 0]);
    const other = await directoryWith({ 'other.key': await sealPrivateKey(p256(), PASSWORD) });
    const beside = await stage.run({ ...inputs, key: path.join(other, 'other.key') });
    expect([beside.outputs['outcome'], beside.logWrites]).toEqual(['signed', 2]);
    expect((await verify()).exitCode).toBe(0);
  });

  it('stands beside what a workflow signed, and the workflow beside it', async () => {
    const { inputs, verify } = await start();
    await stage.run({ image: inputs.image });
    const run = await stage.run(inputs);
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
    expect(run.result?.foreign.map(({ san }) => san)).toContain(
      'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
    );
    expect((await verify()).exitCode).toBe(0);
    const workflow = await stage.run({ image: inputs.image });
    expect(workflow.outputs['outcome']).toBe('unchanged');
  });

  it('reads the key from a variable, and none of it shows', async () => {
    const { key, inputs, verify } = await start();
    const secret = pemOf(key);
    const run = await stage.run(
      { image: inputs.image, key: 'env://SIGNING_KEY' },
      { environment: { SIGNING_KEY: secret, RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } },
    );
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
    const lines = secret.trim().split('\n').slice(1, -1);
    expect(run.masks).toEqual(expect.arrayContaining(lines));
    expect((await verify()).exitCode).toBe(0);
  });

  it('takes the password from COSIGN_PASSWORD, as cosign does', async () => {
    const { inputs } = await start();
    const without = { image: inputs.image, key: inputs.key };
    const run = await stage.run(without, { environment: { COSIGN_PASSWORD: PASSWORD } });
    expect(run.outputs['outcome']).toBe('signed');
    expect(run.masks).toContain(PASSWORD);
  });

  it('in a Rekor v2 log, with a timestamp', async () => {
    const { inputs, verify } = await start();
    const run = await stage.run({ ...inputs, 'signature-format': 'bundle' }, { config: { log: 2 } });
    expect([run.error, run.outputs['outcome'], run.logWrites]).toEqual(['', 'signed', 1]);
    expect(accepted(await verify())).toEqual(['bundle accepted']);
  });

  it('says in a dry run what it would sign', async () => {
    const { inputs } = await start();
    const run = await stage.run({ ...inputs, 'dry-run': 'true' }, { environment: NO_TOKEN });
    expect([run.error, run.outputs['outcome'], run.logWrites]).toEqual(['', 'planned', 0]);
    expect(run.stdout).toContain('a key (ECDSA P-256), without provenance');
    expect(run.stdout).toMatch(/^localhost\S+\.sig$/m);
    expect(run.stdout).not.toMatch(/^localhost\S+\.att$/m);
  });
});

const KINDS: readonly (readonly [string, () => KeyObject, 'everywhere' | 'in some'])[] = [
  ['ECDSA P-256', p256, 'everywhere'],
  ['RSA 2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'everywhere'],
  ['ECDSA P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, 'in some'],
  ['Ed25519', () => generateKeyPairSync('ed25519').privateKey, 'in some'],
];
const WAYS = [
  { name: 'both formats, in the log', inputs: {}, needs: 'everywhere' },
  { name: 'legacy, in the log', inputs: { 'signature-format': 'legacy' }, needs: 'everywhere' },
  { name: 'bundles in Rekor v1', inputs: { 'signature-format': 'bundle' }, needs: 'in some' },
  { name: 'both formats, in no log', inputs: { tlog: 'false' }, needs: 'in some' },
  {
    name: 'bundles in Rekor v2',
    inputs: { 'signature-format': 'bundle' },
    needs: 'everywhere',
    config: { log: 2 },
  },
] as const;

describe('kinds of keys × where their signatures go', () => {
  it.each(KINDS.flatMap(([kind, make, works]) => WAYS.map((way) => ({ kind, make, works, ...way }))))(
    '$kind: $name',
    async ({ make, works, needs, inputs: more, kind, ...step }) => {
      const { inputs } = await start(make());
      const run = await stage.run({ ...inputs, ...more }, 'config' in step ? { config: step.config } : {});
      if (works === 'in some' && needs === 'everywhere') {
        expectFailure(run, 'key-unsupported', kind, 'tlog: false');
        expect(run.logWrites).toBe(0);
      } else {
        expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
        expect(
          (await stage.run({ ...inputs, ...more }, 'config' in step ? { config: step.config } : {})).outputs[
            'outcome'
          ],
        ).toBe('unchanged');
      }
    },
  );
});

describe('without a log', () => {
  it('only the registry is asked, and the command says that verifiers must not ask for a log', async () => {
    const { registry, inputs } = await start();
    const run = await stage.run({ ...inputs, tlog: 'false' }, { environment: NO_TOKEN });
    expect([run.error, run.outputs['outcome'], run.logWrites]).toEqual(['', 'signed', 0]);
    expect(run.outputs['log-indexes']).toBe('');
    expect(run.outputs['verify-commands']).toContain('--insecure-ignore-tlog=true');
    const layers = registry.store.manifest(PATH, `${tagOf(stage.image.digest)}.sig`)?.json.layers ?? [];
    expect(layers.map(({ annotations }) => Object.keys(annotations ?? {}))).toEqual([
      ['dev.cosignproject.cosign/signature'],
    ]);
  });
});

describe('a key that cannot be used', () => {
  it.each([
    ['with a wrong password', { 'key-password': 'incorrect' }, 'key-password-wrong', 'another key'],
    ['without its password', { 'key-password': '' }, 'key-password-missing', 'no password was given'],
    ['in a variable that is not set', { key: 'env://NOT_SET' }, 'key-malformed', 'secret that is empty'],
    ['that is not there', { key: 'no/such.key' }, 'file-unreadable', 'no such file'],
    ['in a store that is not known', { key: 'awskms:///alias/x' }, 'key-unsupported', 'awskms'],
  ])('%s stops the run before anything is public', async (_name, changes, code, says) => {
    const { inputs } = await start();
    const run = await stage.run({ ...inputs, ...changes });
    expectFailure(run, code, says);
    expect(run.logWrites).toBe(0);
  });

  it('is needed for tlog: false', async () => {
    const { inputs } = await start();
    const run = await stage.run({ image: inputs.image, tlog: 'false' });
    expectFailure(run, 'option-without-effect', 'tlog has no effect without key');
  });
});
