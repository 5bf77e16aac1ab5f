import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDeferring } from '../support/deferring.ts';
import { type Scene, startScene } from '../support/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

const SHA = 'c040cae0f0dc81641728557b80f09cfa23b83fe5';

/** A run has deferred, and is over. */
async function deferred() {
  const there = await startDeferring(scene);
  expect((await there.release({ service: 'rekor' })).outputs['outcome']).toBe('deferred');
  return there;
}

describe('resume refuses what ran at a name that was given anew since', () => {
  it('a commit that is not of the branch, whose name a tag had when the run began', async () => {
    const there = await deferred();
    there.actions.tips.set('heads/main', 'd'.repeat(40));
    const resumed = await there.resume();
    expect([resumed.exitCode, resumed.runs[0]?.outcome, there.attached()]).toEqual([1, 'refused', []]);
    expect(resumed.runs[0]?.why).toBe(`its commit ${SHA} is not of refs/heads/main`);
    there.actions.history.add(SHA);
    expect((await there.resume()).runs.map(({ outcome }) => outcome)).toEqual(['signed']);
  });

  it('a commit that is not the one of the tag', async () => {
    const there = await deferred();
    there.actions.refs.clear();
    there.actions.refs.add('tags/main');
    there.actions.history.add(SHA);
    there.actions.tips.set('tags/main', 'd'.repeat(40));
    const lists = ['--workflow', '.github/workflows/release.yml', '--images', there.image];
    const tags = ['--pending', ...lists, '--ref', 'refs/tags/*'];
    expect((await there.resume(tags)).runs[0]?.why).toMatch(/is not of refs\/tags\/main/);
    there.actions.tips.delete('tags/main');
    expect((await there.resume(tags)).runs.map(({ outcome }) => outcome)).toEqual(['signed']);
  });
});
