import { describe, expect, it, onTestFinished } from 'vitest';
import { startScene } from '../support/scene.ts';
import { inProcess, killAtEachRequest, MOMENTS } from './kill-points.ts';

describe('acr: ended at each single request and run again, all is there once', () => {
  describe.each(['both', 'bundle', 'legacy'] as const)('signature-format %s', (format) => {
    it.each(MOMENTS)('%s the request was carried out', async (moment) => {
      const scene = await startScene({ mode: 'acr' });
      onTestFinished(() => scene.close());
      expect(await killAtEachRequest({ scene, way: inProcess, format, moment })).toBeGreaterThan(20);
    });
  });
});
