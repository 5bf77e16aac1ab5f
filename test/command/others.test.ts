import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PATH, REPO } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';
import { sharedStage } from './stage.ts';

const signed = sharedStage();

async function bundleOf() {
  const { registry, image } = await signed();
  const [referrer] = registry.store.referrersOf(PATH, image.digest);
  const layer = registry.store.manifest(PATH, referrer?.digest ?? '')?.json.layers?.[0];
  return registry.store.blob(PATH, layer?.digest ?? '')?.toString('utf8') ?? '';
}

test('a bare DSSE envelope and a list of attestations are named for what they are', async () => {
  const { image, options } = await signed();
  const bundle = JSON.parse(await bundleOf());
  const directory = await directoryWith({
    'envelope.json': JSON.stringify(bundle.dsseEnvelope),
    'several.intoto.jsonl': `${JSON.stringify(bundle.dsseEnvelope)}\n`.repeat(2),
    'npm.json': JSON.stringify({ attestations: [{ predicateType: 'x', bundle }] }, undefined, 2),
  });
  const run = (file: string) =>
    command(['verify', image.digest, '--bundle', path.join(directory, file), ...options]);
  for (const [file, name] of [
    ['envelope.json', 'it is a DSSE envelope alone'],
    ['several.intoto.jsonl', 'it is a DSSE envelope alone'],
    ['npm.json', 'a list of attestations, as the npm registry'],
  ] as const) {
    const { exitCode, out } = await run(file);
    expect([exitCode, out.replaceAll(/\s+/g, ' ')]).toEqual([4, expect.stringContaining(name)]);
  }
});

test('names as others write them: owner/name.git, and trusted roots one a line', async () => {
  const { name, sigstore, trust, registry } = await signed();
  const root = JSON.stringify(sigstore.trustedRoot);
  const roots = await directoryWith({ 'trusted_root.jsonl': `${root}\n${root}\n` });
  const issuer = ['--certificate-oidc-issuer', sigstore.issuer];
  const jsonl = ['--trusted-root', path.join(roots, 'trusted_root.jsonl'), ...issuer];
  const codeOf = async (...args: string[]) => (await command(['verify', ...args])).exitCode;
  expect(await codeOf(name, '--repo', `${REPO}.git`, ...trust)).toBe(0);
  expect(await codeOf(name, '--repo', `https://github.com/${REPO}.git`, ...trust)).toBe(0);
  expect(await codeOf(name, '--repo', REPO, ...jsonl)).toBe(0);
  expect(await codeOf(`oci://${registry.host}/${PATH}:v1`, '--repo', REPO, ...trust)).toBe(0);
});

test('in a job no settings file is read that was not named', async () => {
  const { name, trust, registry } = await signed();
  const rules = `version: 1\nverify:\n  - images: ["${registry.host}/**"]\n    repo: ${REPO}\n`;
  const directory = await directoryWith({ '.slsa-provenance.yaml': rules });
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(directory);
  const variables = { GITHUB_ACTIONS: 'true' };
  const unnamed = await command(['verify', name, ...trust], { variables });
  expect([unnamed.exitCode, unnamed.err]).toEqual([2, expect.stringContaining('nothing says who')]);
  const named = await command(['verify', name, '--config', '.slsa-provenance.yaml', ...trust], { variables });
  expect(named.exitCode).toBe(0);
});

test('a settings file that is named counts beside options, each in place of the rule’s own', async () => {
  const { name, trust, registry } = await signed();
  const rule = (more: string) =>
    `version: 1\nverify:\n  - images: ["${registry.host}/**"]\n    repo: acme/app\n${more}`;
  const directory = await directoryWith({
    plain: rule(''),
    strict: rule('    source-ref: refs/heads/other\n'),
    required: rule('    require-predicates: [{ type: vuln }]\n'),
  });
  const run = (file: string) =>
    command(['verify', name, '--config', path.join(directory, file), '--repo', REPO, ...trust]);
  expect((await run('plain')).exitCode).toBe(0);
  expect((await run('strict')).exitCode).toBe(1);
  expect((await run('required')).exitCode).toBe(1);
  expect((await run('missing')).exitCode).toBe(2);
});

test('what is extracted replaces a link, and is not written through it', async () => {
  const { name, options } = await signed();
  const directory = await directoryWith({ victim: 'mine' });
  const [victim, link] = [path.join(directory, 'victim'), path.join(directory, 'out')];
  symlinkSync(victim, link);
  const extract = ['--extract', 'slsaprovenance1', '--extract-to', link];
  expect((await command(['verify', name, ...options, ...extract])).exitCode).toBe(0);
  expect([readFileSync(victim, 'utf8'), lstatSync(link).isFile()]).toEqual(['mine', true]);
});

test.each([
  [['verify', 'ghcr.io/a/b\u001b[2J\u202e', '--repo', 'a/b']],
  [['verify', '--\u001b[2J\u202e']],
  [['verify', 'ghcr.io/a/b:1', '--repo', 'a/b', '--verbose', '--key', '/none\u001b[2J\u009b']],
  [['\u001b[2J\u202e']],
])('what was typed or comes from others reaches no terminal as it is: %j', async (args) => {
  const { exitCode, out, err } = await command(args);
  expect(exitCode).toBe(2);
  for (const unsafe of ['\u001b', '\u202e', '\u009b']) expect(out + err).not.toContain(unsafe);
});
