import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTool } from '../../conformance/stack/go-tools.ts';
import { sealPrivateKey } from '../../src/sigstore/key-file.ts';
import { generateKeyPair } from '../../src/task/generate-key-pair/main.ts';
import { command, directoryWith } from '../command/command.ts';
import { openStage, PATH, type Stage } from '../e2e/stage.ts';

/*
 * The real cosign reads our keys and what we sign with them, and we read its own; on the fakes, where the programs
 * were built (`npm run conformance:build`).
 */

const VERSIONS = ['2.4', '2.6', '3.1'] as const;
type Version = (typeof VERSIONS)[number];
const programs = Object.fromEntries(
  await Promise.all(VERSIONS.map(async (version) => [version, await goTool(`cosign-${version}`)] as const)),
) as Record<Version, string>;
const areBuilt = Object.values(programs).every((program) => existsSync(program));

const PASSWORD = 'correct horse';
const KINDS = {
  'ECDSA P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'RSA 2048': () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'ECDSA P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  Ed25519: () => generateKeyPairSync('ed25519'),
};
const EVERYWHERE: readonly string[] = ['ECDSA P-256', 'RSA 2048'];

/** What the action is told, and which releases find something then; those kinds of keys that work everywhere only. */
const WAYS = [
  { way: 'both', inputs: {}, kinds: EVERYWHERE, readers: VERSIONS },
  { way: 'legacy', inputs: { 'signature-format': 'legacy' }, kinds: EVERYWHERE, readers: VERSIONS },
  {
    way: 'bundle',
    inputs: { 'signature-format': 'bundle' },
    kinds: Object.keys(KINDS),
    readers: ['2.6', '3.1'],
  },
  { way: 'both, no log', inputs: { tlog: 'false' }, kinds: Object.keys(KINDS), readers: VERSIONS },
] as const;

let stage: Stage;
beforeAll(async () => {
  if (areBuilt) stage = await openStage();
});
afterAll(async () => {
  if (areBuilt) await stage.close();
});

const pem = (der: string) =>
  `-----BEGIN PUBLIC KEY-----\n${der.match(/.{1,64}/g)?.join('\n')}\n-----END PUBLIC KEY-----\n`;

/** Files around one key, and cosign with what it has to trust. */
async function keyFiles(files: Readonly<Record<string, string>> = {}) {
  const { trustedRoot } = stage.sigstore;
  const { tlogs } = trustedRoot as { tlogs: { publicKey: { rawBytes: string } }[] };
  const directory = await directoryWith({
    ...files,
    'root.json': JSON.stringify(trustedRoot),
    'config.json': JSON.stringify(stage.sigstore.signingConfig({})),
    'rekor.pub': pem(tlogs[0]?.publicKey.rawBytes ?? ''),
  });
  const file = (name: string) => path.join(directory, name);
  const cosign = async (version: Version, args: readonly string[]) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: directory,
      COSIGN_PASSWORD: PASSWORD,
      // Newer releases take it from the trusted root, and refuse both.
      ...(version !== '3.1' && { SIGSTORE_REKOR_PUBLIC_KEY: file('rekor.pub') }),
    };
    const options = { cwd: directory, env, timeout: 60_000 };
    return promisify(execFile)(programs[version], args, options).then(
      ({ stdout }) => ({ exitCode: 0, stdout, stderr: '' }),
      (error: { stderr: string }) => ({ exitCode: 1, stdout: '', stderr: error.stderr }),
    );
  };
  const verify = (version: Version, key: string, image: string, way: string) =>
    cosign(version, [
      ...['verify', '--key', file(key), '--allow-http-registry'],
      ...(version === '3.1' || (version === '2.6' && way !== 'legacy')
        ? ['--trusted-root', file('root.json')]
        : []),
      ...(version === '2.6' && way !== 'legacy' ? ['--new-bundle-format'] : []),
      ...(way.endsWith('no log') ? ['--insecure-ignore-tlog=true'] : []),
      image,
    ]);
  return { file, cosign, verify };
}

async function newImage() {
  const registry = await stage.registry('plain');
  return `${registry.host}/${PATH}@${stage.image.digest}`;
}

const pairOf = async (kind: keyof typeof KINDS) => {
  const { privateKey, publicKey } = KINDS[kind]();
  return {
    'mine.key': await sealPrivateKey(privateKey, PASSWORD),
    'mine.pub': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'other.pub': createPublicKey(KINDS[kind]().privateKey).export({ type: 'spki', format: 'pem' }).toString(),
  };
};

describe.skipIf(!areBuilt)('keys and cosign', () => {
  it.each(WAYS.flatMap(({ kinds, ...way }) => kinds.map((kind) => ({ kind, ...way }))))(
    'what is signed with $kind ($way) verifies with that key, and with no other',
    async ({ kind, way, inputs, readers }) => {
      const { file, verify } = await keyFiles(await pairOf(kind as keyof typeof KINDS));
      const image = await newImage();
      const run = await stage.run({ image, key: file('mine.key'), 'key-password': PASSWORD, ...inputs });
      expect(run.error).toBe('');
      for (const version of VERSIONS) {
        const answer = await verify(version, 'mine.pub', image, way);
        const expected = (readers as readonly string[]).includes(version) ? 0 : 1;
        expect([version, answer.exitCode, expected === 0 && answer.stderr]).toEqual([
          version,
          expected,
          expected === 0 && '',
        ]);
        expect([version, (await verify(version, 'other.pub', image, way)).exitCode]).toEqual([version, 1]);
      }
      const asked = await command([
        ...['verify', image, '--key', file('mine.pub'), '--trusted-root', file('root.json')],
        ...[
          '--predicate-type',
          'signature',
          '--as',
          VERSIONS.map((version) => `cosign@${version}`).join(','),
        ],
        ...(way.endsWith('no log') ? ['--allow-no-tlog'] : []),
      ]);
      expect([asked.exitCode, VERSIONS.filter((id) => asked.out.includes(`cosign@${id} admits it`))]).toEqual(
        [0, readers],
      );
    },
  );

  it.each(VERSIONS)('cosign %s makes a key that the action signs with', async (version) => {
    const { file, cosign, verify } = await keyFiles();
    expect(await cosign(version, ['generate-key-pair'])).toMatchObject({ exitCode: 0 });
    const image = await newImage();
    const run = await stage.run({ image, key: file('cosign.key'), 'key-password': PASSWORD });
    expect(run.error).toBe('');
    expect(await verify(version, 'cosign.pub', image, version === '2.6' ? 'both' : 'legacy')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  });

  it.each(VERSIONS)('cosign %s reads a key of generate-key-pair', async (version) => {
    const { file, cosign } = await keyFiles();
    await generateKeyPair(file('ours'), PASSWORD);
    const { stdout } = await cosign(version, ['public-key', '--key', file('ours.key')]);
    expect(stdout).toBe(await readFile(file('ours.pub'), 'utf8'));
  });

  it.each([
    ['2.4', ['--rekor-url', 'REKOR']],
    ['2.6', ['--rekor-url', 'REKOR']],
    ['3.1', ['--signing-config', 'CONFIG', '--trusted-root', 'ROOT']],
  ] as const)(
    'cosign %s signs with a key of generate-key-pair, and verify --key accepts it',
    async (version, more) => {
      const { file, cosign } = await keyFiles();
      await generateKeyPair(file('ours'), PASSWORD);
      const image = await newImage();
      const known: Readonly<Record<string, string>> = {
        REKOR: stage.sigstore.urls.rekorV1,
        CONFIG: file('config.json'),
        ROOT: file('root.json'),
      };
      const args = more.map((word) => known[word] ?? word);
      const signed = await cosign(version, [
        ...['sign', '--yes', '--key', file('ours.key'), '--allow-http-registry', ...args, image],
      ]);
      expect(signed).toMatchObject({ exitCode: 0, stderr: '' });
      const verified = await command([
        ...['verify', image, '--key', file('ours.pub'), '--trusted-root', file('root.json')],
        ...['--predicate-type', 'signature'],
      ]);
      expect([verified.exitCode, verified.err]).toEqual([0, '']);
    },
  );

  it.each([
    ['2.4', ['--tlog-upload=false']],
    ['2.6', ['--tlog-upload=false']],
    ['2.6', ['--tlog-upload=false', '--new-bundle-format']],
    ['3.1', ['--use-signing-config=false', '--tlog-upload=false']],
    ['3.1', ['--use-signing-config=false', '--tlog-upload=false', '--new-bundle-format=false']],
  ] as const)(
    'what cosign %s signs with a key and %j is verified where the log is not asked for',
    async (version, more) => {
      const { file, cosign } = await keyFiles(await pairOf('ECDSA P-256'));
      const image = await newImage();
      const args = ['--yes', '--key', file('mine.key'), '--allow-http-registry', ...more, image];
      expect(await cosign(version, ['sign', ...args])).toMatchObject({ exitCode: 0 });
      const verify = (key: string, ...options: string[]) =>
        command([
          ...['verify', image, '--key', file(key), '--trusted-root', file('root.json')],
          ...['--predicate-type', 'signature', ...options],
        ]);
      const strict = await verify('mine.pub');
      expect([strict.exitCode, strict.out]).toEqual([1, expect.stringContaining('--allow-no-tlog')]);
      const { exitCode, out } = await verify('mine.pub', '--allow-no-tlog');
      expect([exitCode, out]).toEqual([0, expect.stringContaining('not in a transparency log')]);
      expect(out).toContain('the time of signing is not proved');
      expect((await verify('other.pub', '--allow-no-tlog')).exitCode).toBe(1);
    },
  );
});
