import { describe, expect, it } from 'vitest';
import { MODES, type Mode } from '../../fake/registry/modes.ts';
import type { FakeRegistry } from '../../fake/registry/registry.ts';
import { faultOn } from '../../support/fault.ts';
import { storeImage } from '../../support/image.ts';
import { meanwhile, newImage, PATH, sign, start, withSigstore } from './tags-stage.ts';

withSigstore();

/** What was done with a tag, in order. */
function requestsAt(registry: FakeRegistry, tag: string): string[] {
  return registry.requests
    .filter(({ path: at, status }) => at.endsWith(`/manifests/${tag}`) && status !== 401)
    .map(({ method, status }) => `${method} ${status}`);
}

describe.each(Object.keys(MODES) as Mode[])('tags at a registry like %s', (mode) => {
  it('are set to the digest when all else was written and read back', async () => {
    const registry = await start(mode);
    const image = newImage();
    const { failure, tags, outputs } = await sign(registry, image, { inputs: { tags: 'v1\nlatest' } });
    expect(failure).toBeUndefined();
    const name = `${registry.host}/${PATH}`;
    const set = { digest: image.digest, before: null, outcome: 'set' };
    expect(tags).toEqual([
      { tag: `${name}:v1`, ...set },
      { tag: `${name}:latest`, ...set },
    ]);
    expect(JSON.parse(outputs['tags'] ?? '')).toEqual(tags);
    expect(registry.store.tags(PATH).get('v1')).toBe(image.digest);
    const writes = registry.requests.filter(({ method }) => method === 'PUT').map((one) => one.path);
    expect(writes.slice(-2).map((one) => one.split('/').at(-1))).toEqual(['v1', 'latest']);
    // A look at the start, then one look, the write, and one look to confirm it.
    expect(requestsAt(registry, 'v1')).toEqual(['HEAD 404', 'GET 404', 'PUT 201', 'HEAD 200']);
    const put = registry.requests.findIndex((one) => one.method === 'PUT' && one.path.endsWith('/v1'));
    const after = registry.requests.slice(put + 1).map(({ path: one }) => one.split('/').at(-1) ?? '');
    expect(after.filter((one) => one !== 'v1' && one !== 'latest' && one !== 'token')).toEqual([]);
  });

  it('that point to something else are moved, and what they pointed to is told', async () => {
    const registry = await start(mode);
    const earlier = newImage();
    storeImage(registry.store, PATH, earlier, 'v1');
    const image = newImage();
    const { tags, result } = await sign(registry, image, { inputs: { tags: `${registry.host}/${PATH}:v1` } });
    expect(tags).toMatchObject([{ before: earlier.digest, outcome: 'set' }]);
    expect(result.outcome).toBe('signed');
    expect(registry.store.tags(PATH).get('v1')).toBe(image.digest);
  });

  it('that are immutable fail the step, which says so, and latest stays', async () => {
    const registry = await start(mode, { lockedTags: ['v1'] });
    const earlier = newImage();
    for (const tag of ['v1', 'latest']) storeImage(registry.store, PATH, earlier, tag);
    const { failure, tags, result } = await sign(registry, newImage(), { inputs: { tags: 'latest\nv1' } });
    expect([failure?.code, result.outcome]).toEqual(['tag-locked', 'failed']);
    expect(failure?.message).toContain(`${registry.host}/${PATH}`);
    expect(tags.map(({ outcome }) => outcome)).toEqual(['not-set', 'not-set']);
    expect(registry.store.tags(PATH).get('latest')).toBe(earlier.digest);
  });
});

describe('a tag', () => {
  it.each([
    [
      'moved to what nobody signed',
      (registry: FakeRegistry) => storeImage(registry.store, PATH, newImage(), 'v1'),
    ],
    ['deleted', (registry: FakeRegistry) => registry.store.deleteTag(PATH, 'v1')],
  ])('that was %s in the meantime stays so', async (_how, change) => {
    const registry = await start('gar');
    storeImage(registry.store, PATH, newImage(), 'v1');
    let after: string | undefined;
    meanwhile(registry, 'GET', 'v1', async () => {
      change(registry);
      after = registry.store.tags(PATH).get('v1');
    });
    const { failure, tags } = await sign(registry, newImage(), { inputs: { tags: 'v1' } });
    expect([failure?.code, tags[0]?.outcome]).toEqual(['tag-moved-since', 'not-set']);
    expect(registry.store.tags(PATH).get('v1')).toBe(after);
  });

  it('that the build had set is said: who pulled in between got an unsigned image', async () => {
    const registry = await start('plain');
    const image = newImage();
    storeImage(registry.store, PATH, image, 'v1');
    const { failure, tags, log, result } = await sign(registry, image, { inputs: { tags: 'v1' } });
    expect([failure, tags[0]?.outcome]).toEqual([undefined, 'unchanged']);
    expect(log.messages('warning').join('\n')).toMatch(/:v1 pointed to the image before it was signed/);
    expect(result.remarks?.join('\n')).toContain('push-by-digest=true');
    // A later run finds what this one set.
    const again = await sign(registry, image, { inputs: { tags: 'v1' } });
    expect([again.result.outcome, again.log.messages('warning').join('\n')]).toEqual([
      'unchanged',
      expect.not.stringMatching(/before it was signed/),
    ]);
  });

  it('is set in all registries, or in none where one of them failed', async () => {
    const [one, two] = [await start('oci11'), await start('ghcr', { writeDenied: false })];
    const image = newImage();
    const good = await sign(one, image, { inputs: { tags: 'v1' }, registries: [one, two] });
    expect(good.failure).toBeUndefined();
    for (const registry of [one, two]) expect(registry.store.tags(PATH).get('v1')).toBe(image.digest);
    const another = newImage();
    two.traffic.faults = ({ method, path: at }) =>
      method === 'PUT' && at.endsWith('.sig') ? { kind: 'status', status: 400, body: '{}' } : undefined;
    const bad = await sign(one, another, { inputs: { tags: 'v1\nlatest' }, registries: [one, two] });
    expect(bad.result.outcome).toBe('failed');
    expect(bad.tags.map(({ outcome }) => outcome)).toEqual(Array(4).fill('not-set'));
    expect(bad.log.messages('notice').join('\n')).toContain('tags are not set');
    for (const registry of [one, two]) expect(registry.store.tags(PATH).get('v1')).toBe(image.digest);
    two.traffic.faults = undefined;
    const again = await sign(one, another, { inputs: { tags: 'v1\nlatest' }, registries: [one, two] });
    expect(again.failure).toBeUndefined();
    for (const registry of [one, two])
      for (const tag of ['v1', 'latest']) expect(registry.store.tags(PATH).get(tag)).toBe(another.digest);
  });

  it('whose registry does not say what it points to is not set, and the step says so', async () => {
    const registry = await start('plain');
    registry.traffic.faults = faultOn(
      { path: /manifests\/v1$/ },
      { kind: 'status', status: 400, body: '{}' },
    );
    const { failure, tags } = await sign(registry, newImage(), { inputs: { tags: 'v1', timeout: '1s' } });
    expect(failure?.class).toBe('denied');
    expect(tags).toEqual([expect.objectContaining({ outcome: 'not-set' })]);
    expect(tags[0]).not.toHaveProperty('before');
    expect(registry.store.tags(PATH).has('v1')).toBe(false);
  });

  it('is only named by a dry run', async () => {
    const registry = await start('oci11');
    const [image, before] = [newImage(), newImage()];
    storeImage(registry.store, PATH, before, 'v1');
    const { failure, log, outputs } = await sign(registry, image, {
      inputs: { tags: 'v1', 'dry-run': 'true' },
    });
    expect([failure, outputs['outcome']]).toEqual([undefined, 'planned']);
    expect(log.text()).toContain(
      `${registry.host}/${PATH}:v1 to ${image.digest}; it points to ${before.digest}`,
    );
    expect(registry.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('is set with a key, too', async () => {
    const registry = await start('oci11');
    const image = newImage();
    const inputs = { tags: 'v1', key: 'test/fixtures/keys/cosign-3.1.key', 'key-password': 'correct horse' };
    const { failure } = await sign(registry, image, { inputs });
    expect(failure).toBeUndefined();
    expect(registry.store.tags(PATH).get('v1')).toBe(image.digest);
  });
});
