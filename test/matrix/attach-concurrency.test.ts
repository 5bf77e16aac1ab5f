import { afterEach, describe, expect, it } from 'vitest';
import { leftoversIn } from '../support/attached.ts';
import { signInProcess } from '../support/in-process.ts';
import { allReadFirst, claimsOf, named, oneOfEach, standing, workflowOf } from '../support/race.ts';
import { runIn, type Scene, type SceneOptions, startScene } from '../support/scene.ts';

/*
 * Runs at once by two workflows on a digest that a stranger has signed, and everyone has read before
 * anyone writes. concurrency.test.ts beside it has sixteen of them, on more registries.
 */

const RUNS = 4;

let scene: Scene;
afterEach(() => scene.close());

async function race(options: SceneOptions) {
  scene = await startScene(options);
  scene.registry.behave({ barriers: allReadFirst(scene.image.digest, RUNS, scene.where().through) });
  const runs = Array.from({ length: RUNS }, (_, number) => runIn(scene, { claims: claimsOf(number) }));
  return Promise.all(runs.map(async (run) => (await signInProcess(run))!));
}

describe('runs at once on one digest', () => {
  it.each<[string, SceneOptions]>([
    ['conditions ignored', { mode: 'ghcr' }],
    ['manifests shown later than the index', { mode: 'ghcr', manifestLag: { ms: 200 } }],
    ['conditions honoured', { mode: 'plain', etags: 'honoured' }],
  ])(
    'without a referrers API, %s: nothing is lost, nothing double, and all name what stands',
    async (_, options) => {
      const ended = await race(options);
      expect(leftoversIn(scene.where())).toEqual(scene.where().leftovers);
      expect(standing(scene.where())).toEqual(oneOfEach());
      for (const [number, { outputs }] of ended.entries()) {
        const workflow = workflowOf(number);
        expect(named(scene.where(), workflow, outputs['attachments']!)).toEqual(oneOfEach([workflow]));
      }
    },
  );

  it('with a referrers API: duplicates, which nothing can take back, are reported', async () => {
    const ended = await race({ mode: 'oci11' });
    expect(leftoversIn(scene.where())).toEqual(scene.where().leftovers);
    expect([...new Set(standing(scene.where()))]).toEqual(oneOfEach());
    const warnings = ended.flatMap(({ log }) => log.messages('warning')).join('\n');
    expect(new Set(warnings.match(/sha256:\w{64}/g)).size).toBe(4);
  });
});
