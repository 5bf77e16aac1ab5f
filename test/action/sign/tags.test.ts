import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../../src/task/sign/result.ts';
import type { Behaviour } from '../../fake/registry/behaviour.ts';
import { MODES, type Mode } from '../../fake/registry/modes.ts';
import { type FakeRegistry, startRegistry } from '../../fake/registry/registry.ts';
import { type ClaimOverrides, type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { faultOn } from '../../support/fault.ts';
import { type Image, singleImage, storeImage } from '../../support/image.ts';
import { signInProcess } from '../../support/in-process.ts';
import { jobOf } from '../../support/job.ts';

const PATH = 'acme/app';
const validate = new Ajv2020().compile(JSON.parse(readFileSync('docs/result.schema.json', 'utf8')) as object);

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

let images = 0;
const newImage = () => singleImage(`tagged ${images++}`);

async function start(mode: Mode, behaviour: Partial<Behaviour> = {}): Promise<FakeRegistry> {
  const registry = await startRegistry({ mode, ...behaviour });
  onTestFinished(() => registry.close());
  return registry;
}

interface Asked {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly claims?: ClaimOverrides;
  /** What the runner says. */
  readonly environment?: Readonly<Record<string, string>>;
  /** More than one: the image is in all of them. */
  readonly registries?: readonly FakeRegistry[];
}

/** Signs an image that is there by its digest, and reads what the run tells. */
async function sign(registry: FakeRegistry, image: Image, asked: Asked = {}) {
  const { inputs = {}, claims = {}, environment = {}, registries = [registry] } = asked;
  for (const one of registries) storeImage(one.store, PATH, image);
  const job = await jobOf(sigstore);
  const directory = await mkdtemp(path.join(tmpdir(), 'tags-'));
  onTestFinished(async () => {
    await job.remove();
    await rm(directory, { recursive: true, force: true });
  });
  const url = new URL(sigstore.urls.idTokenRequestUrl);
  url.searchParams.set('claims', Buffer.from(JSON.stringify(claims)).toString('base64url'));
  const run = await signInProcess({
    inputs: {
      ...job.inputs,
      image: registries.map(({ host }) => `${host}/${PATH}`).join('\n'),
      digest: image.digest,
      'output-dir': directory,
      ...inputs,
    },
    environment: { ...job.environment, ACTIONS_ID_TOKEN_REQUEST_URL: url.href, ...environment },
    dockerConfig: { auths: Object.fromEntries(registries.map(({ host, dockerAuth }) => [host, dockerAuth])) },
  });
  if (!run) throw new Error('it was ended');
  const text =
    inputs['dry-run'] === 'true' ? '{}' : readFileSync(path.join(directory, 'result.json'), 'utf8');
  const result = JSON.parse(text) as Result;
  if (text !== '{}') expect(validate(result) || validate.errors).toBe(true);
  const { tags = [] } = result;
  return { ...run, result, tags };
}

const ofRun = (number: number): Asked => ({ inputs: { tags: 'v1' }, claims: { run_id: String(number) } });

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

/** While one request waits, another run goes from its start to its end. */
function meanwhile(registry: FakeRegistry, method: string, at: string, run: () => Promise<unknown>): void {
  registry.traffic.faults = faultOn(
    { method, path: new RegExp(`/manifests/${at}$`) },
    { kind: 'wait', until: run },
    1,
  );
}

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
