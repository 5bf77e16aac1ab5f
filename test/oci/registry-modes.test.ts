import { describe, expect, it, onTestFinished } from 'vitest';
import type { Credentials } from '../../src/oci/credentials.ts';
import { hexOf, sha256Digest } from '../../src/subject/digest.ts';
import { failureOf } from '../support/failure-of.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { type Mode, MODES } from '../fake/registry/modes.ts';
import { leakedSecrets, type RegistryRun, type RunOptions, startRegistryRun } from '../fake/registry/run.ts';

const MODE_NAMES = Object.keys(MODES) as Mode[];
const BEARER_MODES = MODE_NAMES.filter((mode) => !['plain', 'oci11', 'ecr'].includes(mode));
const LOGIN_MODES: readonly Mode[] = [...BEARER_MODES, 'ecr'];
const REDIRECTING_MODES: readonly Mode[] = ['ghcr', 'acr', 'ecr', 'hub'];

const PATH = 'acme/app';
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const image = singleImage();
const blob = Buffer.from('{"a":"blob"}');

async function start(options: RunOptions): Promise<RegistryRun> {
  const run = await startRegistryRun(options);
  onTestFinished(() => run.fake.close());
  return run;
}

/** An index that refers to `image`; another `name`, another digest. */
function referrer(name: string, artifactType = 'text/a'): Buffer {
  const subject = { mediaType: MANIFEST_TYPE, digest: image.digest, size: image.manifests[0]?.length };
  const manifest = { schemaVersion: 2, mediaType: INDEX_TYPE, artifactType, manifests: [], subject };
  return Buffer.from(JSON.stringify({ ...manifest, annotations: { name } }));
}

/** What the referrers API shows, by name. */
async function namesListed({ registry }: RegistryRun, artifactType?: string) {
  const { supported, descriptors } = await registry.referrers(PATH, image.digest, artifactType);
  return { supported, names: descriptors.map(({ annotations }) => annotations?.['name']) };
}

function tokenRequests({ fake }: RegistryRun): number {
  return fake.requests.filter(({ path }) => path.endsWith('/token') || path === '/jwt/auth').length;
}

describe.each(MODE_NAMES)('with a registry like %s', (mode) => {
  it('what was written is read back', async () => {
    const { fake, registry } = await start({ mode });
    const upload = await registry.openUpload(PATH);
    expect(await registry.putBlob(PATH, blob, upload)).toBe(sha256Digest(blob));
    const other = Buffer.from('another');
    await registry.putBlob(PATH, other);
    expect(await registry.getBlob(PATH, sha256Digest(blob), 1000)).toEqual(blob);
    expect(await registry.getBlob(PATH, sha256Digest(other), 1000)).toEqual(other);

    const bytes = referrer('a');
    const descriptor = { mediaType: INDEX_TYPE, digest: sha256Digest(bytes), size: bytes.length };
    await registry.putManifest(PATH, descriptor.digest, INDEX_TYPE, bytes);
    await registry.putManifest(PATH, 'v1', INDEX_TYPE, bytes);
    for (const reference of ['v1', descriptor.digest]) {
      expect(await registry.getManifest(PATH, reference)).toMatchObject({ descriptor, bytes });
      expect(await registry.headManifest(PATH, reference)).toEqual(descriptor);
    }
    expect(fake.store.manifest(PATH, 'v1')?.bytes).toEqual(bytes);
  });

  it('what is not there is not found', async () => {
    const { registry } = await start({ mode });
    expect(await registry.getManifest(PATH, 'none')).toBeUndefined();
    expect(await registry.headManifest(PATH, image.digest)).toBeUndefined();
    expect(await registry.getBlob(PATH, image.digest, 1000)).toBeUndefined();
  });

  it('no secret is said', async () => {
    const run = await start({ mode });
    await run.registry.putBlob(PATH, blob);
    await run.registry.getBlob(PATH, sha256Digest(blob), 1000);
    expect(run.log.text()).toContain(`/v2/${PATH}/blobs/`);
    expect(leakedSecrets(run)).toEqual([]);
  });

  it('a tag that may not be written is told apart', async () => {
    const run = await start({ mode, lockedTags: ['sha256-1'] });
    const failure = await failureOf(() =>
      run.registry.putManifest(PATH, 'sha256-1', INDEX_TYPE, referrer('a')),
    );
    expect(failure).toMatchObject({ code: 'tag-locked' });
    expect(failure.message).toContain(`${run.fake.host}/${PATH}`);
  });

  it('a manifest whose child is gone is told apart', async () => {
    const run = await start({ mode });
    const failure = await failureOf(() =>
      run.registry.putManifest(PATH, 'v1', MANIFEST_TYPE, image.manifests[0] as Buffer),
    );
    expect(failure).toMatchObject({ code: 'manifest-child-missing' });
  });

  it('a child that another one pushes later is accepted', async () => {
    const { fake, registry } = await start({ mode });
    storeImage(fake.store, PATH, image);
    await registry.putManifest(PATH, 'v1', MANIFEST_TYPE, image.manifests[0] as Buffer);
    expect(fake.store.tags(PATH).get('v1')).toBe(image.digest);
  });
});

describe('referrers', () => {
  it.each<[Mode, boolean, boolean]>([
    ['plain', false, false],
    ['oci11', true, true],
    ['ghcr', false, false],
    ['acr', true, true],
    ['ecr', true, false],
    ['hub', false, false],
    ['gar', true, true],
    ['gitlab', false, false],
  ])('%s notes the subject: %s; lists it: %s', async (mode, noted, supported) => {
    const run = await start({ mode });
    const bytes = referrer('a');
    const { ociSubject } = await run.registry.putManifest(PATH, sha256Digest(bytes), INDEX_TYPE, bytes);
    expect(ociSubject).toBe(noted ? image.digest : undefined);
    expect(await namesListed(run)).toEqual({ supported, names: supported ? ['a'] : [] });
  });

  it.each(['page-not-found', 'manifest-unknown', 'web-page', 'bad-request'] as const)(
    'are unsupported where the registry answers with a %s, which is not followed',
    async (referrers) => {
      const run = await start({ mode: 'ghcr', referrers });
      expect(await namesListed(run)).toEqual({ supported: false, names: [] });
      expect(run.fake.requests.filter(({ path }) => path.startsWith('/-/'))).toEqual([]);
    },
  );

  it('may be an empty list that means nothing', async () => {
    const run = await start({ mode: 'ghcr', referrers: 'empty-list' });
    run.fake.store.putManifest(PATH, referrer('a'));
    expect(await namesListed(run)).toEqual({ supported: true, names: [] });
  });

  it.each<[Mode, boolean]>([
    ['oci11', true],
    ['oci11', false],
    ['acr', true],
    ['acr', false],
  ])('of one type come from all pages of %s, which filters: %s', async (mode, filters) => {
    const run = await start({ mode, pageSize: 2, filters });
    for (const name of ['a', 'b', 'c', 'd', 'e']) run.fake.store.putManifest(PATH, referrer(name));
    run.fake.store.putManifest(PATH, referrer('other', 'application/x+json'));
    expect(await namesListed(run, 'text/a')).toEqual({ supported: true, names: ['a', 'b', 'c', 'd', 'e'] });
    expect(await namesListed(run, 'application/x+json')).toEqual({ supported: true, names: ['other'] });
  });
});

describe('a list of referrers without end', () => {
  it('is refused', async () => {
    const run = await start({ mode: 'acr', pageSize: 100 });
    for (let i = 0; i <= 1000; i++) run.fake.store.putManifest(PATH, referrer(`${i}`));
    expect(await failureOf(() => namesListed(run))).toMatchObject({ code: 'referrers-too-many' });
  });
});

describe('the login', () => {
  it.each(BEARER_MODES)('costs one token for all that is done in a repository of %s', async (mode) => {
    const run = await start({ mode });
    const upload = await run.registry.openUpload(PATH);
    await Promise.all([
      run.registry.putBlob(PATH, blob, upload),
      ...Array.from({ length: 10 }, (_, i) => run.registry.headManifest(PATH, `v${i}`)),
    ]);
    await run.registry.putManifest(PATH, 'v1', INDEX_TYPE, referrer('a'));
    expect(tokenRequests(run)).toBe(1);
  });

  it.each(BEARER_MODES)('is shared by requests to %s that start together', async (mode) => {
    const run = await start({ mode });
    const look = (tag: number) => run.registry.headManifest(PATH, `v${tag}`);
    await Promise.all(Array.from({ length: 10 }, (_, i) => look(i)));
    expect(tokenRequests(run)).toBe(1);
  });

  it.each(BEARER_MODES)('is renewed when the token of %s dies in the middle', async (mode) => {
    const run = await start({ mode, tokenUses: 3 });
    for (let i = 0; i < 8; i++) await run.registry.putManifest(PATH, `v${i}`, INDEX_TYPE, referrer(`${i}`));
    expect(run.fake.store.tags(PATH).size).toBe(8);
    expect(tokenRequests(run)).toBe(3);
    expect(leakedSecrets(run)).toEqual([]);
  });

  it.each(REDIRECTING_MODES)('never reaches the storage of %s', async (mode) => {
    const run = await start({ mode });
    run.fake.store.putBlob(PATH, blob);
    expect(await run.registry.getBlob(PATH, sha256Digest(blob), 1000)).toEqual(blob);
    const stored = run.fake.requests.filter(({ service }) => service === `${mode}-storage`);
    expect(stored.map(({ headers, status }) => [headers.authorization, status])).toEqual([[undefined, 200]]);
  });

  it.each(BEARER_MODES)('sends the password of %s to its token service only', async (mode) => {
    const run = await start({ mode });
    await run.registry.putBlob(PATH, blob);
    const withPassword = run.fake.requests.filter(({ headers }) =>
      headers.authorization?.includes(run.fake.dockerAuth.auth),
    );
    expect(withPassword.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^(\/token|\/oauth2\/token|\/v2\/token|\/jwt\/auth)$/),
    ]);
  });

  it.each(LOGIN_MODES)('with wrong credentials at %s says where they come from', async (mode) => {
    const credentials = ({ account }: { account: { username: string } }): Credentials => ({
      kind: 'basic',
      username: account.username,
      password: 'wr0ng-password',
      source: '/home/me/.docker/config.json',
    });
    const run = await start({ mode, credentials });
    const failure = await failureOf(() => run.registry.openUpload(PATH));
    expect(failure).toMatchObject({ code: 'registry-unauthorized' });
    expect(failure.message).toContain('/home/me/.docker/config.json');
    expect(failure.fix).toMatch(/renew/);
    expect(`${failure.stack} ${run.log.text()}`).not.toMatch(/wr0ng|d3IwbmctcGFzc3dvcmQ/);
  });

  it.each(LOGIN_MODES)('that is missing at %s is said with the step to add', async (mode) => {
    const run = await start({ mode, credentials: () => ({ kind: 'anonymous' }) });
    const failure = await failureOf(() => run.registry.openUpload(PATH));
    expect(failure).toMatchObject({ code: 'registry-unauthorized' });
    expect(failure.fix).toContain('docker/login-action');
  });

  it.each(MODE_NAMES)('without the right to write at %s is said as that', async (mode) => {
    const run = await start({ mode, writeDenied: true });
    const failure = await failureOf(() => run.registry.openUpload(PATH));
    expect(failure).toMatchObject({ code: 'registry-denied' });
    expect(failure.message).toContain(`${run.fake.host}/${PATH}`);
    expect(failure.fix).toBeTruthy();
    expect(leakedSecrets(run, failure)).toEqual([]);
  });

  it('is not needed to read what is open to all', async () => {
    const { fake, registry } = await start({ mode: 'hub', credentials: () => ({ kind: 'anonymous' }) });
    storeImage(fake.store, PATH, image, 'v1');
    expect((await registry.getManifest(PATH, 'v1'))?.descriptor.digest).toBe(image.digest);
  });

  it('of acr works with the refresh token that az acr login stores', async () => {
    const run = await start({
      mode: 'acr',
      credentials: ({ account }) => ({
        kind: 'identity-token',
        username: '00000000-0000-0000-0000-000000000000',
        token: account.refreshToken,
        source: 'az acr login',
      }),
    });
    await run.registry.putBlob(PATH, blob);
    expect(run.fake.store.blob(PATH, sha256Digest(blob))).toEqual(blob);
    expect(leakedSecrets(run)).toEqual([]);
  });
});

describe('an upload in one request', () => {
  it.each<[Mode, number]>([
    ['plain', 1],
    ['oci11', 3],
    ['ecr', 1],
  ])('is tried at %s %i time(s) for three blobs', async (mode, times) => {
    const run = await start({ mode });
    for (const text of ['a', 'b', 'c']) await run.registry.putBlob(PATH, Buffer.from(text));
    const single = run.fake.requests.filter(
      ({ method, query, status }) => method === 'POST' && query.startsWith('?digest=') && status !== 401,
    );
    expect(single).toHaveLength(times);
  });
});

describe('another writer', () => {
  it('who was faster is noticed where the registry honours conditions', async () => {
    const { fake, registry } = await start({ mode: 'oci11' });
    fake.store.putManifest(PATH, referrer('a'), 'v1');
    const read = await registry.getManifest(PATH, 'v1');
    fake.store.putManifest(PATH, referrer('b'), 'v1');
    const write = (condition: object) =>
      failureOf(() => registry.putManifest(PATH, 'v1', INDEX_TYPE, referrer('c'), condition));
    expect(await write({ ifMatch: read?.etag })).toMatchObject({ code: 'manifest-changed' });
    expect(await write({ ifNoneMatch: '*' })).toMatchObject({ code: 'manifest-changed' });
  });

  it('goes unnoticed where it does not', async () => {
    const { fake, registry } = await start({ mode: 'plain' });
    fake.store.putManifest(PATH, referrer('a'), 'v1');
    await registry.putManifest(PATH, 'v1', INDEX_TYPE, referrer('b'), { ifNoneMatch: '*' });
    expect(fake.store.manifest(PATH, 'v1')?.json.annotations).toEqual({ name: 'b' });
  });
});

describe('a tag named like a digest', () => {
  it('stands for that digest at gitlab, which the digest shows', async () => {
    const { fake, registry } = await start({ mode: 'gitlab' });
    storeImage(fake.store, PATH, image);
    const found = await registry.getManifest(PATH, `sha256-${hexOf(image.digest)}`);
    expect(found?.descriptor.digest).toBe(image.digest);
  });
});
