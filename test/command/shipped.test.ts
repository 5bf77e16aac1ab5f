import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { startSigstore } from '../fake/sigstore/index.ts';
import { newImage, PATH, registryWith, REPO, signImage } from '../verification/scene.ts';
import { trusting } from './command.ts';

const project = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
const bin = project.bin['slsa-provenance'] ?? '';

/** Runs what is installed as `slsa-provenance`. */
async function run(args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { HOME: '/nonexistent' },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => void (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (text.err += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, ...text };
}

test('the shipped command runs by its name, and verifies', async () => {
  expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(bin).mode & 0o111).not.toBe(0);
  const sigstore = await startSigstore();
  onTestFinished(() => sigstore.close());
  const image = newImage();
  const registry = await registryWith(image);
  await signImage(sigstore, registry, image.digest);
  const outcome = await run([
    'verify',
    `${registry.host}/${PATH}:v1`,
    '--repo',
    REPO,
    ...(await trusting(sigstore)),
  ]);
  expect([outcome.exitCode, outcome.err]).toEqual([0, '']);
  expect(outcome.out).toMatch(/^VERIFIED/);
});

test('help and mistakes need neither Sigstore nor YAML', async () => {
  const text = readFileSync(bin, 'utf8');
  for (const part of ['class Verifier', 'class YAMLMap', 'class Updater']) expect(text).not.toContain(part);
  expect((await run(['verify'])).exitCode).toBe(2);
});
