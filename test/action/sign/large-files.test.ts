import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { attachedTo } from '../../support/attached.ts';
import { signInProcess } from '../../support/in-process.ts';
import { runIn, type RunOptions, type Scene, startScene } from '../../support/scene.ts';
import { toolOutput } from '../../support/tool-output.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
const FOREIGN = { workflow_ref: 'octo-org/octo-repo/.github/workflows/nightly.yml@refs/heads/main' };
let repositories = 0;

/** An SBOM of more than 1 MB, as its tool writes it at some time: with the ids and times of that run. */
function sbomOf(run: number, version = '1.0'): object {
  const sbom = toolOutput('syft.cdx-1.6.json');
  const components = Array.from({ length: 9000 }, (_, nth) => ({
    'bom-ref': `0000000${run}-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    type: 'library',
    name: `part${nth}`,
    version: nth === 7 ? version : '1.0',
    purl: `pkg:generic/part${nth}@1.0`,
  }));
  const metadata = { ...(sbom['metadata'] as object), timestamp: `2027-01-01T00:00:0${run}Z` };
  const serialNumber = `urn:uuid:00000000-0000-4000-8000-00000000000${run}`;
  return { ...sbom, serialNumber, metadata, components };
}

interface Layers {
  readonly layers?: readonly { readonly digest: string; readonly size: number }[];
}

async function start() {
  const repository = `acme/large${repositories++}`;
  const where = await scene.copyTo(repository, false);
  const directory = await mkdtemp(path.join(tmpdir(), 'large-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const sign = async (sbom: object, claims: RunOptions['claims'] = {}) => {
    const file = path.join(directory, 'sbom.json');
    await writeFile(file, JSON.stringify(sbom));
    const ended = await signInProcess(runIn(scene, { repository, claims, inputs: { sbom: file } }));
    if (!ended) throw new Error('killed');
    expect(ended.failure?.message).toBeUndefined();
    return ended;
  };
  /** Of each format once. */
  const references = () =>
    attachedTo(where).filter(({ predicateType }) => predicateType === REFERENCE).length / 2;
  /** Digests of the files that are stored beside the image. */
  const files = () =>
    scene.registry.store.manifests(repository).flatMap(({ bytes }) => {
      const { layers = [] } = JSON.parse(bytes.toString()) as Layers;
      return layers.filter(({ size }) => size > 1_000_000).map(({ digest }) => digest);
    });
  return { repository, sign, references, files };
}

describe('a file that is too large to be attested whole', () => {
  it('and was made again, with other ids and times, is not stored and signed again', async () => {
    const { repository, sign, references } = await start();
    await sign(sbomOf(1));
    const [entries, manifests] = [
      scene.sigstore.entries.length,
      scene.registry.store.manifests(repository).length,
    ];
    const again = await sign(sbomOf(2));
    expect(again.outputs['outcome']).toBe('unchanged');
    expect(references()).toBe(1);
    expect(scene.sigstore.entries.length).toBe(entries);
    expect(scene.registry.store.manifests(repository).length).toBe(manifests);
    expect(again.log.messages('notice').join('\n')).toContain('says what is stored beside the image already');
  });

  it('is new when a component is another', async () => {
    const { sign, references } = await start();
    await sign(sbomOf(1));
    expect((await sign(sbomOf(2, '1.1'))).outputs['outcome']).toBe('signed');
    expect(references()).toBe(2);
    expect((await sign(sbomOf(3, '1.1'))).outputs['outcome']).toBe('unchanged');
    expect((await sign(sbomOf(4))).outputs['outcome']).toBe('unchanged');
    expect(references()).toBe(2);
  });

  it('is not taken from another signer, whatever that one refers to', async () => {
    const { sign, references, files } = await start();
    await sign(sbomOf(1), FOREIGN);
    expect((await sign(sbomOf(2))).outputs['outcome']).toBe('signed');
    expect([references(), files().length]).toEqual([2, 2]);
  });

  it('is stored anew when the one that was referred to is gone', async () => {
    const { repository, sign, references, files } = await start();
    await sign(sbomOf(1));
    const [stored, ...others] = files();
    expect(others).toEqual([]);
    scene.registry.store.deleteBlob(repository, String(stored));
    expect((await sign(sbomOf(2))).outputs['outcome']).toBe('signed');
    expect(references()).toBe(2);
  });
});
