import { describe, expect, test } from 'vitest';
import { parseLensIds } from '../../src/engine/lenses.ts';
import { failureOf } from '../support/failure-of.ts';
import { expecting, newImage, PATH, registryWith, reportOn, signImage, sharedSigstore } from './scene.ts';

const DEPTH = 100_000;
const NESTED = `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`;
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const sigstore = await sharedSigstore();

type Kind = 'index tag' | '.sig' | '.att' | 'referrers API' | 'bundle manifest' | 'bundle' | 'statement';
const KINDS: Kind[] = [
  'index tag',
  '.sig',
  '.att',
  'referrers API',
  'bundle manifest',
  'bundle',
  'statement',
];

/** An image beside which one document holds something that is nested 100,000 deep. */
async function imageWith(kind: Kind) {
  const image = newImage();
  const registry = await registryWith(image, kind === 'referrers API' ? 'oci11' : 'plain', {
    faults: ({ path }) =>
      kind === 'referrers API' && path.includes('/referrers/')
        ? {
            kind: 'status',
            status: 200,
            body: `{"manifests":[],"x":${NESTED}}`,
            headers: { 'content-type': INDEX },
          }
        : undefined,
  });
  const { store } = registry;
  const tag = image.digest.replace(':', '-');
  const put = (document: object, reference?: string) =>
    store.putManifest(PATH, Buffer.from(JSON.stringify(document).replace('"NESTED"', NESTED)), reference);
  const entry = ({ digest }: { digest: string }) => ({
    mediaType: MANIFEST,
    artifactType: BUNDLE,
    digest,
    size: 9,
  });
  const bundleOf = (text: string, more: object = {}) => {
    const blob = Buffer.from(text);
    const layers = [{ mediaType: BUNDLE, digest: store.putBlob(PATH, blob), size: blob.length }];
    const subject = { mediaType: MANIFEST, digest: image.digest, size: 1 };
    const manifest = put({ mediaType: MANIFEST, artifactType: BUNDLE, layers, subject, ...more });
    put({ mediaType: INDEX, manifests: [entry(manifest)] }, tag);
  };
  if (kind === 'index tag') put({ mediaType: INDEX, manifests: [{ x: 'NESTED' }] }, tag);
  if (kind === '.sig' || kind === '.att') put({ mediaType: MANIFEST, layers: [{ x: 'NESTED' }] }, tag + kind);
  if (kind === 'bundle manifest') bundleOf('{}', { x: 'NESTED' });
  if (kind === 'bundle') bundleOf(`{"x":${NESTED}}`);
  if (kind === 'statement') {
    const payload = Buffer.from(`{"subject":[{"digest":{"sha256":${NESTED}}}]}`).toString('base64');
    bundleOf(
      JSON.stringify({
        mediaType: BUNDLE,
        verificationMaterial: { publicKey: { hint: '' } },
        dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AAAA' }] },
      }),
    );
  }
  return { image, registry, name: `${registry.host}/${PATH}@${image.digest}` };
}

describe('what is nested too deep to be read', () => {
  test.each(KINDS)('in the %s ends in no verdict but a clear one', async (kind) => {
    const { name } = await imageWith(kind);
    const report = await reportOn(sigstore, name, { ...expecting(sigstore), lenses: parseLensIds('all') });
    expect(['rejected', 'unsigned']).toContain(report.verdict);
    const codes = [...report.reasons, ...report.artifacts.flatMap(({ reasons }) => reasons)].map(
      ({ code }) => code,
    );
    if (kind !== 'referrers API')
      expect(codes).toContainEqual(
        expect.stringMatching(/^(registry-document-malformed|bundle-malformed|artifact-rejected)$/),
      );
  });

  test.each(['index tag', '.sig', '.att'] as const)('in the %s stops the sign action', async (kind) => {
    const { image, registry } = await imageWith(kind);
    const failure = await failureOf(() => signImage(sigstore, registry, image.digest));
    expect(failure.code).toBe('registry-document-malformed');
  });

  test.each(['referrers API', 'bundle manifest', 'bundle', 'statement'] as const)(
    'in the %s does not keep the sign action from signing',
    async (kind) => {
      const { image, registry } = await imageWith(kind);
      await signImage(sigstore, registry, image.digest);
      expect(registry.store.manifest(PATH, `${image.digest.replace(':', '-')}.sig`)).toBeDefined();
    },
  );
});
