import { describe, expect, it, onTestFinished } from 'vitest';
import { oneOfEach, standing } from '../support/race.ts';
import { startScene } from '../support/scene.ts';
import { inProcess, killAtEachRequest, MOMENTS } from './kill-points.ts';

describe('with tags and a copy: ended at each request for them and run again, both are there', () => {
  it.each(MOMENTS)('%s the request was carried out', { timeout: 600_000 }, async (moment) => {
    const scene = await startScene({ mode: 'plain' });
    onTestFinished(() => scene.close());
    const { host, store } = scene.registry;
    const { digest } = scene.image;
    const copyOf = (repository: string) => `mirror/${repository}`;
    const all = oneOfEach(['release'], 'both');
    const requests = await killAtEachRequest({
      scene,
      way: inProcess,
      format: 'both',
      moment,
      meets: (path) => /\/mirror\/.*\/manifests\/|\/manifests\/(v1|latest)$/.test(path),
      inputs: (repository) => ({ tags: 'v1\nlatest', 'copy-to': `${host}/${copyOf(repository)}` }),
      check: ({ repository, ...where }, when) => {
        for (const one of [repository, copyOf(repository)]) {
          const isSet = ['v1', 'latest'].map((tag) => store.tags(one).get(tag) === digest);
          if (when === 'completed') expect(isSet).toEqual([true, true]);
          // No tag ever leads to what is not complete, and latest is the last.
          if (isSet[0]) expect(standing({ ...where, repository: one })).toEqual(expect.arrayContaining(all));
          if (isSet[1]) expect(isSet[0]).toBe(true);
        }
      },
    });
    expect(requests).toBeGreaterThan(20);
  });
});
