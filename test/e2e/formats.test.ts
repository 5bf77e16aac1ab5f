import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attached } from '../support/attached.ts';
import type { Mode } from '../fake/registry/modes.ts';
import { openStage, PATH, SIGNATURE, SLSA, type Stage, tagOf } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const BUNDLES = [
  ['bundle', SIGNATURE],
  ['bundle', SLSA],
];
const LEGACY = [
  ['legacy', null],
  ['legacy', SLSA],
];

const kinds = (attached: readonly Attached[]) =>
  attached.map(({ format, predicateType }) => [format, predicateType]);

async function start(mode: Mode) {
  const registry = await stage.registry(mode);
  return { registry, inputs: { image: `${registry.host}/${PATH}`, digest: stage.image.digest } };
}

/** The product of formats, their order and all registries is in test/matrix/formats.test.ts. */
describe('signature-format', () => {
  it('bundle: two log entries, no legacy tags', async () => {
    const { registry, inputs } = await start('ghcr');
    const run = await stage.run({ ...inputs, 'signature-format': 'bundle' });
    expect([run.error, run.logWrites]).toEqual(['', 2]);
    expect(kinds(stage.attached(registry))).toEqual(BUNDLES);
    expect([...registry.store.tags(PATH).keys()].filter((tag) => /\.(sig|att)$/.test(tag))).toEqual([]);
  });

  it('legacy: two log entries, no referrers and no index', async () => {
    const { registry, inputs } = await start('ghcr');
    const run = await stage.run({ ...inputs, 'signature-format': 'legacy' });
    expect([run.error, run.logWrites]).toEqual(['', 2]);
    expect(kinds(stage.attached(registry))).toEqual(LEGACY);
    expect(registry.store.referrersOf(PATH, stage.image.digest)).toEqual([]);
    expect(run.outputs['verify-commands']).not.toContain('gh attestation');
  });

  it('legacy, then both: the bundle is rebuilt from .att and its proof', async () => {
    const { registry, inputs } = await start('ghcr');
    await stage.run({ ...inputs, 'signature-format': 'legacy' });
    const before = stage.attached(registry);
    const run = await stage.run(inputs);
    // The one new entry is that of the cosign/sign/v1 statement, which the legacy layout does not have.
    expect([run.error, run.logWrites, run.outputs['outcome']]).toEqual(['', 1, 'signed']);
    const after = stage.attached(registry);
    expect(kinds(after)).toEqual([...BUNDLES, ...LEGACY]);
    expect(after.slice(2)).toEqual(before);
    expect(after[1]?.logIndex).toBe(before[1]?.logIndex);
    expect(run.result?.attachments.map(({ reused }) => reused)).toEqual([false, true, true, true]);
    const third = await stage.run(inputs);
    expect([third.outputs['outcome'], third.logWrites]).toEqual(['unchanged', 0]);
  });

  it('bundle, then both: .att is made of the bundle', async () => {
    const { registry, inputs } = await start('ghcr');
    await stage.run({ ...inputs, 'signature-format': 'bundle' });
    const before = stage.attached(registry);
    const run = await stage.run(inputs);
    expect([run.error, run.logWrites, run.outputs['outcome']]).toEqual(['', 1, 'signed']);
    const after = stage.attached(registry);
    expect(kinds(after)).toEqual([...BUNDLES, ...LEGACY]);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[3]?.logIndex).toBe(before[1]?.logIndex);
  });
});

/** The bundles in a registry, parsed. */
function bundlesIn({ store }: Awaited<ReturnType<typeof start>>['registry']) {
  return store.referrersOf(PATH, stage.image.digest).map(({ digest }) => {
    const [layer] = store.manifest(PATH, digest)?.json.layers ?? [];
    return JSON.parse(String(store.blob(PATH, layer?.digest ?? ''))) as {
      verificationMaterial: {
        tlogEntries: { kindVersion: { kind: string; version: string } }[];
        timestampVerificationData: { rfc3161Timestamps?: unknown[] };
      };
    };
  });
}

describe('the log', () => {
  it.each([
    ['v1', { log: 1 }, 'dsse 0.0.1', 0],
    ['v1 with a timestamp authority', { log: 1, timestamps: true }, 'dsse 0.0.1', 1],
    ['v2', { log: 2 }, 'hashedrekord 0.0.2', 1],
  ] as const)('Rekor %s', async (_name, config, kind, timestamps) => {
    const { registry, inputs } = await start('ghcr');
    const run = await stage.run({ ...inputs, 'signature-format': 'bundle' }, { config });
    expect([run.error, run.logWrites]).toEqual(['', 2]);
    expect(kinds(stage.attached(registry))).toEqual(BUNDLES);
    for (const { verificationMaterial: material } of bundlesIn(registry)) {
      expect(material.tlogEntries.map(({ kindVersion: of }) => `${of.kind} ${of.version}`)).toEqual([kind]);
      expect(material.timestampVerificationData.rfc3161Timestamps ?? []).toHaveLength(timestamps);
    }
    expect(run.requests.filter(({ service }) => service === 'tsa')).toHaveLength(2 * timestamps);
    const again = await stage.run({ ...inputs, 'signature-format': 'bundle' }, { config });
    expect([again.outputs['outcome'], again.logWrites]).toEqual(['unchanged', 0]);
  });

  it('v1 with a timestamp authority: legacy annotations carry no timestamp', async () => {
    const { registry, inputs } = await start('ghcr');
    const run = await stage.run(inputs, { config: { log: 1, timestamps: true } });
    expect([run.error, kinds(stage.attached(registry))]).toEqual(['', [...BUNDLES, ...LEGACY]]);
    for (const suffix of ['sig', 'att']) {
      const { json } = registry.store.manifest(PATH, `${tagOf(stage.image.digest)}.${suffix}`) ?? {};
      expect(JSON.stringify(json)).not.toMatch(/rfc3161/i);
    }
  });

  it('v2 alone: bundles with a warning when no format was set', async () => {
    const { registry, inputs } = await start('plain');
    const run = await stage.run(inputs, { config: { log: 2 } });
    expect([run.error, kinds(stage.attached(registry))]).toEqual(['', BUNDLES]);
    expect(run.stdout).toMatch(/^::warning::only bundles are written: the instance has no Rekor v1 log/m);
  });

  it.each(['both', 'legacy'])('v2 alone: %s is refused when it was set', async (format) => {
    const { inputs } = await start('plain');
    const run = await stage.run({ ...inputs, 'signature-format': format }, { config: { log: 2 } });
    expect([run.exitCode, run.errorCode, run.requests]).toEqual([1, 'legacy-needs-rekor-v1', []]);
  });
});
