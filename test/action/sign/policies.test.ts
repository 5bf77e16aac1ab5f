import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPolicies } from '../../../src/engine/read-policies.ts';
import { readDocuments } from '../../../src/text/located-yaml.ts';
import { SourceText } from '../../../src/text/source-text.ts';
import { directoryWith } from '../../command/command.ts';
import { signInProcess } from '../../support/in-process.ts';
import { runIn, type RunOptions, type Scene, startScene } from '../../support/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

async function run(options: RunOptions = {}) {
  const folder = join(await directoryWith(), 'policies');
  const started = runIn(scene, { ...options, inputs: { 'policy-dir': folder, ...options.inputs } });
  const outcome = await signInProcess(started);
  return { folder, outcome };
}

it('writes what demands exactly what was signed, in every form, and says so', async () => {
  const { folder, outcome } = await run({ inputs: { 'policy-mode': 'enforce' } });
  expect(outcome?.failure).toBeUndefined();
  expect(readdirSync(folder)).toContain('README.md');
  const text = readFileSync(join(folder, 'kyverno-bundle', 'images.yaml'), 'utf8');
  const [policy] = readPolicies(readDocuments(new SourceText('images.yaml', text))).policies;
  const { 'certificate-identity': san, 'certificate-oidc-issuer': issuer } = outcome?.outputs ?? {};
  expect(policy?.mode.value).toBe('enforce');
  for (const { alternatives } of policy?.demands ?? []) {
    expect(alternatives).toMatchObject([
      {
        signer: {
          identities: [
            { subject: { value: { kind: 'exact', text: san } }, issuer: { value: { text: issuer } } },
          ],
        },
      },
    ]);
  }
  expect(policy?.demands).toHaveLength(2);
});

it('a branch that nobody releases from gets none, and is signed all the same', async () => {
  const ref = 'refs/heads/feature';
  const workflow = `octo-org/octo-repo/.github/workflows/release.yml@${ref}`;
  const { folder, outcome } = await run({
    claims: { ref, job_workflow_ref: workflow, workflow_ref: workflow },
  });
  expect([outcome?.failure, outcome?.outputs['outcome']]).toEqual([undefined, 'signed']);
  expect(existsSync(folder)).toBe(false);
});

it.each([
  [{ 'policy-for': 'ratify' }, 'policy-form-unknown'],
  [{ 'policy-mode': 'block' }, 'input-value-unknown'],
  [{ 'policy-dir': '', 'policy-for': 'gatekeeper' }, 'option-without-effect'],
])('%j is told before anything is signed', async (inputs, code) => {
  const before = scene.sigstore.traffic.requests.length;
  const { outcome } = await run({ inputs });
  expect(outcome?.failure).toMatchObject({ code });
  expect(scene.sigstore.traffic.requests.length).toBe(before);
});
