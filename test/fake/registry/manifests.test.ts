import { describe, expect, it } from 'vitest';
import { sha256Digest } from '../../../src/subject/digest.ts';
import { multiPlatformImage, singleImage, storeImage } from '../../support/image.ts';
import type { Mode } from './modes.ts';
import { errorOf, manifestPut, REPOSITORY, startWithClient } from './test-client.ts';

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const emptyIndex = { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [] };
const image = singleImage();
const [manifestBytes] = image.manifests as [Buffer];
const manifest = JSON.parse(manifestBytes.toString()) as { mediaType: string };

describe('a PUT is refused', () => {
  it.each<[Mode, string]>([
    ['plain', '400 MANIFEST_BLOB_UNKNOWN: blob unknown to registry'],
    ['gar', '404 MANIFEST_UNKNOWN: Failed to fetch manifest'],
  ])('by %s when a blob or a child is missing: %s', async (mode, error) => {
    const { registry, send } = await startWithClient({ mode });
    expect(await errorOf(await send('PUT', 'manifests/v1', manifestPut(manifest)))).toBe(error);

    const index = multiPlatformImage();
    storeImage(registry.store, REPOSITORY, index);
    registry.store.deleteManifest(REPOSITORY, index.platforms.get('linux/arm64') ?? '');
    const parsed = JSON.parse(String(index.manifests.at(-1))) as object;
    expect(await errorOf(await send('PUT', 'manifests/v1', manifestPut(parsed)))).toBe(error);

    registry.behave({ missingChild: undefined });
    expect((await send('PUT', 'manifests/v1', manifestPut(parsed))).status).toBe(201);
  });

  it('when the digest is another one', async () => {
    const { send } = await startWithClient({ mode: 'plain' });
    const answer = await send('PUT', `manifests/${image.digest}`, manifestPut(emptyIndex));
    expect(await errorOf(answer)).toMatch(/^400 DIGEST_INVALID/);
  });

  it.each<[string, RequestInit]>([
    ['not JSON', { body: '<html>', headers: { 'content-type': INDEX_TYPE } }],
    [
      'of another type than it says',
      { ...manifestPut(emptyIndex), headers: { 'content-type': 'text/plain' } },
    ],
    ['of an older schema', manifestPut({ ...emptyIndex, schemaVersion: 1 })],
  ])('when the manifest is %s', async (_, init) => {
    const { send } = await startWithClient({ mode: 'plain' });
    expect(await errorOf(await send('PUT', 'manifests/v1', init))).toMatch(/^400 MANIFEST_INVALID/);
  });

  it.each<[Mode, string]>([
    ['plain', '409 DENIED: tag v1 is immutable'],
    [
      'acr',
      '405 REGISTRY_DISALLOWED_OPERATION: The operation is disallowed on this registry, repository or image.',
    ],
    [
      'ecr',
      "400 TAG_INVALID: The image tag 'v1' already exists in the 'acme/app' repository and cannot be overwritten because the tag is immutable.",
    ],
  ])('by %s when the tag is immutable or locked: %s', async (mode, error) => {
    const { registry, send } = await startWithClient({ mode, immutableTags: true });
    expect((await send('PUT', 'manifests/v1', manifestPut(emptyIndex))).status).toBe(201);
    const put = () => send('PUT', 'manifests/v1', manifestPut({ ...emptyIndex, annotations: { a: 'b' } }));
    expect(await errorOf(await put())).toBe(error);
    registry.behave({ immutableTags: false });
    expect((await put()).status).toBe(201);
    registry.behave({ lockedTags: ['v1'] });
    expect(await errorOf(await put())).toBe(error);
  });
});

describe('a manifest', () => {
  it('is found by the tag and the digest that it was put under, with the type that it was put with', async () => {
    const { registry, send } = await startWithClient({ mode: 'plain' });
    storeImage(registry.store, REPOSITORY, image);
    const put = await send('PUT', 'manifests/v1', manifestPut(manifest));
    const location = put.headers.get('location') ?? '';
    expect(location).toBe(`${registry.url}/v2/acme/app/manifests/${image.digest}`);
    for (const reference of ['manifests/v1', location]) {
      const answer = await send('GET', reference);
      expect(answer.headers.get('content-type')).toBe('application/vnd.oci.image.manifest.v1+json');
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(manifestBytes);
    }
    expect(registry.store.manifest(REPOSITORY, 'v1')?.digest).toBe(image.digest);
  });

  it('hides from a client that does not accept its type', async () => {
    const { registry, send } = await startWithClient({ mode: 'plain' });
    storeImage(registry.store, REPOSITORY, image, 'v1');
    const get = async (accept: string) => (await send('GET', 'manifests/v1', { headers: { accept } })).status;
    expect(await get('application/vnd.docker.distribution.manifest.v2+json')).toBe(404);
    expect(await get(`${INDEX_TYPE};q=0.5, ${manifest.mediaType}`)).toBe(200);
  });

  it('of gitlab is found by its digest written as a tag', async () => {
    const { registry, send } = await startWithClient({ mode: 'gitlab' });
    storeImage(registry.store, REPOSITORY, image);
    const tag = image.digest.replace(':', '-');
    expect((await send('GET', `manifests/${tag}`)).headers.get('docker-content-digest')).toBe(image.digest);
    const put = await send('PUT', `manifests/${tag}`, manifestPut(emptyIndex));
    expect(put.status).toBe(201);
    const { digest } = registry.store.manifest(REPOSITORY, tag) ?? {};
    expect((await send('GET', `manifests/${tag}`)).headers.get('docker-content-digest')).toBe(digest);
  });
});

describe('conditions on a PUT', () => {
  async function startWithTag(mode: Mode) {
    const { registry, send } = await startWithClient({ mode });
    storeImage(registry.store, REPOSITORY, image, 'v1');
    const etag = (await send('GET', 'manifests/v1')).headers.get('etag');
    const put = async (headers: Record<string, string>) =>
      (await send('PUT', 'manifests/v1', manifestPut(emptyIndex, headers))).status;
    return { etag, put };
  }

  it('are honoured: only who read the current version may write', async () => {
    const { etag, put } = await startWithTag('oci11');
    expect(etag).toBe(`"${image.digest}"`);
    expect(await put({ 'if-none-match': '*' })).toBe(412);
    expect(await put({ 'if-match': `"${sha256Digest(Buffer.from('other'))}"` })).toBe(412);
    expect(await put({ 'if-match': String(etag) })).toBe(201);
    expect(await put({ 'if-match': String(etag) })).toBe(412);
  });

  it('are ignored, though an ETag is given', async () => {
    const { etag, put } = await startWithTag('plain');
    expect(etag).toBe(`"${image.digest}"`);
    expect(await put({ 'if-match': '"other"' })).toBe(201);
    expect(await put({ 'if-none-match': '*' })).toBe(201);
  });

  it('have nothing to go by', async () => {
    const { etag, put } = await startWithTag('ecr');
    expect(etag).toBeNull();
    expect(await put({ 'if-match': '"other"' })).toBe(201);
  });
});

describe('the list of tags', () => {
  it('is sorted and comes in pages', async () => {
    const { registry, send } = await startWithClient({ mode: 'plain' });
    for (const tag of ['c', 'a', 'b']) registry.store.putManifest(REPOSITORY, emptyIndex, tag);
    const answer = await send('GET', 'tags/list?n=2');
    expect(await answer.json()).toEqual({ name: REPOSITORY, tags: ['a', 'b'] });
    const [, next = ''] = /^<(.+)>; rel="next"$/.exec(answer.headers.get('link') ?? '') ?? [];
    expect(await (await send('GET', next)).json()).toEqual({ name: REPOSITORY, tags: ['c'] });
  });

  it('does not exist for an empty repository', async () => {
    const { send } = await startWithClient({ mode: 'plain' });
    expect(await errorOf(await send('GET', 'tags/list'))).toMatch(/^404 NAME_UNKNOWN/);
  });
});
