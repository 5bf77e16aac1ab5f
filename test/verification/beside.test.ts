import { expect } from 'vitest';
import { attestOften, signAsStranger } from '../support/stranger.ts';
import { expecting, newImage, PATH, registryWith, reportOn, signImage, test } from './scene.ts';

test('among 150 attestations of strangers ours is found', async ({ sigstore }) => {
  const image = newImage();
  const registry = await registryWith(image, 'plain');
  await signImage(sigstore, registry, image.digest, { format: 'bundle' });
  const spot = { store: registry.store, repository: PATH, digest: image.digest };
  await attestOften(sigstore.client, spot, 150);
  const name = `${registry.host}/${PATH}@${image.digest}`;
  const report = await reportOn(sigstore, name, expecting(sigstore));
  expect([report.verdict, report.reasons]).toEqual(['verified', []]);
  expect(report.artifacts.filter(({ status }) => status === 'other-identity')).toHaveLength(150);
  expect(report.warnings.map(({ code }) => code)).toContain('artifacts-many');
});

test("somebody else's signature with a key is somebody else's, not wrong", async ({ sigstore }) => {
  const image = newImage();
  const registry = await registryWith(image, 'plain');
  await signAsStranger(sigstore.client, { store: registry.store, repository: PATH, digest: image.digest });
  await signImage(sigstore, registry, image.digest, { format: 'legacy' });
  const report = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, expecting(sigstore));
  expect(report.verdict).toBe('verified');
  const keyed = report.artifacts.filter(({ identity }) => identity === undefined);
  expect(keyed.map(({ status }) => status)).toEqual(['other-identity']);
  const codes = report.warnings.map(({ code }) => code);
  expect(codes).toContain('other-identity-beside');
  expect(codes).not.toContain('rejected-beside');
  expect(report.warnings.map(({ message }) => message)).toContain(
    'also signed by somebody with a key, which does not count',
  );
});
