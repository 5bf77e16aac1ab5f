import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256Digest } from '../../src/subject/digest.ts';
import { helmChart, type Image, multiPlatformImage, pushImage, singleImage, storeImage } from './image.ts';
import { startRegistry } from '../fake/registry/registry.ts';
import type { ManifestJson } from '../fake/registry/store.ts';
import { tar } from '../../scripts/release/tar.ts';

function topManifest({ manifests }: Image): ManifestJson {
  return JSON.parse(String(manifests.at(-1))) as ManifestJson;
}

describe('a single image', () => {
  it('has a layer whose content is what its config says', () => {
    const image = singleImage();
    const [config, layer] = image.blobs as [Buffer, Buffer];
    const { rootfs } = JSON.parse(config.toString()) as { rootfs: { diff_ids: string[] } };
    expect(rootfs.diff_ids).toEqual([sha256Digest(gunzipSync(layer))]);
    expect(topManifest(image).config?.digest).toBe(sha256Digest(config));
    expect(topManifest(image).layers?.map(({ digest, size }) => [digest, size])).toEqual([
      [sha256Digest(layer), layer.length],
    ]);
  });

  it('is the same for the same text', () => {
    expect(singleImage('a').digest).toBe(singleImage('a').digest);
    expect(singleImage('a').digest).not.toBe(singleImage('b').digest);
  });
});

describe('a multi-platform image', () => {
  it('has two platforms and an attestation manifest that belongs to none', () => {
    const image = multiPlatformImage();
    const entries = topManifest(image).manifests ?? [];
    expect(entries.map(({ platform }) => `${platform?.os}/${platform?.architecture}`)).toEqual([
      'linux/amd64',
      'linux/arm64',
      'unknown/unknown',
    ]);
    expect([...image.platforms.values()]).toEqual(entries.slice(0, 2).map(({ digest }) => digest));
    expect(entries[2]?.annotations).toEqual({
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': entries[0]?.digest,
    });
  });
});

describe('a Helm chart', () => {
  it('is no container image by its config', () => {
    expect(topManifest(helmChart()).config?.mediaType).toBe('application/vnd.cncf.helm.config.v1+json');
  });
});

describe('pushing', () => {
  it('says which request failed', async () => {
    const registry = await startRegistry({ mode: 'plain', writeDenied: true });
    const push = pushImage(singleImage(), { url: registry.url, repository: 'acme/app' });
    await expect(push).rejects.toThrow(/^POST http.*blobs\/uploads\/: 403 .*DENIED/);
    await registry.close();
  });

  it('and storing give the same contents', async () => {
    const registry = await startRegistry({ mode: 'plain' });
    const image = multiPlatformImage();
    await pushImage(image, { url: registry.url, repository: 'pushed', tag: 'v1' });
    storeImage(registry.store, 'stored', image, 'v1');
    await registry.close();
    for (const digest of image.blobs.map(sha256Digest)) {
      expect(registry.store.blob('pushed', digest)).toEqual(registry.store.blob('stored', digest));
    }
    expect(registry.store.tags('pushed')).toEqual(registry.store.tags('stored'));
    expect(registry.store.manifests('pushed')).toEqual(registry.store.manifests('stored'));
  });
});

describe('a tar archive', () => {
  it('has a header of 512 bytes, the content padded to 512, and two blocks of zeros', () => {
    const archive = tar({ 'hello.txt': 'hello\n' });
    const field = (start: number, end: number) =>
      archive.toString('latin1', start, end).replace(/[\0 ].*/s, '');
    expect(archive.length).toBe(4 * 512);
    expect([field(0, 100), field(257, 263), parseInt(field(124, 136), 8)]).toEqual(['hello.txt', 'ustar', 6]);
    const unsigned = Buffer.from(archive.subarray(0, 512)).fill(' ', 148, 156);
    expect(parseInt(field(148, 156), 8)).toBe(unsigned.reduce((sum, byte) => sum + byte));
    expect(archive.toString('latin1', 512, 518)).toBe('hello\n');
    expect(archive.subarray(518).every((byte) => byte === 0)).toBe(true);
  });
});
