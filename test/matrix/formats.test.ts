import { describe, expect, it, onTestFinished } from 'vitest';
import { attachedTo, type Where } from '../support/attached.ts';
import { signInProcess } from '../support/in-process.ts';
import { oneOfEach, standing } from '../support/race.ts';
import { MODES } from '../fake/registry/modes.ts';
import { runIn, type Scene, startScene } from '../support/scene.ts';
import type { SigningConfigOptions } from '../fake/sigstore/trust.ts';

const FORMATS = ['both', 'bundle', 'legacy'] as const;
type Format = (typeof FORMATS)[number];

const LOGS = {
  'Rekor v1': { log: 1 },
  'Rekor v1 and a TSA': { log: 1, timestamps: true },
  'Rekor v2 and a TSA': { log: 2 },
} as const satisfies Record<string, SigningConfigOptions>;

interface Ended {
  readonly outcome: string | undefined;
  readonly code: string | undefined;
  /** New entries in the log. */
  readonly entries: number;
  /** Tags and manifests that were written. */
  readonly writes: number;
  readonly warnings: readonly string[];
}

async function sign(scene: Scene, repository: string, format?: Format): Promise<Ended> {
  const { sigstore, registry } = scene;
  const [entries, requests] = [sigstore.entries.length, registry.traffic.requests.length];
  const inputs = format === undefined ? {} : { 'signature-format': format };
  const { outputs, failure, log } = (await signInProcess(runIn(scene, { repository, inputs })))!;
  const sent = registry.traffic.requests.slice(requests);
  return {
    outcome: outputs['outcome'],
    code: failure?.code,
    entries: sigstore.entries.length - entries,
    writes: sent.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/')).length,
    warnings: log.messages('warning'),
  };
}

async function start(mode: keyof typeof MODES, config: SigningConfigOptions): Promise<Scene> {
  const scene = await startScene({ mode, config });
  onTestFinished(() => scene.close());
  return scene;
}

/** Timestamps in each bundle that stands. */
function timestampCounts(where: Where): number[] {
  const { store, repository } = where;
  const bundles = attachedTo(where).filter(({ format }) => format === 'bundle');
  return bundles.map((one) => {
    const [layer] = store.manifest(repository, one.digest)?.json.layers ?? [];
    const bundle = JSON.parse(String(store.blob(repository, layer!.digest)));
    return bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps?.length ?? 0;
  });
}

/** Log entries that a first run writes. */
const ENTRIES = { both: 3, bundle: 2, legacy: 2 } as const;

describe.each(Object.keys(MODES) as (keyof typeof MODES)[])('%s', (mode) => {
  describe.each(['Rekor v1', 'Rekor v1 and a TSA'] as const)('%s', (log) => {
    it.each(FORMATS)('signature-format %s is complete, and unchanged when run again', async (format) => {
      const scene = await start(mode, LOGS[log]);
      const where = await scene.copyTo('acme/other', false);
      const first = await sign(scene, 'acme/other', format);
      expect(first).toMatchObject({ outcome: 'signed', entries: ENTRIES[format] });
      expect(standing(where)).toEqual(oneOfEach(['release'], format));
      const timestamps = log === 'Rekor v1' || format === 'legacy' ? [] : [1, 1];
      expect(timestampCounts(where).filter((count) => count > 0)).toEqual(timestamps);
      const again = await sign(scene, 'acme/other', format);
      expect(again).toMatchObject({ outcome: 'unchanged', entries: 0, writes: 0 });
    });

    // The signature is another thing in each layout; provenance is the same in both.
    it.each<[Format, Format, number]>([
      ['bundle', 'both', 1],
      ['legacy', 'both', 1],
      ['bundle', 'legacy', 1],
      ['legacy', 'bundle', 1],
      ['both', 'bundle', 0],
      ['both', 'legacy', 0],
    ])('%s, then %s: both are complete, with %i new log entries', async (before, after, entries) => {
      const scene = await start(mode, LOGS[log]);
      const where = await scene.copyTo('acme/other', false);
      await sign(scene, 'acme/other', before);
      expect(await sign(scene, 'acme/other', after)).toMatchObject({ code: undefined, entries });
      expect(standing(where)).toEqual(oneOfEach(['release'], 'both'));
    });
  });

  describe('Rekor v2 and a TSA', () => {
    it('bundle is complete, and unchanged when run again', async () => {
      const scene = await start(mode, LOGS['Rekor v2 and a TSA']);
      const where = await scene.copyTo('acme/other', false);
      expect(await sign(scene, 'acme/other', 'bundle')).toMatchObject({ outcome: 'signed', entries: 2 });
      expect(standing(where)).toEqual(oneOfEach(['release'], 'bundle'));
      expect(timestampCounts(where)).toEqual([1, 1]);
      const again = await sign(scene, 'acme/other', 'bundle');
      expect(again).toMatchObject({ outcome: 'unchanged', entries: 0, writes: 0 });
    });

    it.each(['both', 'legacy'] as const)('%s is refused before anything is written', async (format) => {
      const scene = await start(mode, LOGS['Rekor v2 and a TSA']);
      const ended = await sign(scene, 'acme/app', format);
      expect(ended).toMatchObject({
        outcome: 'failed',
        code: 'legacy-needs-rekor-v1',
        entries: 0,
        writes: 0,
      });
    });

    it('no format set: bundle, with a warning', async () => {
      const scene = await start(mode, LOGS['Rekor v2 and a TSA']);
      const where = await scene.copyTo('acme/other', false);
      const { outcome, warnings } = await sign(scene, 'acme/other');
      expect([outcome, warnings]).toEqual(['signed', [expect.stringContaining('only bundles are written')]]);
      expect(standing(where)).toEqual(oneOfEach(['release'], 'bundle'));
    });
  });
});
