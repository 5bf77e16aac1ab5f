import { describe, expect, it, onTestFinished } from 'vitest';
import { startScene } from '../support/scene.ts';
import { asProcess, killAtEachRequest, MOMENTS } from './kill-points.ts';

describe('dist/ on GHCR: killed at each single request and run again, all is there once', () => {
  it.each(MOMENTS)('%s the request was carried out', { timeout: 600_000 }, async (moment) => {
    const scene = await startScene({ mode: 'ghcr' });
    onTestFinished(() => scene.close());
    expect(await killAtEachRequest({ scene, way: asProcess, format: 'both', moment })).toBeGreaterThan(20);
  });
});
