import { describe, expect, it } from 'vitest';
import type { Mode } from '../../fake/registry/modes.ts';
import { storeImage } from '../../support/image.ts';
import { type Asked, meanwhile, newImage, ofRun, PATH, sign, start, withSigstore } from './tags-stage.ts';

withSigstore();

describe('of two runs that set the same tag', () => {
  it.each([
    ['GET', 'plain'],
    ['GET', 'oci11'],
    // Conditional writes leave nothing between the last look and the write.
    ['PUT', 'oci11'],
  ] as const)('the earlier one, overtaken before its %s at %s, stays away', async (method, mode) => {
    const registry = await start(mode);
    const [first, second, before] = [newImage(), newImage(), newImage()];
    storeImage(registry.store, PATH, before, 'v1');
    meanwhile(registry, method, 'v1', () => sign(registry, second, ofRun(8)));
    const { failure, tags, result } = await sign(registry, first, ofRun(7));
    expect([failure?.code, result.outcome]).toEqual(['tag-later-run', 'failed']);
    expect(failure?.message).toContain('run 8, attempt 1');
    expect(tags).toMatchObject([{ before: before.digest, outcome: 'not-set' }]);
    expect(registry.store.tags(PATH).get('v1')).toBe(second.digest);
  });

  it.each([
    ['GET', 'plain'],
    ['PUT', 'oci11'],
    // What the earlier one wrote last is seen when the write is confirmed.
    ['HEAD', 'plain'],
  ] as const)(
    'the later one wins, although the earlier one set it before its %s at %s',
    async (method, mode) => {
      const registry = await start(mode);
      const [first, second] = [newImage(), newImage()];
      if (method === 'HEAD') {
        const back = async () => void registry.store.putManifest(PATH, first.manifests[0] as Buffer, 'v1');
        await sign(registry, first, ofRun(7));
        registry.traffic.faults = ({ method: its, path: at, count }) =>
          its === 'HEAD' && at.endsWith('/v1') && count === 4 ? { kind: 'wait', until: back } : undefined;
        registry.store.deleteTag(PATH, 'v1');
      } else meanwhile(registry, method, 'v1', () => sign(registry, first, ofRun(7)));
      const { failure, tags } = await sign(registry, second, ofRun(8));
      expect([failure, tags[0]?.outcome]).toEqual([undefined, 'set']);
      expect(registry.store.tags(PATH).get('v1')).toBe(second.digest);
    },
  );

  it('an earlier one that is started again does not go back', async () => {
    const registry = await start('ghcr');
    const [first, second] = [newImage(), newImage()];
    await sign(registry, second, ofRun(8));
    const again = await sign(registry, first, { ...ofRun(7), claims: { run_id: '7', run_attempt: '2' } });
    expect([again.failure?.code, again.tags[0]?.outcome]).toEqual(['tag-later-run', 'not-set']);
    expect(registry.store.tags(PATH).get('v1')).toBe(second.digest);
    const attempt = await sign(registry, first, { ...ofRun(8), claims: { run_id: '8', run_attempt: '2' } });
    expect([attempt.failure, attempt.tags[0]?.before]).toEqual([undefined, second.digest]);
  });

  it('a later run of another repository is somebody else', async () => {
    const registry = await start('oci11');
    const [theirs, ours] = [newImage(), newImage()];
    const claims = {
      repository: 'other-org/other',
      workflow_ref: 'other-org/other/.github/workflows/x.yml@refs/heads/main',
      job_workflow_ref: 'other-org/other/.github/workflows/x.yml@refs/heads/main',
      run_id: '9',
    };
    await sign(registry, theirs, { inputs: { tags: 'v1' }, claims });
    const { failure } = await sign(registry, ours, ofRun(7));
    expect(failure).toBeUndefined();
    expect(registry.store.tags(PATH).get('v1')).toBe(ours.digest);
  });
});

describe('a run with a key, whose number the runner alone says', () => {
  const KEY = { key: 'test/fixtures/keys/cosign-3.1.key', 'key-password': 'correct horse' };
  const withKey = (number: number, changes: Asked = {}): Asked => ({
    inputs: { tags: 'v1', ...KEY, ...changes.inputs },
    environment: { GITHUB_RUN_ID: String(number), GITHUB_RUN_ATTEMPT: '1', ...changes.environment },
  });

  it.each<Mode>(['oci11', 'ghcr'])(
    'does not go back behind a later one with a certificate: %s',
    async (mode) => {
      const registry = await start(mode);
      const [older, newer] = [newImage(), newImage()];
      await sign(registry, newer, ofRun(8));
      const again = await sign(registry, older, withKey(7, { environment: { GITHUB_RUN_ATTEMPT: '2' } }));
      expect([again.failure?.code, again.tags[0]?.outcome]).toEqual(['tag-later-run', 'not-set']);
      expect(registry.store.tags(PATH).get('v1')).toBe(newer.digest);
      expect((await sign(registry, older, withKey(9))).failure).toBeUndefined();
      expect(registry.store.tags(PATH).get('v1')).toBe(older.digest);
    },
  );

  it.each<[Mode, string]>([
    ['oci11', 'both'],
    ['ghcr', 'bundle'],
    ['plain', 'legacy'],
  ])('is known by a later or earlier one: %s, %s', async (mode, format) => {
    const registry = await start(mode);
    const [older, newer, newest] = [newImage(), newImage(), newImage()];
    await sign(registry, newer, withKey(8, { inputs: { 'signature-format': format } }));
    for (const asked of [ofRun(7), withKey(7)]) {
      const { failure } = await sign(registry, older, asked);
      expect(failure?.code).toBe('tag-later-run');
    }
    expect(registry.store.tags(PATH).get('v1')).toBe(newer.digest);
    expect((await sign(registry, newest, ofRun(9))).failure).toBeUndefined();
    expect(registry.store.tags(PATH).get('v1')).toBe(newest.digest);
  });

  it('of another repository is somebody else', async () => {
    const registry = await start('oci11');
    const [theirs, ours] = [newImage(), newImage()];
    await sign(registry, theirs, withKey(8, { environment: { GITHUB_REPOSITORY: 'other-org/other' } }));
    expect((await sign(registry, ours, withKey(7))).failure).toBeUndefined();
    expect(registry.store.tags(PATH).get('v1')).toBe(ours.digest);
  });
});
