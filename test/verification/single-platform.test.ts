import { describe, expect, test } from 'vitest';
import { parsePlatform } from '../../src/oci/layout/platform.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { expecting, newImage, PATH, registryWith, reportOn, sharedSigstore, signImage } from './scene.ts';

const sigstore = await sharedSigstore();

describe('one platform of an image without an index', () => {
  const wanted = (name: string, platform: string) =>
    reportOn(sigstore, name, { ...expecting(sigstore), platform: parsePlatform(platform) });

  test('is that which its config names, or it is refused', async () => {
    const image = newImage();
    const registry = await registryWith(image);
    await signImage(sigstore, registry, image.digest);
    const name = `${registry.host}/${PATH}@${image.digest}`;
    const own = await wanted(name, 'linux/amd64');
    expect([own.verdict, own.platform]).toEqual(['verified', 'linux/amd64']);
    const other = await wanted(name, 'linux/arm64');
    expect([other.verdict, other.reasons]).toEqual([
      'rejected',
      [
        {
          code: 'platform-other',
          message: `${name} is for linux/amd64 alone, not for linux/arm64`,
          fix: '--platform linux/amd64   # or the image for linux/arm64',
        },
      ],
    ]);
    const all = await reportOn(sigstore, name, { ...expecting(sigstore), platform: 'all' });
    expect(all.verdict).toBe('verified');
  });

  test.each([
    ['no platform', '{}', 'platform-unknown'],
    ['a platform that is none', '{"os":"linux","architecture":["amd64"]}', 'platform-unknown'],
    [
      'two readings',
      '{"os":"linux","architecture":"amd64","Architecture":"arm64"}',
      'registry-document-malformed',
    ],
    ['no JSON', 'amd64', 'registry-document-malformed'],
    ['nothing in the registry', undefined, 'platform-unknown'],
  ])('cannot be told where its config has %s', async (_, config, code) => {
    const bytes = Buffer.from(config ?? 'nothing');
    const manifest = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: {
          mediaType: 'application/vnd.oci.image.config.v1+json',
          digest: sha256Digest(bytes),
          size: bytes.length,
        },
        layers: [],
      }),
    );
    const image = { ...newImage(), blobs: config === undefined ? [] : [bytes], manifests: [manifest] };
    const registry = await registryWith({ ...image, digest: sha256Digest(manifest) });
    await signImage(sigstore, registry, sha256Digest(manifest));
    const report = await wanted(`${registry.host}/${PATH}@${sha256Digest(manifest)}`, 'linux/amd64');
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['could-not-tell', code]);
  });
});
