import { describe, expect, it } from 'vitest';
import { sha256Digest } from '../../../src/subject/digest.ts';
import { faultOn } from '../../support/fault.ts';
import { multiPlatformImage, pushImage, singleImage, storeImage } from '../../support/image.ts';
import { type Mode, MODES } from './modes.ts';
import { errorOf, manifestPut, REPOSITORY, startWithClient } from './test-client.ts';

const MODE_NAMES = Object.keys(MODES) as Mode[];
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const image = singleImage();

/** A manifest about `subject`; another `name`, another digest. */
function referrer(name: string, subject = image, artifactType = BUNDLE_TYPE) {
  return {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType,
    subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: subject.digest, size: 1 },
    annotations: { name },
  };
}

describe.each(MODE_NAMES)('a registry like %s', (mode) => {
  it('takes an image over HTTP and gives it back', async () => {
    const { registry, headers, send } = await startWithClient({ mode });
    const pushed = multiPlatformImage();
    await pushImage(pushed, { url: registry.url, repository: REPOSITORY, tag: 'v1', headers });

    const manifest = await send('GET', 'manifests/v1');
    expect(manifest.headers.get('docker-content-digest')).toBe(pushed.digest);
    expect(sha256Digest(Buffer.from(await manifest.arrayBuffer()))).toBe(pushed.digest);
    const [blob] = pushed.blobs as [Buffer];
    const answer = await send('GET', `blobs/${sha256Digest(blob)}`, { redirect: 'follow' });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(blob);
    expect(await (await send('GET', 'tags/list')).json()).toEqual({ name: REPOSITORY, tags: ['v1'] });
  });

  it('answers HEAD as GET, without the body', async () => {
    const { registry, send } = await startWithClient({ mode });
    storeImage(registry.store, REPOSITORY, image);
    const answer = await send('HEAD', `manifests/${image.digest}`);
    expect(answer.headers.get('content-length')).toBe(`${image.manifests[0]?.length}`);
    expect((await send('HEAD', 'manifests/none')).status).toBe(404);
  });
});

describe('the referrers API', () => {
  it.each<[Mode, string | null, number]>([
    ['plain', null, 404],
    ['oci11', image.digest, 200],
    ['ghcr', null, 404],
    ['acr', image.digest, 200],
    ['ecr', image.digest, 404],
    ['hub', null, 404],
    ['gar', image.digest, 200],
    ['gitlab', null, 404],
  ])('%s answers a PUT with OCI-Subject %s and a list with %i', async (mode, ociSubject, status) => {
    const { send } = await startWithClient({ mode });
    const manifest = referrer('a');
    const digest = sha256Digest(Buffer.from(JSON.stringify(manifest)));
    const put = await send('PUT', `manifests/${digest}`, manifestPut(manifest));
    expect([put.status, put.headers.get('oci-subject')]).toEqual([201, ociSubject]);
    expect((await send('GET', `referrers/${image.digest}`)).status).toBe(status);
  });

  it('lists by subject, with type and annotations', async () => {
    const { registry, send } = await startWithClient({ mode: 'oci11' });
    const { digest, bytes } = registry.store.putManifest(REPOSITORY, referrer('a'));
    registry.store.putManifest(REPOSITORY, referrer('other', singleImage('other')));
    const answer = await send('GET', `referrers/${image.digest}`);
    expect(await answer.json()).toMatchObject({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{ digest, size: bytes.length, artifactType: BUNDLE_TYPE, annotations: { name: 'a' } }],
    });
  });

  it('filters by type and says so, or does neither', async () => {
    const { registry, send } = await startWithClient({ mode: 'oci11' });
    registry.store.putManifest(REPOSITORY, referrer('a'));
    registry.store.putManifest(REPOSITORY, referrer('b', image, 'text/plain'));
    const list = async () => {
      const answer = await send('GET', `referrers/${image.digest}?artifactType=text/plain`);
      const { manifests } = (await answer.json()) as { manifests: { annotations: { name: string } }[] };
      const names = manifests.map(({ annotations }) => annotations.name);
      return [answer.headers.get('oci-filters-applied'), names];
    };
    expect(await list()).toEqual(['artifactType', ['b']]);
    registry.behave({ filters: false });
    expect(await list()).toEqual([null, ['a', 'b']]);
  });

  it('links from page to page', async () => {
    const { registry, send } = await startWithClient({ mode: 'oci11', pageSize: 2 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) registry.store.putManifest(REPOSITORY, referrer(name));
    const pages: string[] = [];
    let next: string | undefined =
      `referrers/${image.digest}?artifactType=${encodeURIComponent(BUNDLE_TYPE)}`;
    while (next !== undefined) {
      const answer: Response = await send('GET', next);
      const { manifests } = (await answer.json()) as { manifests: { annotations: { name: string } }[] };
      pages.push(manifests.map(({ annotations }) => annotations.name).join(''));
      next = /^<(.+)>; rel=next$/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(pages).toEqual(['ab', 'cd', 'e']);
  });

  it('has as many ways to be missing as there are services', async () => {
    const { registry, send } = await startWithClient({ mode: 'ghcr' });
    const answer = () => send('GET', `referrers/${image.digest}`);
    registry.behave({ referrers: 'page-not-found' });
    expect(await (await answer()).text()).toBe('404 page not found\n');
    registry.behave({ referrers: 'manifest-unknown' });
    expect(await errorOf(await answer())).toBe('404 MANIFEST_UNKNOWN: manifest unknown');
    registry.behave({ referrers: 'bad-request' });
    expect(await errorOf(await answer())).toBe('400 MANIFEST_INVALID: manifest invalid');
    registry.behave({ referrers: 'empty-list' });
    registry.store.putManifest(REPOSITORY, referrer('a'));
    expect(await (await answer()).json()).toMatchObject({ manifests: [] });
    registry.behave({ referrers: 'web-page' });
    const redirect = await answer();
    const page = await send('GET', redirect.headers.get('location') ?? '');
    expect([redirect.status, page.status, page.headers.get('content-type')]).toEqual([
      303,
      200,
      'text/html; charset=utf-8',
    ]);
  });
});

describe('blobs', () => {
  it.each(['ghcr', 'acr', 'ecr', 'hub'] as const)(
    '%s redirects to storage that rejects its credentials',
    async (mode) => {
      const { registry, headers, send } = await startWithClient({ mode });
      const digest = registry.store.putBlob(REPOSITORY, Buffer.from('content'));
      const redirect = await send('GET', `blobs/${digest}`);
      const link = new URL(redirect.headers.get('location') ?? '');
      expect([redirect.status, link.origin === registry.url]).toEqual([307, false]);
      expect((await fetch(link, { headers })).status).toBe(400);
      expect(await (await fetch(link)).text()).toBe('content');
      expect(registry.secrets).toContain(link.searchParams.get('sig'));
    },
  );
});

describe('requests', () => {
  it('are logged for all origins of the registry, in order', async () => {
    const { registry, send } = await startWithClient({ mode: 'hub' });
    const digest = registry.store.putBlob(REPOSITORY, Buffer.from('content'));
    await send('GET', `blobs/${digest}`, { redirect: 'follow' });
    expect(registry.requests.map(({ service, method, status }) => `${service} ${method} ${status}`)).toEqual([
      'hub GET 401',
      'hub-auth GET 200',
      'hub GET 307',
      'hub-storage GET 200',
    ]);
  });

  it('meet the faults planned for them', async () => {
    const faults = faultOn({ path: /manifests/ }, { kind: 'status', status: 503 }, 1);
    const { send } = await startWithClient({ mode: 'plain', faults });
    expect([(await send('GET', 'manifests/v1')).status, (await send('GET', 'manifests/v1')).status]).toEqual([
      503, 404,
    ]);
  });

  it('outside the API find nothing', async () => {
    const { registry } = await startWithClient({ mode: 'plain' });
    expect((await fetch(`${registry.url}/v1/_ping`)).status).toBe(404);
  });
});
