import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, PATH, type Stage } from '../e2e/stage.ts';
import { type Mode, MODES } from '../support/registry/modes.ts';

/** Formats in every order, with both versions of the log, on every kind of registry. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Formats of the runs, one after the other, and the log entries that each makes. */
const HISTORIES: [formats: string[], logWrites: number[]][] = [
  [
    ['both', 'both'],
    [3, 0],
  ],
  [
    ['bundle', 'bundle'],
    [2, 0],
  ],
  [
    ['legacy', 'legacy'],
    [2, 0],
  ],
  [
    ['both', 'bundle', 'legacy'],
    [3, 0, 0],
  ],
  [
    ['legacy', 'bundle', 'both'],
    [2, 1, 0],
  ],
  [
    ['bundle', 'legacy', 'both'],
    [2, 2, 0],
  ],
  [
    ['legacy', 'both', 'both'],
    [2, 1, 0],
  ],
  [
    ['bundle', 'both', 'both'],
    [2, 1, 0],
  ],
];

describe.each(Object.keys(MODES) as Mode[])('on a registry like %s', (mode) => {
  it.each(HISTORIES)('%j makes %j log entries', async (formats, logWrites) => {
    const registry = await stage.registry(mode);
    const inputs = { image: `${registry.host}/${PATH}`, digest: stage.image.digest };
    const writes: number[] = [];
    for (const format of formats) {
      const run = await stage.run({ ...inputs, 'signature-format': format });
      expect(run.error).toBe('');
      writes.push(run.logWrites);
    }
    expect(writes).toEqual(logWrites);
    const isOneFormat = new Set(formats).size === 1 && formats[0] !== 'both';
    expect(stage.attached(registry)).toHaveLength(isOneFormat ? 2 : 4);
  });

  it.each([1, 2] as const)('bundles with Rekor v%i, twice', async (log) => {
    const registry = await stage.registry(mode);
    const inputs = { image: `${registry.host}/${PATH}`, digest: stage.image.digest };
    for (const logWrites of [2, 0]) {
      const run = await stage.run({ ...inputs, 'signature-format': 'bundle' }, { config: { log } });
      expect([run.error, run.logWrites]).toEqual(['', logWrites]);
    }
    expect(stage.attached(registry)).toHaveLength(2);
  });
});
