import { expect, it, onTestFinished } from 'vitest';
import { signInProcess } from '../support/in-process.ts';
import { runIn, startScene, type SceneOptions } from '../support/scene.ts';

it.each<[SceneOptions, RegExp | undefined]>([
  [{ mode: 'ghcr' }, undefined],
  [{ mode: 'oci11' }, undefined],
  [
    { mode: 'ghcr', referrers: 'empty-list' },
    /^\S+: cosign, Kyverno, .+ do not see bundles here: .+ not list/,
  ],
])('a run on %o says whether programs see its bundles', async (options, warning) => {
  const scene = await startScene(options);
  onTestFinished(() => scene.close());
  const outcome = await signInProcess(runIn(scene));
  expect(outcome?.failure).toBeUndefined();
  const warnings = (outcome?.log.messages('warning') ?? []).filter((text) => text.includes('do not see'));
  expect(warnings).toEqual(warning ? [expect.stringMatching(warning)] : []);
});
