import { lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { embeddedTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { storeImage } from '../support/image.ts';
import { newImage, PATH, REPO } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';
import { sharedStage } from './stage.ts';

const signed = sharedStage();

test('evidence verifies again offline, and not once it was changed', async () => {
  const { name, options, trust } = await signed();
  const directory = await directoryWith();
  const kept = path.join(directory, 'evidence');
  await command(['verify', name, ...options, '--evidence-out', kept]);
  const [file = '', ...others] = readdirSync(kept);
  expect(others).toEqual([]);
  const evidence = path.join(kept, file);
  const nobody = await command(['verify', '--from-evidence', evidence]);
  expect([nobody.exitCode, nobody.err]).toEqual([2, expect.stringContaining('expectation-missing')]);
  const unknown = await command(['verify', '--from-evidence', evidence, '--repo', REPO]);
  expect([unknown.exitCode, unknown.out]).toEqual([4, expect.stringContaining('COULD NOT TELL')]);
  const unsafe = '--trust-evidence-root-unsafe';
  const again = await command(['verify', '--from-evidence', evidence, unsafe]);
  expect([again.exitCode, again.out]).toEqual([0, expect.stringMatching(/who could\s+write the file/)]);
  const own = await command(['verify', '--from-evidence', evidence, ...options]);
  expect([own.exitCode, own.out]).toEqual([0, expect.not.stringMatching(/who could\s+write the file/)]);
  expect(
    (await command(['verify', '--from-evidence', evidence, '--repo', 'acme/app', ...trust])).exitCode,
  ).toBe(1);
  const json = JSON.parse(readFileSync(evidence, 'utf8'));
  const changed = { ...json, digest: `sha256:${'a'.repeat(64)}` };
  const reaching = { ...json, expectation: { ...json.expectation, key: '/nonexistent' } };
  const forged = await directoryWith({
    'forged.json': JSON.stringify(changed),
    'reaching.json': JSON.stringify(reaching),
    'broken.json': '{}',
  });
  // What is no expectation has no say, least of all which files are read.
  const codeOf = async (file: string) =>
    (await command(['verify', '--from-evidence', path.join(forged, file), unsafe])).exitCode;
  expect(await codeOf('reaching.json')).toBe(0);
  expect(await codeOf('forged.json')).toBe(1);
  expect((await command(['verify', '--from-evidence', path.join(forged, 'broken.json')])).exitCode).toBe(4);
});

test('evidence fits its published schema, which refuses what is none', async () => {
  const { name, options } = await signed();
  const kept = path.join(await directoryWith(), 'evidence');
  await command(['verify', name, ...options, '--evidence-out', kept]);
  const evidence = JSON.parse(readFileSync(path.join(kept, readdirSync(kept)[0] ?? ''), 'utf8'));
  const schema = (file: string) => JSON.parse(readFileSync(`docs/${file}`, 'utf8'));
  const isEvidence = new Ajv2020({ allErrors: true, allowUnionTypes: true })
    .addSchema(schema('verify.schema.json'), 'verify.schema.json')
    .compile(schema('evidence.schema.json'));
  expect(isEvidence(evidence), JSON.stringify(isEvidence.errors)).toBe(true);
  expect(evidence.artifacts.length).toBeGreaterThan(2);
  for (const broken of [
    { ...evidence, verdict: 'fine' },
    { ...evidence, artifacts: [{ ...evidence.artifacts[0], bundle: undefined, layer: undefined }] },
  ]) {
    expect(isEvidence(JSON.parse(JSON.stringify(broken)))).toBe(false);
  }
});

test('evidence asks the very same again: what was required, and how old it could be then', async () => {
  const { name, options } = await signed();
  const kept = path.join(await directoryWith(), 'evidence');
  const required = ['--require-predicate', 'slsaprovenance1', '--max-age', '1m'];
  expect((await command(['verify', name, ...options, ...required, '--evidence-out', kept])).exitCode).toBe(0);
  const json = JSON.parse(readFileSync(path.join(kept, readdirSync(kept)[0] ?? ''), 'utf8'));
  const type = 'https://slsa.dev/provenance/v1';
  expect(json.requirements).toEqual([{ predicateType: type, maxAgeMs: 60_000 }]);
  const day = 86_400_000;
  const later = new Date(Date.now() + day).toISOString();
  const directory = await directoryWith({
    'same.json': JSON.stringify(json),
    'later.json': JSON.stringify({ ...json, verifiedAt: later }),
    'missing.json': JSON.stringify({ ...json, requirements: [{ predicateType: 'https://other' }] }),
    'older.json': JSON.stringify({ ...json, requirements: undefined }),
  });
  const again = (file: string) =>
    command(['verify', '--from-evidence', path.join(directory, file), '--trust-evidence-root-unsafe']);
  const same = await again('same.json');
  expect([same.exitCode, same.out]).toEqual([0, expect.stringMatching(/when the\s+file says it was kept/)]);
  const old = await again('later.json');
  expect([old.exitCode, old.out]).toEqual([1, expect.stringContaining('is 1 d old')]);
  expect((await again('missing.json')).exitCode).toBe(1);
  expect((await again('older.json')).exitCode).toBe(0);
});

test('an age that is asked for counts now, whatever the file says of when it was kept', async () => {
  const { options } = await signed();
  const type = 'https://slsa.dev/provenance/v1';
  const file = await kept((json) => ({ ...json, verifiedAt: '2020-01-01T00:00:00Z' }));
  const again = (age: string) => {
    const required = ['--require-predicate', type, '--max-age', age];
    return command(['verify', '--from-evidence', file, ...options, ...required]);
  };
  expect((await again('1h')).exitCode).toBe(0);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  const old = await again('1h');
  expect([old.exitCode, old.out]).toEqual([1, expect.stringContaining('is 3 h old')]);
});

/** Evidence about the signed image, and what a test makes of it. */
async function kept(change: (json: Record<string, unknown>) => object = (json) => json) {
  const { name, options } = await signed();
  const directory = path.join(await directoryWith(), 'evidence');
  await command(['verify', name, ...options, '--evidence-out', directory]);
  const json = JSON.parse(readFileSync(path.join(directory, readdirSync(directory)[0] ?? ''), 'utf8'));
  const changed = await directoryWith({ 'evidence.json': JSON.stringify(change(json)) });
  return path.join(changed, 'evidence.json');
}

const embedded = async () => ({ json: (await embeddedTrustedRoot()).json });

test.each([
  ['alone', ['--repo', REPO], 4, 'whoever wrote the file could have made it'],
  ['with the root that came with this version', ['--offline', '--repo', REPO], 1, 'REJECTED'],
  ['believed in spite of that', ['--trust-evidence-root-unsafe'], 0, 'who could write the file could'],
])('a root that an attacker could have written, %s', async (_, args, exitCode, message) => {
  const outcome = await command(['verify', '--from-evidence', await kept(), ...args]);
  expect([outcome.exitCode, outcome.out.replaceAll(/\s+/g, ' ')]).toEqual([
    exitCode,
    expect.stringContaining(message),
  ]);
});

test('who could write the file could choose who is expected: that counts for nobody who does not say so', async () => {
  const { trust } = await signed();
  const anyone = { allowAnyIdentityUnsafe: true };
  const file = await kept((json) => ({ ...json, expectation: anyone }));
  const refused = await command(['verify', '--from-evidence', file, ...trust]);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining('expectation-missing')]);
  const believed = await command(['verify', '--from-evidence', file, '--trust-evidence-root-unsafe']);
  expect([believed.exitCode, believed.out]).toEqual([0, expect.stringMatching(/who could\s+write the file/)]);
});

test('the root in the file counts where the one that came with this version holds all of it', async () => {
  const trustedRoot = await embedded();
  const file = await kept((json) => ({ ...json, trustedRoot, artifacts: [] }));
  expect((await command(['verify', '--from-evidence', file, '--repo', REPO])).exitCode).toBe(3);
});

test('a named image must be that of the file', async () => {
  const { name, image, registry, options, bare } = await signed();
  const file = await kept();
  const codeOf = async (...args: string[]) =>
    (await command(['verify', '--from-evidence', file, ...options, ...args])).exitCode;
  expect(await codeOf(name)).toBe(0);
  expect(await codeOf(image.digest)).toBe(0);
  expect(await codeOf(`${registry.host}/${PATH}`)).toBe(0);
  expect(await codeOf(bare)).toBe(1);
  expect(await codeOf(`${registry.host}/other/app@${image.digest}`)).toBe(1);
  expect(await codeOf(newImage().digest)).toBe(1);
  expect(await codeOf(`${registry.host}/${PATH}:v1`)).toBe(1);
  expect(await codeOf(name, bare)).toBe(2);
});

test('rules are those for the image that is named; a settings file that is not there is a mistake', async () => {
  const { name, registry, trust } = await signed();
  const rules = (repo: string) =>
    `version: 1\nverify:\n  - images: ["${registry.host}/**"]\n    repo: ${repo}\n`;
  const directory = await directoryWith({ right: rules(REPO), wrong: rules('acme/app') });
  const file = await kept();
  const run = (config: string, ...names: string[]) =>
    command([
      'verify',
      ...names,
      '--from-evidence',
      file,
      '--config',
      path.join(directory, config),
      ...trust,
    ]);
  expect((await run('right', name)).exitCode).toBe(0);
  expect((await run('wrong', name)).exitCode).toBe(1);
  expect((await run('missing', name)).exitCode).toBe(2);
  const unnamed = await run('right');
  expect([unnamed.exitCode, unnamed.err]).toEqual([2, expect.stringContaining('no image is named')]);
});

test.each([
  ['--platform', 'linux/amd64'],
  ['--dockerfile', 'Dockerfile'],
  ['--file', 'list'],
  ['--as', 'all'],
  ['--bundle', 'bundle.json'],
  ['--timeout', '5s'],
  ['--evidence-out', 'out'],
])('%s has no effect beside evidence, and is refused', async (...args) => {
  const { exitCode, err } = await command(['verify', '--from-evidence', 'evidence.json', ...args]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('beside from-evidence')]);
});

test('images that are named by a tag are refused beside evidence too', async () => {
  const { registry, options } = await signed();
  const file = await kept((json) => ({ ...json, image: `${registry.host}/${PATH}:v1` }));
  const run = (...args: string[]) => command(['verify', '--from-evidence', file, ...options, ...args]);
  expect((await run()).exitCode).toBe(0);
  const refused = await run('--require-digest');
  expect([refused.exitCode, refused.out]).toEqual([1, expect.stringContaining('named by a tag')]);
});

test('files of evidence do not collide, follow no link, and are whole', async () => {
  const { registry, image, options } = await signed();
  const other = PATH.replace('/', '_');
  storeImage(registry.store, other, image);
  const directory = path.join(await directoryWith(), 'evidence');
  const names = [PATH, other].map((repository) => `${registry.host}/${repository}@${image.digest}`);
  const keep = () => command(['verify', ...names, ...options, '--evidence-out', directory]);
  await keep();
  const files = readdirSync(directory);
  expect(files.length).toBe(2);
  const victim = path.join(await directoryWith({ victim: 'mine' }), 'victim');
  for (const file of files) {
    rmSync(path.join(directory, file));
    symlinkSync(victim, path.join(directory, file));
  }
  await keep();
  expect(readFileSync(victim, 'utf8')).toBe('mine');
  expect(readdirSync(directory)).toEqual(files);
  expect(files.map((file) => lstatSync(path.join(directory, file)).isFile())).toEqual([true, true]);
});
