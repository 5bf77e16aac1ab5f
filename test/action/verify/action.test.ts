import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { command } from '../../command/command.ts';
import { storeImage } from '../../support/image.ts';
import { jobOf } from '../../support/job.ts';
import { startRegistry } from '../../fake/registry/registry.ts';
import { runAction } from '../../support/run-action.ts';
import { startSigstore } from '../../fake/sigstore/index.ts';
import { newImage, PATH, REPO, signImage } from '../../verification/scene.ts';

async function startStage() {
  const sigstore = await startSigstore();
  const [image, bareImage] = [newImage(), newImage()];
  const registry = await startRegistry({ mode: 'ghcr' });
  for (const one of [image, bareImage]) storeImage(registry.store, PATH, one);
  await signImage(sigstore, registry, image.digest);
  const job = await jobOf(sigstore);
  const name = `${registry.host}/${PATH}`;
  const trust = {
    'trusted-root': job.inputs['trusted-root'] ?? '',
    'certificate-oidc-issuer': sigstore.issuer,
  };
  const close = () => Promise.all([sigstore.close(), registry.close(), job.remove()]);
  return { registry, image, bareImage, name, trust, close };
}

let stage: Awaited<ReturnType<typeof startStage>>;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

async function step(inputs: Record<string, string>, workspace: Record<string, string> = {}) {
  const run = await runAction({
    action: 'verify',
    inputs: { ...stage.trust, ...inputs },
    environment: {},
    workspace,
    dockerConfig: { auths: { [stage.registry.host]: stage.registry.dockerAuth } },
  });
  onTestFinished(() => run.remove());
  for (const secret of stage.registry.secrets) {
    expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '') + run.stderr + run.summary).not.toContain(secret);
  }
  return run;
}

describe('the verify action', () => {
  test('says that an image is verified: outputs, reports and summary', async () => {
    const { name, image } = stage;
    const run = await step({ image: name, digest: image.digest, repo: REPO });
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.outputs).toMatchObject({ verdict: 'verified', subjects: `${name}@${image.digest}` });
    expect(JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(run.outputs['sarif-path'] ?? '', 'utf8'))).toHaveProperty('runs');
    expect(run.stdout).toContain('VERIFIED');
    expect(run.summary).toContain('✅ Verified');
    expect(run.stdout).toContain('::warning::');
  });

  test('keeps evidence that the command verifies again, offline', async () => {
    const { name, image, bareImage, trust } = stage;
    const images = [image, bareImage].map(({ digest }) => `${name}@${digest}`);
    const run = await step({ image: images.join('\n'), repo: REPO });
    const directory = run.outputs['evidence-path'] ?? '';
    const answers = await Promise.all(
      [image, bareImage].map(async ({ digest }) => {
        const file = readdirSync(directory).find((one) => one.includes(digest.slice(7)));
        const evidence = path.join(directory, file ?? '');
        // The root in the file is one that its writer could have chosen.
        const trusted = Object.entries(trust).flatMap(([name, value]) => [`--${name}`, value]);
        return (await command(['verify', '--from-evidence', evidence, '--repo', REPO, ...trusted])).exitCode;
      }),
    );
    expect(answers).toEqual([0, 3]);
  });

  test('fails when one of several images is not, and says which and why', async () => {
    const { name, image, bareImage } = stage;
    const images = [image, bareImage].map(({ digest }) => `${name}@${digest}`);
    const run = await step({ image: images.join('\n'), repo: REPO });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBe('unsigned');
    expect(run.outputs['subjects']).toBe(`${name}@${image.digest}`);
    expect(run.stdout).toMatch(/^::error title=unsigned::.*no signature and no attestation/m);
    expect(run.stdout).toMatch(/^::error title=not-verified::/m);
    expect(run.summary).toContain('❌ Unsigned');
  });

  test('reads rules from the workspace only when they are named: a pull request could bring its own', async () => {
    const { name, image, registry } = stage;
    const rules = `version: 1\nverify:\n  - images: ["${registry.host}/**"]\n    repo: ${REPO}\n`;
    const inputs = { image: name, digest: image.digest };
    const workspace = { '.slsa-provenance.yaml': rules };
    const run = await step(inputs, workspace);
    expect([run.exitCode, run.stdout]).toEqual([1, expect.stringContaining('title=expectation-missing')]);
    const named = await step({ ...inputs, config: '.slsa-provenance.yaml' }, workspace);
    expect([named.exitCode, named.stdout]).toEqual([
      0,
      expect.stringContaining('those in .slsa-provenance.yaml'),
    ]);
  });

  test('a mistake is told without a stack', async () => {
    const run = await step({ image: stage.name, digest: stage.image.digest });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error title=expectation-missing::/m);
    expect(run.stdout).not.toMatch(/%0A +at /);
  });
});
