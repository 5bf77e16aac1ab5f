import { generateKeyPairSync } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sha256Digest } from '../../src/subject/digest.ts';
import { createKey } from '../fake/sigstore/keys.ts';
import { hashedRekordEntry } from '../fake/sigstore/requests.ts';
import type { RekorV1Entry } from '../fake/sigstore/bundle.ts';
import { startSigstore } from '../fake/sigstore/index.ts';
import { newImage, PATH, registryWith, signImage } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';

const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';

test('an image that cosign signed with a key, in the log, is verified with that key only', async () => {
  const sigstore = await startSigstore();
  onTestFinished(() => sigstore.close());
  const image = newImage();
  const { host, store } = await registryWith(image);
  const [key, other] = [createKey(), createKey()];
  const pemOf = ({ publicKey }: typeof key) =>
    `-----BEGIN PUBLIC KEY-----\n${publicKey.toString('base64')}\n-----END PUBLIC KEY-----\n`;
  const payload = Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': `${host}/${PATH}` },
        image: { 'docker-manifest-digest': image.digest },
        type: 'cosign container image signature',
      },
      optional: null,
    }),
  );
  const signature = key.sign(payload);
  const logged = await sigstore.client.rekorV1(hashedRekordEntry(payload, signature, pemOf(key)));
  const [entry] = Object.values(logged.body as Record<string, RekorV1Entry>);
  const { body, integratedTime, logIndex, logID, verification } = entry as RekorV1Entry;
  const layer = {
    mediaType: SIMPLE_SIGNING,
    digest: store.putBlob(PATH, payload),
    size: payload.length,
    annotations: {
      'dev.cosignproject.cosign/signature': signature.toString('base64'),
      'dev.sigstore.cosign/bundle': JSON.stringify({
        SignedEntryTimestamp: verification.signedEntryTimestamp,
        Payload: { body, integratedTime, logIndex, logID },
      }),
    },
  };
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: sha256Digest(Buffer.from('{}')),
    size: 2,
  };
  store.putManifest(
    PATH,
    { schemaVersion: 2, config, layers: [layer] },
    `sha256-${image.digest.slice(7)}.sig`,
  );

  const directory = await directoryWith({
    'root.json': JSON.stringify(sigstore.trustedRoot),
    'key.pub': pemOf(key),
    'other.pub': pemOf(other),
  });
  const file = (name: string) => path.join(directory, name);
  const verify = (...args: string[]) =>
    command(['verify', `${host}/${PATH}:v1`, '--trusted-root', file('root.json'), ...args]);
  const signed = await verify('--key', file('key.pub'), '--predicate-type', 'signature');
  expect([signed.exitCode, signed.out]).toEqual([0, expect.stringContaining('VERIFIED')]);
  const asked = await verify(
    '--key',
    file('key.pub'),
    '--predicate-type',
    'signature',
    '--as',
    'gh,cosign@2.4',
  );
  expect([asked.exitCode, asked.out]).toEqual([0, expect.stringContaining('gh rejects it: gh asks for a')]);
  expect(asked.out).toContain('cosign@2.4 admits it');
  const provenance = await verify('--key', file('key.pub'));
  expect([provenance.exitCode, provenance.out]).toEqual([1, expect.stringContaining('# accepts a')]);
  expect((await verify('--key', file('other.pub'), '--predicate-type', 'signature')).exitCode).toBe(1);
  const kept = file('evidence');
  await verify('--key', file('key.pub'), '--predicate-type', 'signature', '--evidence-out', kept);
  const again = (...args: string[]) =>
    command(['verify', '--from-evidence', path.join(kept, readdirSync(kept)[0] ?? ''), ...args]);
  const root = ['--trusted-root', file('root.json')];
  const byKey = ['--key', file('key.pub'), '--predicate-type', 'signature'];
  expect((await again()).exitCode).toBe(2);
  expect((await again(...byKey)).exitCode).toBe(4);
  expect((await again(...root, ...byKey)).exitCode).toBe(0);
  expect((await again('--trust-evidence-root-unsafe')).exitCode).toBe(0);
  expect((await again(...root, '--key', file('other.pub'), '--predicate-type', 'signature')).exitCode).toBe(
    1,
  );
  const byIdentity = await verify('--repo', 'acme/app', '--predicate-type', 'signature');
  expect([byIdentity.exitCode, byIdentity.out]).toEqual([1, expect.stringContaining('signed with a key')]);
});

test('evidence of what no log holds is accepted again, unless the log is asked for', async () => {
  const sigstore = await startSigstore();
  onTestFinished(() => sigstore.close());
  const image = newImage();
  const registry = await registryWith(image);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await signImage(sigstore, registry, image.digest, { key: { privateKey, tlog: false } });
  const directory = await directoryWith({
    'root.json': JSON.stringify(sigstore.trustedRoot),
    'key.pub': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  });
  const file = (name: string) => path.join(directory, name);
  const common = ['--trusted-root', file('root.json'), '--predicate-type', 'signature'];
  const key = ['--key', file('key.pub')];
  const kept = file('evidence');
  const verify = (...args: string[]) => command(['verify', ...args]);
  const name = `${registry.host}/${PATH}:v1`;
  const strict = await verify(name, ...common, ...key);
  expect([strict.exitCode, strict.out]).toEqual([1, expect.stringContaining('--allow-no-tlog')]);
  const signed = await verify(name, ...common, ...key, '--allow-no-tlog', '--evidence-out', kept);
  expect([signed.exitCode, signed.out]).toEqual([0, expect.stringContaining('When         not proved')]);
  const [evidence = ''] = readdirSync(kept);
  const again = ['--from-evidence', path.join(kept, evidence)];
  expect((await verify(...again, '--trust-evidence-root-unsafe')).exitCode).toBe(0);
  expect((await verify(...again, ...common, ...key)).exitCode).toBe(1);
  expect((await verify(...again, ...common, ...key, '--allow-no-tlog')).exitCode).toBe(0);
});
