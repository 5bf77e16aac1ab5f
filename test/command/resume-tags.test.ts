import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDeferring } from '../support/deferring.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { signInProcess } from '../support/in-process.ts';
import { runIn, type Scene, startScene } from '../support/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

/** What an earlier run does with a tag that points to an image whose run, 22259804324, has deferred it. */
async function earlierRun({ where: { repository, digest } }: Awaited<ReturnType<typeof startDeferring>>) {
  const { store } = scene.registry;
  const older = singleImage(`older ${repository}`);
  storeImage(store, repository, older);
  const inputs = { tags: 'v1' };
  const run = runIn(scene, {
    repository,
    digest: older.digest,
    inputs,
    claims: { run_id: '7', run_attempt: '2' },
  });
  const ended = await signInProcess(run);
  return { code: ended?.failure?.code, isMoved: store.tags(repository).get('v1') !== digest };
}

/** The build itself has set the tag. */
async function deferred() {
  const there = await startDeferring(scene);
  const { repository, digest } = there.where;
  const { outputs, failure } = await there.release({ service: 'rekor' });
  expect([failure?.message, outputs['outcome']]).toEqual([undefined, 'deferred']);
  scene.registry.store.putManifest(
    repository,
    JSON.parse(String(scene.registry.store.manifest(repository, digest)?.bytes)) as object,
    'v1',
  );
  expect(scene.registry.store.tags(repository).get('v1')).toBe(digest);
  return there;
}

describe('an earlier run that is started again leaves a tag', () => {
  it('that points to what a later run deferred', async () => {
    expect(await earlierRun(await deferred())).toEqual({ code: 'tag-later-run', isMoved: false });
  });

  it('that points to what was signed later for a later run', async () => {
    const there = await deferred();
    await there.resume();
    const { store } = scene.registry;
    const { repository } = there.where;
    // Only what the workflow that resumes has signed is left to tell.
    for (const { digest, bytes } of store.manifests(repository))
      if (bytes.toString().includes('deferred.v1+json')) store.deleteManifest(repository, digest);
    expect(await earlierRun(there)).toEqual({ code: 'tag-later-run', isMoved: false });
  });
});
