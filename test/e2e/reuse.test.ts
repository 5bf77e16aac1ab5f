import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftoversIn } from '../support/attached.ts';
import { signAsStranger } from '../support/stranger.ts';
import { linesOf, openStage, PATH, SLSA, type Stage, tagOf } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Each test starts with the usual claims. */
async function start(mode: Parameters<Stage['registry']>[0]) {
  stage.sigstore.setClaims({});
  const registry = await stage.registry(mode);
  return { registry, inputs: { image: `${registry.host}/${PATH}`, digest: stage.image.digest } };
}

const RUN_URL = 'https://github.com/octo-org/octo-repo/actions/runs';

describe('a later run', () => {
  it.each(['ghcr', 'acr'] as const)('of the same commit reuses everything: %s', async (mode) => {
    const { registry, inputs } = await start(mode);
    const first = await stage.run(inputs);
    const attached = stage.attached(registry);
    stage.sigstore.setClaims({ run_id: '9', run_attempt: '3' });
    const second = await stage.run(inputs);
    expect([second.exitCode, second.outputs['outcome'], second.logWrites]).toEqual([0, 'unchanged', 0]);
    expect(stage.attached(registry)).toEqual(attached);
    expect(second.result?.attachments).toEqual(
      first.result?.attachments.map((one) => ({ ...one, reused: true })),
    );
    expect(second.outputs['log-indexes']).toBe(first.outputs['log-indexes']);
    expect(await linesOf(second, 'bundle-path')).toEqual(await linesOf(first, 'bundle-path'));
    expect(second.summary).toContain('(from an earlier run)');
  });

  it('says which run made what it reuses', async () => {
    const { inputs } = await start('plain');
    await stage.run(inputs);
    stage.sigstore.setClaims({ run_id: '9', run_attempt: '3' });
    const second = await stage.run(inputs);
    expect(second.result?.source?.run).toBe(`${RUN_URL}/22259804324/attempts/1`);
    expect(second.summary).toContain(`${RUN_URL}/22259804324/attempts/1`);
  });

  it('of another commit adds its own beside the old', async () => {
    const { registry, inputs } = await start('ghcr');
    await stage.run(inputs);
    const before = stage.attached(registry);
    stage.sigstore.setClaims({ sha: 'f'.repeat(40) });
    const second = await stage.run(inputs);
    expect([second.exitCode, second.outputs['outcome'], second.logWrites]).toEqual([0, 'signed', 3]);
    const after = stage.attached(registry);
    expect(after).toHaveLength(8);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(second.summary).not.toContain('WARNING');
  });
});

describe('what others attached', () => {
  it('stays as it is, in its order, and is named in the summary', async () => {
    const { registry, inputs } = await start('ghcr');
    const { sigstore, image } = stage;
    const spot = { store: registry.store, repository: PATH, digest: image.digest };
    const leftovers = await signAsStranger(sigstore.client, spot);
    const run = await stage.run(inputs);
    expect([run.error, run.logWrites]).toEqual(['', 3]);
    expect(leftoversIn({ ...spot, sigstore, through: 'index', leftovers })).toEqual(leftovers);
    const stranger = 'https://github.com/stranger/tool/.github/workflows/release.yml@refs/heads/main';
    expect(run.result?.foreign).toEqual(
      expect.arrayContaining([
        { subject: `${inputs.image}@${image.digest}`, predicateType: SLSA, san: stranger },
      ]),
    );
    expect(run.summary).toContain(`has provenance by \`${stranger}\``);
    expect(run.summary).toContain('`type: Cosign` rejects');
    const { json } = registry.store.manifest(PATH, tagOf(image.digest)) ?? {};
    expect(json?.annotations).toEqual({ 'org.example.keep': 'me' });
    const again = await stage.run(inputs);
    expect([again.outputs['outcome'], again.logWrites]).toEqual(['unchanged', 0]);
  });

  it('an entry whose manifest is gone is dropped with a warning when the registry insists', async () => {
    const { registry, inputs } = await start('plain');
    const spot = { store: registry.store, repository: PATH, digest: stage.image.digest };
    await signAsStranger(stage.sigstore.client, spot);
    const tag = tagOf(stage.image.digest);
    const entries = registry.store.manifest(PATH, tag)?.json.manifests ?? [];
    const dead = entries[1]?.digest ?? '';
    registry.store.deleteManifest(PATH, dead);
    const run = await stage.run(inputs);
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
    expect(run.stdout).toMatch(
      new RegExp(`^::warning::dropped from ${tag}, their manifests are gone: ${dead}$`, 'm'),
    );
    const kept = registry.store.manifest(PATH, tag)?.json.manifests ?? [];
    expect(kept.slice(0, entries.length - 1)).toEqual(entries.filter(({ digest }) => digest !== dead));
  });

  it('is told from ours when there is much of it', async () => {
    const { registry, inputs } = await start('plain');
    await stage.run(inputs);
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const artifactType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    const tag = tagOf(stage.image.digest);
    const index = registry.store.manifest(PATH, tag);
    const others = Array.from({ length: 30 }, (_, position) => {
      const other = {
        mediaType,
        artifactType,
        config: {},
        layers: [],
        annotations: { position: String(position) },
      };
      const { digest, bytes } = registry.store.putManifest(PATH, other);
      return { mediaType, artifactType, digest, size: bytes.length };
    });
    const manifests = [...(index?.json.manifests ?? []), ...others];
    registry.store.putManifest(PATH, { ...index?.json, manifests }, tag);
    const run = await stage.run(inputs);
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'unchanged']);
    expect(run.stdout).toMatch(/^::warning::.*: 32 bundles beside one digest; Kyverno stops at 50$/m);
  });
});

describe('two registries of which one fails', () => {
  it('the other is complete, the step fails and names it, and another run repairs it', async () => {
    stage.sigstore.setClaims({});
    const [good, bad] = [await stage.registry('oci11'), await stage.registry('ghcr', { writeDenied: true })];
    const inputs = { image: `${good.host}/${PATH}\n${bad.host}/${PATH}`, digest: stage.image.digest };
    const first = await stage.run(inputs);
    expect([first.exitCode, first.errorCode, first.outputs['outcome']]).toEqual([
      1,
      'registry-denied',
      'failed',
    ]);
    expect(first.error).toContain(`${bad.host}/${PATH}`);
    expect(first.result?.failures).toMatchObject([
      { subject: `${bad.host}/${PATH}@${stage.image.digest}`, code: 'registry-denied' },
    ]);
    expect(first.result?.attachments.map(({ registry }) => registry)).toEqual(Array(4).fill(good.host));
    expect(first.summary).toContain('❌ Not complete');
    const attached = stage.attached(good);
    expect(attached).toHaveLength(4);

    bad.behave({ writeDenied: false });
    const second = await stage.run(inputs);
    // Its docker-reference is another one, so one more signature is needed.
    expect([second.exitCode, second.outputs['outcome'], second.logWrites]).toEqual([0, 'signed', 1]);
    expect(stage.attached(good)).toEqual(attached);
    const repaired = stage.attached(bad);
    expect([repaired.slice(0, 2), repaired[3]]).toEqual([attached.slice(0, 2), attached[3]]);
  });

  it('also when it fails while it is written to', async () => {
    stage.sigstore.setClaims({});
    const [good, bad] = [await stage.registry('oci11'), await stage.registry('ecr')];
    bad.behave({ lockedTags: [`${tagOf(stage.image.digest)}.att`] });
    const inputs = { image: `${good.host}/${PATH}\n${bad.host}/${PATH}`, digest: stage.image.digest };
    const first = await stage.run(inputs);
    expect([first.exitCode, first.errorCode, first.outputs['outcome']]).toEqual([1, 'tag-locked', 'failed']);
    expect(stage.attached(good)).toHaveLength(4);
    const [here, there] = [good, bad].map(({ host }) =>
      first.result?.attachments.filter(({ registry }) => registry === host),
    );
    expect(here).toHaveLength(4);
    expect(there?.map(({ digest }) => digest)).toEqual(stage.attached(bad).map(({ digest }) => digest));

    bad.behave({ lockedTags: [] });
    const second = await stage.run(inputs);
    expect([second.exitCode, second.outputs['outcome'], second.logWrites]).toEqual([0, 'unchanged', 0]);
    expect(stage.attached(bad)).toHaveLength(4);
  });
});
