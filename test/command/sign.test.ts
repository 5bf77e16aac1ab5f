import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import resultSchema from '../../docs/result.schema.json' with { type: 'json' };
import { sealPrivateKey } from '../../src/sigstore/key-file.ts';
import type { Result } from '../../src/task/sign/result.ts';
import { type FakeRegistry, startRegistry } from '../fake/registry/registry.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { type Image, singleImage, storeImage } from '../support/image.ts';
import { type Job, jobOf } from '../support/job.ts';
import { toolOutputPath } from '../support/tool-output.ts';
import { command, type CommandOptions, directoryWith } from './command.ts';

const PASSWORD = 'correct horse';
const isResult = new Ajv2020({ strict: true, strictTypes: false }).compile(resultSchema);

let sigstore: FakeSigstore;
let registry: FakeRegistry;
let job: Job;
beforeAll(async () => {
  sigstore = await startSigstore();
  registry = await startRegistry({ mode: 'ghcr' });
  job = await jobOf(sigstore);
});
afterAll(() => Promise.all([sigstore.close(), registry.close(), job.remove()]));

let images = 0;

/** An image that nobody has signed, as `acme/sign<n>`. */
function newImage(): { readonly image: Image; readonly name: string } {
  const image = singleImage(`sign ${images}`);
  const repository = `acme/sign${images++}`;
  storeImage(registry.store, repository, image);
  return { image, name: `${registry.host}/${repository}@${image.digest}` };
}

/** What a terminal has: a login at the registry, a key with its password known, and the files of the instance. */
async function start() {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const directory = await directoryWith({
    'config.json': JSON.stringify({ auths: { [registry.host]: registry.dockerAuth } }),
    'cosign.key': await sealPrivateKey(key, PASSWORD),
    'cosign.pub': createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    'root.json': JSON.stringify(sigstore.trustedRoot),
  });
  const file = (name: string) => path.join(directory, name);
  const instance = Object.entries(job.inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const variables = { DOCKER_CONFIG: directory, RUNNER_TEMP: directory };
  const sign = (args: readonly string[], more: CommandOptions = {}) =>
    command(['sign', ...instance, ...args], { ...more, variables: { ...variables, ...more.variables } });
  const inWorkflow = { ...job.environment, GITHUB_ACTIONS: 'true' };
  const verify = (name: string) =>
    command(
      ['verify', name, '--key', file('cosign.pub'), '--trusted-root', file('root.json')].concat([
        '--predicate-type',
        'signature',
      ]),
      { variables },
    );
  return { directory, file, sign, verify, inWorkflow, withKey: ['--key', file('cosign.key')] };
}

function resultIn({ out }: { readonly out: string }): Result {
  const result = JSON.parse(out) as Result;
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  return result;
}

describe('sign in a workflow', () => {
  it('signs with its identity, provenance included, as the action does', async () => {
    const { sign, inWorkflow } = await start();
    const { name } = newImage();
    const run = await sign([name, '--format', 'json'], { variables: inWorkflow });
    expect(run.exitCode, run.err).toBe(0);
    const result = resultIn(run);
    expect([result.outcome, result.signedWith, result.subjects]).toEqual(['signed', 'certificate', [name]]);
    expect(result.attachments.map(({ format, kind }) => `${format} ${kind}`)).toEqual([
      'bundle signature',
      'bundle provenance',
      'legacy signature',
      'legacy provenance',
    ]);
    const again = await sign([name, '--quiet'], { variables: inWorkflow });
    expect([again.exitCode, again.out, again.err]).toEqual([0, `already signed: ${name}\n`, '']);
  });

  it('shows what it would do, and does nothing of it', async () => {
    const { sign, inWorkflow } = await start();
    const { name } = newImage();
    const before = sigstore.entries.length;
    const run = await sign([name, '--dry-run'], { variables: inWorkflow });
    expect([run.exitCode, run.out]).toEqual([0, '']);
    expect(run.err).toContain('https://slsa.dev/provenance/v1');
    expect(sigstore.entries.length).toBe(before);
  });
});

describe('sign with a key', () => {
  it('needs no workflow, asks for the password, and writes signatures and the files that are given', async () => {
    const { sign, withKey, verify } = await start();
    const { name } = newImage();
    const sbom = toolOutputPath('syft.spdx-2.3.json');
    const run = await sign([name, ...withKey, '--sbom', sbom, '--format', 'json'], { typed: [PASSWORD] });
    expect(run.exitCode, run.err).toBe(0);
    expect(run.err).not.toContain(PASSWORD);
    const { signedWith, attachments, slsaBuildLevel } = resultIn(run);
    expect([signedWith, slsaBuildLevel.level]).toEqual(['key', 0]);
    const kinds = new Set(attachments.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['sbom', 'signature']);
    expect((await verify(name)).exitCode).toBe(0);
  });

  it('takes several images, and the list that preflight writes', async () => {
    const { sign, withKey, directory, verify } = await start();
    const names = [newImage().name, newImage().name, newImage().name];
    const [first = '', ...others] = names;
    const list = path.join(
      await directoryWith({ 'unsigned.txt': `# ${directory}\n${others.join('\n')}\n` }),
      'unsigned.txt',
    );
    const run = await sign([first, '--file', list, ...withKey], { variables: { COSIGN_PASSWORD: PASSWORD } });
    expect(run.exitCode, run.err).toBe(0);
    for (const name of names) {
      expect(run.out).toContain(`signed: ${name}\n`);
      expect((await verify(name)).exitCode).toBe(0);
    }
    expect(run.out).toMatch(/^Signed by {2}a key \(ECDSA P-256, SHA-256 /m);
  });

  it('ends with 4 where one image of several is not there, and tells what became of the others', async () => {
    const { sign, withKey } = await start();
    const [good, gone] = [newImage(), newImage()];
    const missing = gone.name.replace(gone.image.digest, `sha256:${'0'.repeat(64)}`);
    const args = [good.name, missing, ...withKey, '--timeout', '2s', '--format', 'json'];
    const run = await sign(args, { variables: { COSIGN_PASSWORD: PASSWORD } });
    expect(run.exitCode).toBe(4);
    const { outcome, subjects, failures } = resultIn(run);
    expect([outcome, subjects]).toEqual(['failed', [good.name]]);
    expect(failures.map(({ subject, code }) => [subject, code])).toEqual([[missing, 'digest-not-found']]);
    expect(run.err).toContain('[digest-not-found]');
  });

  it('logs in with a password from stdin, which shows nowhere', async () => {
    const { sign, withKey } = await start();
    const { name } = newImage();
    const [username = '', password = ''] = Buffer.from(registry.dockerAuth.auth, 'base64')
      .toString()
      .split(':');
    const args = [
      name,
      ...withKey,
      '--registry-username',
      username,
      '--registry-password-stdin',
      '--verbose',
    ];
    const elsewhere = await directoryWith();
    const variables = { COSIGN_PASSWORD: PASSWORD, DOCKER_CONFIG: elsewhere };
    const run = await sign(args, { stdin: `${password}\n`, variables });
    expect(run.exitCode, run.err).toBe(0);
    expect(`${run.out}${run.err}`).not.toContain(password);
    expect((await sign([name, ...withKey], { variables })).exitCode).toBe(4);
  });
});

describe('sign is refused', () => {
  it.each<[string, readonly string[], CommandOptions, RegExp]>([
    ['without an identity or a key', [], {}, /signer-missing\][^]*generate-key-pair/],
    ['with a key that is locked where nobody can be asked', ['--key', 'KEY'], {}, /key-password-missing/],
    ['with the password of another key', ['--key', 'KEY'], { typed: ['guess'] }, /key-password-wrong/],
    [
      'with two readers of stdin',
      ['--file', '-', '--registry-password-stdin', '--registry-username', 'x'],
      {},
      /stdin-twice/,
    ],
    [
      'with provenance, which a key cannot vouch for',
      ['--key', 'KEY', '--provenance', 'v0.2'],
      {},
      /provenance has no effect/,
    ],
    ['with a plan in JSON', ['--dry-run', '--format', 'json'], {}, /format has no effect beside dry-run/],
    ['with a host that no password is for', ['--registry', 'ghcr.io'], {}, /registry has no effect without/],
    ['with an option for a secret', ['--registry-password', 'x'], {}, /unknown option/],
  ])('%s', async (_name, args, options, says) => {
    const { sign, file } = await start();
    const before = sigstore.entries.length;
    const { name } = newImage();
    const run = await sign([name, ...args.map((one) => (one === 'KEY' ? file('cosign.key') : one))], options);
    expect([run.exitCode, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(says);
    expect(sigstore.entries.length).toBe(before);
  });

  it('where a tag stands for the digest', async () => {
    const { sign, withKey } = await start();
    const { name } = newImage();
    const run = await sign([name.replace(/@.*/, ':v1'), ...withKey]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toMatch(/digest-missing\][^]*slsa-provenance sign REGISTRY\/REPOSITORY@sha256/);
  });
});
