import { type ImageLookup, viewImage } from '../../../src/engine/view/view.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import type { FaultPlan } from '../fault.ts';
import { singleImage, storeImage } from '../image.ts';
import { startRegistryRun } from '../../fake/registry/run.ts';
import type { FakeSigstore } from '../../fake/sigstore/index.ts';
import type { Api, LensCase } from './case.ts';
import { Workbench } from './workbench.ts';

const REPOSITORY = 'acme/app';

/** The image of a case on fakes, as the lenses see it. */
export async function viewOf(one: LensCase, sigstore: FakeSigstore): Promise<ImageLookup> {
  const { api = 'none' } = one;
  const { fake, registry } = await startRegistryRun(REGISTRIES[api]);
  try {
    const { store } = fake;
    const image = singleImage();
    storeImage(store, REPOSITORY, image);
    const { mediaType, bytes } = store.manifest(REPOSITORY, image.digest) ?? {};
    const shelf = {
      listsReferrers: api === 'lists',
      putBlob: async (blob: Buffer) => void store.putBlob(REPOSITORY, blob),
      putManifest: async (type: string, manifest: Buffer, tag?: string) =>
        void store.putManifest(REPOSITORY, manifest, tag, type),
      deleteManifest: async (digest: string) => store.deleteManifest(REPOSITORY, digest),
    };
    const described = { digest: image.digest, mediaType: mediaType ?? '', size: bytes?.length ?? 0 };
    await one.arrange(new Workbench(sigstore.client, shelf, described));
    const root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
    return await viewImage(registry, REPOSITORY, image.digest, root);
  } finally {
    await fake.close();
  }
}

const NOT_ALLOWED: FaultPlan = ({ path }) =>
  path.includes('/referrers/') ? { kind: 'status', status: 405 } : undefined;

const REGISTRIES = {
  none: { mode: 'plain' },
  lists: { mode: 'oci11' },
  'empty list': { mode: 'plain', referrers: 'empty-list' },
  '405': { mode: 'plain', faults: NOT_ALLOWED },
} as const satisfies Record<Api, Parameters<typeof startRegistryRun>[0]>;
