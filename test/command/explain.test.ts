import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storeImage } from '../support/image.ts';
import { newImage, PATH, signImage } from '../verification/scene.ts';
import { command } from './command.ts';
import { asPublished } from './schema.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();

async function explain(file: string, image: string) {
  const { trust } = await stage();
  const stdin = readFileSync(`test/engine/${file}`, 'utf8').replaceAll('IMAGE', image);
  return command(['explain', ...trust.slice(0, 2), '-'], { stdin });
}

test('nothing is signed: sign it', async () => {
  const { bare } = await stage();
  const { exitCode, out } = await explain('kyverno/denials/no-signature.txt', bare);
  expect(exitCode).toBe(0);
  expect(out).toContain(bare);
  expect(out).toMatch(/Refused by {2}Kyverno, policy/);
  expect(out).toMatch(/There is {4}nothing that is signed/);
  expect(out).toMatch(/Fix {9}sign the image/);
});

test('signed in bundles alone, looked for in tags: the other form', async () => {
  const { sigstore, registry } = await stage();
  const bundled = newImage();
  storeImage(registry.store, PATH, bundled);
  await signImage(sigstore, registry, bundled.digest, { format: 'bundle' });
  const { out } = await explain(
    'policy-controller/denials/no-signature.txt',
    `${registry.host}/${PATH}@${bundled.digest}`,
  );
  expect(out).toMatch(/as bundles/);
  expect(out).toMatch(/it is signed in bundles alone/);
});

test('signed by another than the policy names: who signed it is told', async () => {
  const { name } = await stage();
  const { out } = await explain('kyverno/denials/other-subject.txt', name);
  expect(out).toMatch(/signed by\s+https:\/\/github\.com\/octo-org/);
  expect(out).toMatch(/name the identity of the workflow/);
});

test('what is no refusal ends with 4', async () => {
  const { exitCode, err } = await command(['explain', '-'], { stdin: 'hello' });
  expect(exitCode).toBe(4);
  expect(err).toMatch(/denial-unknown/);
});

test('who: one line, and no verdict', async () => {
  const { name, bare, trust } = await stage();
  const root = trust.slice(0, 2);
  const { exitCode, out } = await command(['who', name, ...root]);
  expect(exitCode).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(out).toMatch(
    /signed by octo-org\/octo-repo\/\.github\/workflows\/release\.yml@refs\/heads\/main \(signature, SLSA provenance v1|signed by octo-org/,
  );
  expect(out).toContain('whether it may is for verify to say');
  expect(out).not.toMatch(/verified/i);
  expect((await command(['who', bare, ...root])).out).toMatch(/nobody signed it/);
  expect((await command(['who', name.replace('@', 'x@'), ...root])).exitCode).toBe(4);
  const json = asPublished('who', (await command(['who', name, ...root, '--format', 'json'])).out);
  expect(json).toMatchObject({
    schemaVersion: 1,
    signers: [{ identity: expect.stringContaining('octo-repo') as string }],
  });
});

test('who and explain in JSON, as their schemas say, whatever they find', async () => {
  const { name, bare, registry, trust } = await stage();
  const root = trust.slice(0, 2);
  const gone = `${registry.host}/${PATH}:gone`;
  for (const image of [name, bare, gone])
    asPublished('who', (await command(['who', image, ...root, '--format', 'json'])).out);
  const files = ['kyverno/denials/no-signature.txt', 'kyverno/denials/other-subject.txt'];
  for (const file of files)
    for (const image of [name, bare, gone]) {
      const stdin = readFileSync(`test/engine/${file}`, 'utf8').replaceAll('IMAGE', image);
      const { out } = await command(['explain', ...root, '--format', 'json', '-'], { stdin });
      expect(asPublished('explain', out)).toMatchObject({ schemaVersion: 1, engine: 'Kyverno', image });
    }
});
