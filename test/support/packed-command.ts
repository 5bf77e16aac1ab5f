import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { startSigstore } from '../fake/sigstore/index.ts';
import { newImage, PATH, registryWith, REPO, signImage } from '../verification/scene.ts';

/**
 * Whatever the command is packed as, it says of a signed image that it is verified, and of the same image that another
 * repository did not build it.
 * @param command words that start it
 * @param folder where it reads the trusted root, and as what it sees that folder
 */
export async function expectToVerify(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  folder: { readonly here: string; readonly there: string },
): Promise<void> {
  const sigstore = await startSigstore();
  onTestFinished(() => sigstore.close());
  const image = newImage();
  const registry = await registryWith(image);
  await signImage(sigstore, registry, image.digest);
  await writeFile(path.join(folder.here, 'root.json'), JSON.stringify(sigstore.trustedRoot));
  const trust = ['--trusted-root', path.posix.join(folder.there, 'root.json')];
  const verify = (repository: string) =>
    start(
      [
        ...command,
        ...['verify', `${registry.host}/${PATH}:v1`, '--repo', repository, ...trust],
        ...['--certificate-oidc-issuer', sigstore.issuer],
      ],
      env,
    );
  const good = await verify(REPO);
  expect([good.exitCode, good.err]).toEqual([0, '']);
  expect(good.out).toMatch(/^VERIFIED/);
  const bad = await verify('somebody/else');
  expect([bad.exitCode, bad.err]).toEqual([1, '']);
  expect(bad.out).toMatch(/^REJECTED/);
}

export async function start(
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ exitCode: number | null; out: string; err: string }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => void (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (text.err += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  return { exitCode, ...text };
}
