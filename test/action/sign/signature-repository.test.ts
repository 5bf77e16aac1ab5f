import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../../src/task/sign/result.ts';
import { command, trusting } from '../../command/command.ts';
import type { Mode } from '../../fake/registry/modes.ts';
import { type FakeRegistry, startRegistry } from '../../fake/registry/registry.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { attachedTo } from '../../support/attached.ts';
import { type Image, singleImage, storeImage } from '../../support/image.ts';
import { signInProcess } from '../../support/in-process.ts';
import { jobOf } from '../../support/job.ts';

const PATH = 'acme/app';
const KEPT = 'acme/signatures';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

let images = 0;

async function registryWith(mode: Mode, image?: Image): Promise<FakeRegistry> {
  const registry = await startRegistry({ mode });
  onTestFinished(() => registry.close());
  if (image) storeImage(registry.store, PATH, image, 'v1');
  return registry;
}

/** Signs an image of one registry, with its signatures in another. */
async function signInto(
  kept: FakeRegistry,
  registry: FakeRegistry,
  image: Image,
  name = `${kept.host}/${KEPT}`,
) {
  const job = await jobOf(sigstore);
  onTestFinished(() => job.remove());
  const auths = [registry, kept].map(({ host, dockerAuth }) => [host, dockerAuth] as const);
  const run = await signInProcess({
    inputs: {
      ...job.inputs,
      image: `${registry.host}/${PATH}`,
      digest: image.digest,
      'signature-repository': name,
    },
    environment: job.environment,
    dockerConfig: { auths: Object.fromEntries(auths) },
  });
  return { outputs: {} as Readonly<Record<string, string>>, failure: undefined, ...run };
}

const tagsIn = ({ store }: FakeRegistry, path: string) => [...store.tags(path).keys()];

describe('signatures in a repository of their own', () => {
  it.each<[Mode, Mode]>([
    ['ghcr', 'plain'],
    ['plain', 'oci11'],
    ['acr', 'acr'],
  ])('of an image in %s, kept in %s: written there, and nothing beside the image', async (mode, keeper) => {
    const image = singleImage(`kept ${images++}`);
    const [registry, kept] = [await registryWith(mode, image), await registryWith(keeper)];
    const { failure, outputs } = await signInto(kept, registry, image);
    expect(failure).toBeUndefined();
    expect(tagsIn(registry, PATH)).toEqual(['v1']);
    expect(registry.store.referrersOf(PATH, image.digest)).toEqual([]);
    const found = attachedTo({
      store: kept.store,
      repository: KEPT,
      digest: image.digest,
      sigstore,
      through: keeper === 'plain' ? 'index' : 'referrers',
      leftovers: { index: [], sig: [], att: [] },
    });
    expect(found.map(({ format }) => format)).toEqual(['bundle', 'bundle', 'legacy', 'legacy']);
    const commands = outputs['verify-commands'] ?? '';
    expect(commands).toContain(`COSIGN_REPOSITORY=${kept.host}/${KEPT} cosign verify `);
    expect(commands).toContain(`${registry.host}/${PATH}@${image.digest}`);
    expect(commands).not.toContain('gh attestation');
    const attachments = JSON.parse(outputs['attachments'] ?? '[]') as Result['attachments'];
    expect(new Set(attachments.map((one) => `${one.subject} ${one.registry}`))).toEqual(
      new Set([`${registry.host}/${PATH}@${image.digest} ${kept.host}`]),
    );
  });

  it('names the image in what podman compares, not where it is kept', async () => {
    const image = singleImage(`kept ${images++}`);
    const [registry, kept] = [await registryWith('plain', image), await registryWith('plain')];
    await signInto(kept, registry, image);
    const layer = kept.store.manifest(KEPT, `${image.digest.replace(':', '-')}.sig`)?.json.layers?.[0];
    const payload = JSON.parse(String(kept.store.blob(KEPT, layer?.digest ?? ''))) as {
      critical: { identity: { 'docker-reference': string } };
    };
    expect(payload.critical.identity['docker-reference']).toBe(`${registry.host}/${PATH}`);
  });

  it('are found by verify when it is told where, and only then', async () => {
    const image = singleImage(`kept ${images++}`);
    const [registry, kept] = [await registryWith('plain', image), await registryWith('plain')];
    await signInto(kept, registry, image);
    const name = `${registry.host}/${PATH}@${image.digest}`;
    const options = ['--repo', 'octo-org/octo-repo', ...(await trusting(sigstore))];
    const told = await command([
      'verify',
      name,
      '--signature-repository',
      `${kept.host}/${KEPT}`,
      ...options,
    ]);
    expect([told.exitCode, told.err]).toEqual([0, expect.anything()]);
    expect((await command(['verify', name, ...options])).exitCode).toBe(3);
  });

  it('are reused by the next run', async () => {
    const image = singleImage(`kept ${images++}`);
    const [registry, kept] = [await registryWith('ghcr', image), await registryWith('plain')];
    await signInto(kept, registry, image);
    const again = await signInto(kept, registry, image);
    expect(again.outputs['outcome']).toBe('unchanged');
  });

  it.each([':v1', `@sha256:${'a'.repeat(64)}`])('a name that ends in %s is refused', async (end) => {
    const image = singleImage(`kept ${images++}`);
    const registry = await registryWith('plain', image);
    const run = signInto(registry, registry, image, `${registry.host}/${KEPT}${end}`);
    expect((await run).failure).toMatchObject({ class: 'usage', code: 'repository-with-tag' });
  });

  it.each([
    ['acme/sigs', 'image-without-registry'],
    ['https://ghcr.io/acme/sigs', 'image-name-malformed'],
    ['ghcr.io/acme/sigs@sha256:aa', 'digest-length'],
  ])('what is wrong with %s is told of this input', async (name, code) => {
    const image = singleImage(`kept ${images++}`);
    const registry = await registryWith('plain', image);
    const { failure } = await signInto(registry, registry, image, name);
    expect(failure).toMatchObject({ code, fix: 'signature-repository: ghcr.io/owner/name' });
    expect(failure?.message).toMatch(/^signature-repository: "/);
  });
});
