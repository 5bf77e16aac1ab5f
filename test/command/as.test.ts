import { expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json.ts';
import { storeImage } from '../support/image.ts';
import { newImage, PATH, signImage } from '../verification/scene.ts';
import { command } from './command.ts';
import { sharedStage } from './stage.ts';

const signed = sharedStage();

/** An image with bundles alone: what looks for tags does not admit it. */
async function bundlesAlone() {
  const { sigstore, registry, options } = await signed();
  const image = newImage();
  storeImage(registry.store, PATH, image);
  await signImage(sigstore, registry, image.digest, { format: 'bundle' });
  return (...args: string[]) =>
    command(['verify', `${registry.host}/${PATH}@${image.digest}`, ...options, ...args]);
}

test('what another program would not admit is rejected where its answer is required', async () => {
  const verify = await bundlesAlone();
  const as = ['--as', 'cosign@3.1,kyverno-cosign'];
  expect((await verify(...as)).exitCode).toBe(0);
  const { exitCode, out } = await verify(...as, '--require-as', '--format', 'json');
  const [image] = (JSON.parse(out) as JsonReport).images;
  expect([exitCode, image?.verdict, image?.reasons.map(({ code }) => code)]).toEqual([
    1,
    'rejected',
    ['not-admitted'],
  ]);
  expect(image?.reasons[0]?.message).toMatch(/^kyverno-cosign would not admit it: /);
  expect((await verify('--as', 'cosign@3.1', '--require-as')).exitCode).toBe(0);
});

test('SARIF tells of a program that would not admit it, required or not', async () => {
  const verify = await bundlesAlone();
  const resultsOf = async (...args: string[]) => {
    const { out } = await verify('--as', 'kyverno-cosign', '--format', 'sarif', ...args);
    const [run] = (JSON.parse(out) as { runs: { results: { ruleId: string; level: string }[] }[] }).runs;
    return run?.results.filter(({ ruleId }) => ruleId === 'not-admitted').map(({ level }) => level);
  };
  expect(await resultsOf()).toEqual(['warning']);
  expect(await resultsOf('--require-as')).toEqual(['error']);
});
