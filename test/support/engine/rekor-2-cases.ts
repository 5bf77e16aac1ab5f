import type { LensCase } from './case.ts';
import { type BundleJson, flipped, type Json, withEntry } from './pieces.ts';
import { COSIGN_SIGN, jsonBytes, SLSA, type Workbench } from './workbench.ts';

/** Signature and provenance with entries in Rekor v2 and timestamps, altered in the same way. */
async function altered(bench: Workbench, change: (bundle: BundleJson) => unknown): Promise<void> {
  const entries = [];
  for (const type of [COSIGN_SIGN, SLSA]) {
    const alter = (bundle: Json) => change(bundle as unknown as BundleJson);
    entries.push(await bench.bundle(await bench.attest(type, 'us', { log: 2 }), { alter }));
  }
  await bench.index(...entries);
}

const inProof = (change: Json) => (bench: Workbench) =>
  altered(bench, (bundle) =>
    withEntry(bundle, ({ inclusionProof, ...entry }) => ({
      ...entry,
      inclusionProof: { ...(inclusionProof as Json), ...change },
    })),
  );

/** What the log says was signed, in its signature. */
const inLoggedSignature = (change: (base64: string) => string) => (bench: Workbench) =>
  altered(bench, (bundle) =>
    withEntry(bundle, ({ canonicalizedBody, ...entry }) => {
      const body = Buffer.from(canonicalizedBody as string, 'base64').toString();
      const logged = body.replace(
        /"content":"([^"]+)"/,
        (_, content: string) => `"content":"${change(content)}"`,
      );
      return { ...entry, canonicalizedBody: Buffer.from(logged).toString('base64') };
    }),
  );

/** Bundles whose entries are in Rekor v2, which signs no time; programs differ in which copies they read. */
export const REKOR_2_CASES: readonly LensCase[] = [
  {
    name: 'bundles logged in Rekor v2, with timestamps',
    arrange: (bench) => altered(bench, (bundle) => bundle),
  },
  {
    name: 'bundles logged in Rekor v2, without timestamps',
    arrange: (bench) =>
      altered(bench, ({ verificationMaterial, ...bundle }) => ({
        ...bundle,
        verificationMaterial: { ...verificationMaterial, timestampVerificationData: {} },
      })),
  },
  { name: 'Rekor v2, another index in the proof', arrange: inProof({ logIndex: '7' }) },
  { name: 'Rekor v2, another tree size in the proof', arrange: inProof({ treeSize: '77777' }) },
  {
    name: 'Rekor v2, another root hash in the proof',
    arrange: inProof({ rootHash: Buffer.alloc(32).toString('base64') }),
  },
  {
    name: 'Rekor v2, another hash in the proof',
    arrange: inProof({ hashes: [jsonBytes(0).toString('base64')] }),
  },
  { name: 'Rekor v2, another signature in the log entry', arrange: inLoggedSignature(flipped) },
  {
    name: 'Rekor v2, a signature in the log entry that is no base64, and tags',
    arrange: async (bench) => {
      await bench.legacy();
      await inLoggedSignature(() => '{}')(bench);
    },
  },
];
