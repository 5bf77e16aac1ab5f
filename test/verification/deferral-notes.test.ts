import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFERRAL_MEDIA_TYPE } from '../../src/attach/deferral-record.ts';
import { fileArtifact } from '../../src/oci/layout/file-artifact.ts';
import { command, trusting } from '../command/command.ts';
import { startDeferring } from '../support/deferring.ts';
import type { Mode } from '../fake/registry/modes.ts';
import { type Scene, startScene } from '../support/scene.ts';

const scenes = new Map<Mode, Scene>();
beforeAll(async () => {
  for (const mode of ['oci11', 'plain'] as const) scenes.set(mode, await startScene({ mode }));
});
afterAll(() => Promise.all([...scenes.values()].map((scene) => scene.close())));

interface Report {
  readonly verdict: string;
  readonly exitCode: number;
  readonly images: readonly {
    readonly reasons: readonly { readonly code: string; readonly message: string }[];
  }[];
}

/** What verify says of the image to who expects the workflow that releases it. */
async function verify({ sigstore }: Scene, image: string) {
  const trust = await trusting(sigstore);
  const args = ['verify', image, ...trust, '--repo', 'octo-org/octo-repo'];
  const { out } = await command([...args, '--format', 'json']);
  const report = JSON.parse(out) as Report;
  const text = (await command(args)).out.replaceAll(/\s+/g, ' ');
  const reasons = report.images.flatMap((one) => one.reasons);
  return { verdict: report.verdict, exitCode: report.exitCode, codes: reasons.map(({ code }) => code), text };
}

function sceneOf(mode: Mode): Scene {
  const scene = scenes.get(mode);
  if (!scene) throw new Error('no such scene');
  return scene;
}

describe('an image whose run deferred its signature', () => {
  it.each(['oci11', 'plain'] as const)('is unsigned, and verify says that it waits: %s', async (mode) => {
    const scene = sceneOf(mode);
    const there = await startDeferring(scene);
    await there.release({ service: 'rekor' });
    const { verdict, exitCode, codes, text } = await verify(scene, `${there.image}@${there.where.digest}`);
    expect([verdict, exitCode, codes]).toEqual(['unsigned', 3, ['nothing-found', 'signing-deferred']]);
    expect(text).toContain(
      'waits to be signed: run 22259804324 of octo-org/octo-repo, attempt 1, deferred that',
    );
    expect(text).toContain('whoever can push could have left the record, and it proves nothing');
  });

  it('waits no more once it is resumed', async () => {
    const scene = sceneOf('oci11');
    const there = await startDeferring(scene);
    await there.release({ service: 'rekor' });
    await there.resume();
    const { verdict, codes } = await verify(scene, `${there.image}@${there.where.digest}`);
    expect([verdict, codes.includes('signing-deferred')]).toEqual(['rejected', false]);
  });
});

describe('a record that somebody left', () => {
  /** Beside an image, of which a stranger's signatures may be there too. */
  async function left(record: object | string, signed: boolean) {
    const scene = sceneOf('oci11');
    const repository = `acme/left${counter++}`;
    const where = await scene.copyTo(repository, signed);
    const { store } = scene.registry;
    const image = store.manifest(repository, where.digest);
    if (!image) throw new Error('no image');
    const { mediaType, bytes } = image;
    const descriptor = { mediaType, digest: where.digest, size: bytes.length };
    const text =
      typeof record === 'string' ? record : JSON.stringify({ ...recordOf(where.digest), ...record });
    const { file, manifest } = fileArtifact(descriptor, Buffer.from(text), DEFERRAL_MEDIA_TYPE);
    store.putBlob(repository, file);
    store.putManifest(repository, JSON.parse(manifest.toString()) as object);
    return verify(scene, `${scene.registry.host}/${repository}@${where.digest}`);
  }
  let counter = 0;
  const recordOf = (digest: string) => ({
    schemaVersion: 1,
    run: { repository: 'mallory/tool', id: '7', attempt: 1 },
    deferredAt: '2026-11-29T00:00:00Z',
    outage: 'nothing',
    format: 'both',
    images: [{ digest, name: 'ghcr.io/mallory/tool', repositories: ['ghcr.io/mallory/tool'] }],
    predicates: [],
  });

  it('is told with who it says, and changes no verdict', async () => {
    const unsigned = await left({}, false);
    expect([unsigned.verdict, unsigned.exitCode]).toEqual(['unsigned', 3]);
    expect(unsigned.text).toContain('run 7 of mallory/tool');
    const signedByOthers = await left({}, true);
    expect([signedByOthers.verdict, signedByOthers.codes.at(-1)]).toEqual(['rejected', 'signing-deferred']);
  });

  it.each<[string, object | string]>([
    ['about another image', { images: [] }],
    ['that is none', 'deferred'],
    [
      'that has a sentence in place of a repository',
      { run: { repository: 'see https://x.test/ for/it', id: '7', attempt: 1 } },
    ],
  ])('%s is nothing to verify', async (_name, record) => {
    expect((await left(record, false)).codes).toEqual(['nothing-found']);
  });
});
