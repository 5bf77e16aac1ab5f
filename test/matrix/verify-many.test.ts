import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { singleImage, storeImage } from '../support/image.ts';
import { runAction } from '../support/run-action.ts';
import { openStage, PATH, type Stage } from '../e2e/stage.ts';

/*
 * A platform team verifies all that runs in one step. GitHub takes a summary of 1 MiB, and outputs of 1 MiB together:
 * what is over that would be dropped, or fail the step.
 */

const IMAGES = 500;
const UNSIGNED = 3;
const LIMIT = 1024 * 1024;

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(path.join(tmpdir(), 'many-'));
});
afterAll(async () => {
  await Promise.all([stage.close(), rm(folder, { recursive: true })]);
});

it(`verifies ${IMAGES} images in one step, and tells the ${UNSIGNED} that nobody signed`, async () => {
  const registry = await stage.registry('oci11');
  const names = Array.from({ length: IMAGES }, (_, nth) => {
    const image = singleImage(`many ${nth}`);
    storeImage(registry.store, PATH, image, `v${nth}`);
    return `${registry.host}/${PATH}@${image.digest}`;
  });
  const signed = names.slice(UNSIGNED);
  // One entry of the log for each: more would be paced for minutes.
  const alone = { 'signature-format': 'bundle', provenance: 'none' };
  const signing = await stage.run({ image: signed.join('\n'), ...alone });
  expect([signing.error, signing.outputs['outcome']]).toEqual(['', 'signed']);

  const list = path.join(folder, 'images.txt');
  const root = path.join(folder, 'trusted_root.json');
  await writeFile(list, names.join('\n'));
  await writeFile(root, JSON.stringify(stage.sigstore.trustedRoot));
  const run = await runAction({
    action: 'verify',
    inputs: {
      file: list,
      repo: 'octo-org/octo-repo',
      'predicate-type': 'signature',
      'trusted-root': root,
      'certificate-oidc-issuer': stage.sigstore.issuer,
    },
    environment: { GITHUB_SERVER_URL: 'https://github.com' },
    dockerConfig: { auths: { [registry.host]: registry.dockerAuth } },
  });
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toBe('');
  const verified = (run.outputs['subjects'] ?? '').split('\n');
  expect(verified.toSorted()).toEqual(signed.toSorted());
  expect(run.summary).toContain(`Not verified: ${UNSIGNED} of ${IMAGES} images (${UNSIGNED} unsigned)`);
  expect(Buffer.byteLength(run.summary)).toBeLessThan(LIMIT);
  const outputs = Object.values(run.outputs).reduce((total, text) => total + Buffer.byteLength(text), 0);
  expect(outputs).toBeLessThan(LIMIT);
  const report = JSON.parse(await readFile(run.outputs['report-path'] ?? '', 'utf8')) as {
    images: unknown[];
  };
  expect(report.images).toHaveLength(IMAGES);
  // Those that failed stand before the first that is verified.
  const told = run.summary.slice(0, run.summary.indexOf('✅'));
  for (const name of names.slice(0, UNSIGNED)) expect(told).toContain(/sha256:[0-9a-f]{12}/.exec(name)?.[0]);
  await run.remove();
});
