import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LENSES } from '../../src/engine/lenses.ts';
import type { Result } from '../../src/task/sign/result.ts';
import { signInProcess } from '../support/in-process.ts';
import { runIn, type RunOptions, type SceneOptions, startScene } from '../support/scene.ts';

const FRESH = 'acme/fresh';
const PROGRAMS = [...LENSES.keys()];

/** Signs an image that nobody has signed before, or another identity by this action too. */
async function signed(options: SceneOptions, inputs = {}, signedBefore?: RunOptions['claims']) {
  const scene = await startScene(options);
  onTestFinished(() => scene.close());
  await scene.copyTo(FRESH, false);
  const run = { repository: FRESH, inputs };
  if (signedBefore) await signInProcess(runIn(scene, { ...run, claims: signedBefore }));
  const directory = await mkdtemp(path.join(tmpdir(), 'admission-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const outcome = await signInProcess(
    runIn(scene, { ...run, inputs: { ...inputs, 'output-dir': directory } }),
  );
  expect(outcome?.failure).toBeUndefined();
  const result = JSON.parse(await readFile(path.join(directory, 'result.json'), 'utf8')) as Result;
  const [admission] = result.admission;
  const warnings = outcome?.log.messages('warning').filter((text) => text.includes('not admitted')) ?? [];
  const refusing = [...new Set(admission?.refusedBy.map(({ program }) => program))].sort();
  return { scene, admission, warnings, refusing };
}

describe('what programs say of an image that was signed just now', () => {
  it.each(['ghcr', 'oci11', 'acr', 'plain'] as const)('all admit it: %s', async (mode) => {
    const { admission, warnings } = await signed({ mode });
    expect(admission).toMatchObject({ admittedBy: PROGRAMS, refusedBy: [] });
    expect(warnings).toEqual([]);
  });

  it('those refuse it that an empty list of referrers keeps from bundles', async () => {
    const { refusing, admission, warnings } = await signed({ mode: 'ghcr', referrers: 'empty-list' });
    expect(refusing).toEqual(['gh', 'kyverno-bundle', 'policy-controller-bundle']);
    expect(admission?.admittedBy).toContain('cosign@3.1');
    expect(warnings.join('\n')).toMatch(/not admitted by .*gh/);
  });

  it('Kyverno type: Cosign refuses it beside provenance of somebody else', async () => {
    const { refusing, warnings } = await signed({ mode: 'ghcr' }, {}, { repository: 'stranger/tool' });
    expect(refusing).toEqual(['kyverno-cosign']);
    expect(warnings).toEqual([expect.stringMatching(/not admitted by kyverno-cosign; provenance: /)]);
  });

  it('with one layout alone, programs that read the other refuse it, of which nobody is warned', async () => {
    const { refusing, warnings } = await signed({ mode: 'ghcr' }, { 'signature-format': 'bundle' });
    expect(refusing).toEqual(expect.arrayContaining(['cosign@2.4', 'kyverno-cosign', 'policy-controller']));
    expect(refusing).not.toContain('cosign@3.1');
    expect(warnings).toEqual([]);
  });

  it('is found out without any request but for what others attached', async () => {
    const { scene } = await signed({ mode: 'ghcr' });
    const reads = scene.registry.requests
      .filter(({ method, path }) => method === 'GET' && path.includes(FRESH) && /blobs\/sha256:/.test(path))
      .map(({ path }) => path);
    expect(reads.length).toBeGreaterThan(0);
    expect(new Set(reads).size).toBe(reads.length);
  });
});
