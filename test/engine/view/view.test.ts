import { describe, expect, it, onTestFinished } from 'vitest';
import { cosign31 } from '../../../src/engine/cosign/lens-3.ts';
import { gh } from '../../../src/engine/gh/lens.ts';
import { kyvernoBundle } from '../../../src/engine/kyverno/lens-bundle.ts';
import { asListedBy, viewImage } from '../../../src/engine/view/view.ts';
import { rememberReads } from '../../../src/oci/reader.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import type { FaultPlan } from '../../support/fault.ts';
import { singleImage, storeImage } from '../../support/image.ts';
import { BUNDLE, jsonBytes } from '../../support/engine/workbench.ts';
import type { RegistryOptions } from '../../fake/registry/registry.ts';
import { startRegistryRun } from '../../fake/registry/run.ts';

const PATH = 'acme/app';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const ROOT = parseTrustedRoot(
  JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' }),
);
const QUESTION = { want: 'provenance', identity: { san: 'san', issuer: 'issuer' } } as const;
const image = singleImage();

async function start(faults?: FaultPlan, options: Partial<RegistryOptions> = {}) {
  const run = await startRegistryRun({ mode: 'plain', ...options, ...(faults && { faults }) });
  onTestFinished(() => run.fake.close());
  storeImage(run.fake.store, PATH, image);
  const tag = (suffix: string) => image.digest.replace(':', '-') + suffix;
  const lookup = () => viewImage(rememberReads(run.registry), PATH, image.digest, ROOT);
  return { ...run, tag, lookup, view: async () => asListedBy(await lookup(), cosign31.release.libraries) };
}

/** So many referrers, each with its own content of `size` bytes, in the index. */
function attach({ fake, tag }: Awaited<ReturnType<typeof start>>, count: number, size = 2): void {
  const manifests = Array.from({ length: count }, (_, nth) => {
    const content = Buffer.from(String(nth).padStart(size));
    const digest = fake.store.putBlob(PATH, content);
    const layers = [{ mediaType: BUNDLE, digest, size: content.length }];
    const manifest = fake.store.putManifest(PATH, { mediaType: MANIFEST, artifactType: BUNDLE, layers });
    return { mediaType: MANIFEST, digest: manifest.digest, size: 1, artifactType: BUNDLE };
  });
  fake.store.putManifest(PATH, jsonBytes({ mediaType: INDEX, manifests }), tag(''));
}

describe('the view of an image', () => {
  it('ends after 200 referrers', async () => {
    const run = await start();
    attach(run, 210);
    const view = await run.view();
    expect(view.referrers).toHaveLength(200);
    expect(view.listing).toMatchObject({ kind: 'listed', referrers: { length: 210 } });
    expect(cosign31.admit(view, QUESTION).why).toContain('the first 200 were looked at here');
    expect(kyvernoBundle.admit(view, QUESTION).why).toContain('210 referrers are listed');
  });

  it('has the first page of the referrers API, or all of them, as the library of a program lists', async () => {
    const { fake, lookup } = await start(undefined, { mode: 'oci11', pageSize: 2 });
    const subject = { mediaType: MANIFEST, digest: image.digest, size: 1 };
    for (const nth of [1, 2, 3, 4, 5]) {
      const annotations = { nth: String(nth) };
      const artifactType = 'application/spdx+json';
      fake.store.putManifest(PATH, { mediaType: MANIFEST, artifactType, annotations, subject });
    }
    const found = await lookup();
    const listed = ['0.22.1', '0.23.0'].map((goContainerRegistry) =>
      asListedBy(found, { goContainerRegistry, sigstoreGo: '1.2.2' }),
    );
    expect(listed.map(({ referrers }) => referrers.length)).toEqual([2, 5]);
    expect(listed.map(({ listing }) => listing)).toMatchObject([
      { kind: 'listed', through: 'referrers-api', isCut: true },
      { kind: 'listed', through: 'referrers-api', isCut: false },
    ]);
    const why = listed.map((view) => kyvernoBundle.admit(view, QUESTION).why);
    expect(why[0]).toContain('on the first page of the referrers API');
    expect(why[1]).not.toContain('first page');
  });

  it('ends after 64 MiB', async () => {
    const run = await start();
    attach(run, 8, 9 * 1024 * 1024);
    const view = await run.view();
    const unread = view.referrers.filter((one) => one.unread !== undefined);
    expect(unread).toMatchObject([{ unread: expect.stringContaining('64 MiB') as string }]);
  });

  it('leaves blobs of other referrers alone', async () => {
    const { fake, tag, view } = await start();
    const digest = fake.store.putBlob(PATH, Buffer.from('{}'));
    const layers = [{ mediaType: 'application/spdx+json', digest, size: 2 }];
    const manifest = fake.store.putManifest(PATH, { mediaType: MANIFEST, layers });
    const entry = { mediaType: MANIFEST, digest: manifest.digest, size: 1 };
    fake.store.putManifest(PATH, jsonBytes({ mediaType: INDEX, manifests: [entry] }), tag(''));
    expect((await view()).referrers).toMatchObject([{ content: undefined, unread: undefined }]);
    expect(fake.requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
  });

  it('takes a layer whose fields are of other types for one of no type', async () => {
    const { fake, tag, view } = await start();
    const layers = [{ mediaType: { toString: 1 }, size: { valueOf: 1 } }];
    const manifest = fake.store.putManifest(PATH, { mediaType: MANIFEST, layers });
    const entry = { mediaType: MANIFEST, digest: manifest.digest, size: 1 };
    fake.store.putManifest(PATH, jsonBytes({ mediaType: INDEX, manifests: [entry] }), tag(''));
    expect((await view()).referrers).toMatchObject([{ layers: [{ mediaType: '', size: 0 }] }]);
  });

  it('says what could not be read', async () => {
    const run = await start(({ path }) =>
      path.includes('/blobs/') ? { kind: 'status', status: 403 } : undefined,
    );
    attach(run, 1);
    const view = await run.view();
    expect(view.referrers).toMatchObject([{ unread: expect.stringContaining('403') as string }]);
    expect(gh.admit(view, QUESTION).why).toContain('could not be read');
    expect(cosign31.admit(view, QUESTION).why).toContain('one could not be read here');
  });

  it.each(['.sig', '.att'] as const)('holds that %s cannot be read', async (suffix) => {
    const { fake, tag, view } = await start();
    fake.store.putManifest(PATH, jsonBytes({ mediaType: MANIFEST, layers: 'none' }), tag(suffix));
    const { sig, att } = await view();
    expect((suffix === '.sig' ? sig : att).problem).toContain('"layers"');
    const question = { ...QUESTION, want: suffix === '.sig' ? 'signature' : 'provenance' } as const;
    expect(cosign31.admit(await view(), question).why).toContain(`the ${suffix} tag cannot be read`);
  });

  it('holds that the registry refuses to list', async () => {
    const { view } = await start(({ path }) =>
      path.includes('/referrers/') ? { kind: 'status', status: 403 } : undefined,
    );
    const seen = await view();
    expect(seen.listing.kind).toBe('failed');
    expect(gh.admit(seen, QUESTION)).toMatchObject({
      admits: false,
      fix: expect.stringContaining('tags') as string,
    });
  });
});
