import type { LensCase } from './case.ts';
import {
  both,
  type BundleJson,
  flipped,
  type Json,
  oneFieldMore,
  otherImage,
  stringPredicate,
  upperCase,
  withEntry,
} from './pieces.ts';
import { BUNDLE, COSIGN_SIGN, jsonBytes, SLSA, type Workbench } from './workbench.ts';

/** Two bundles altered in the same way. */
async function altered(bench: Workbench, alter: (bundle: BundleJson) => unknown): Promise<void> {
  const entries = [];
  for (const one of await both(bench)) {
    entries.push(await bench.bundle(one, { alter: (bundle) => alter(bundle as unknown as BundleJson) }));
  }
  await bench.index(...entries);
}

function withoutEntries({ verificationMaterial, ...bundle }: BundleJson) {
  return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries: [] } };
}

function withoutField(json: Json, name: string): Json {
  return Object.fromEntries(Object.entries(json).filter(([field]) => field !== name));
}

async function sayingInBundles(bench: Workbench, say: (statement: Json) => Json): Promise<void> {
  await bench.bundles(
    await bench.attest(COSIGN_SIGN, 'us', { say }),
    await bench.attest(SLSA, 'us', { say }),
  );
}

function ofUnknownLog(entry: Json): Json {
  return { ...entry, logId: { keyId: Buffer.alloc(32).toString('base64') } };
}

/** What is in bundles. */
export const BUNDLE_CASES: readonly LensCase[] = [
  {
    name: 'bundles of version 0.2',
    arrange: (bench) =>
      altered(bench, (bundle) => ({
        ...bundle,
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
      })),
  },
  {
    name: 'bundles of version 0.3 in the older spelling',
    arrange: (bench) =>
      altered(bench, (bundle) => ({
        ...bundle,
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.3',
      })),
  },
  {
    name: 'a bundle of a message signature, and tags',
    arrange: async (bench) => {
      await bench.legacy();
      const { bundle } = await bench.attest(SLSA);
      const { verificationMaterial } = bundle;
      const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') };
      const messageSignature = { messageDigest, signature: Buffer.alloc(64).toString('base64') };
      const content = jsonBytes({ mediaType: BUNDLE, verificationMaterial, messageSignature });
      await bench.index(await bench.referrer(content));
    },
  },

  {
    name: 'bundles with altered signatures',
    arrange: (bench) =>
      altered(bench, ({ dsseEnvelope, ...bundle }) => ({
        ...bundle,
        dsseEnvelope: {
          ...dsseEnvelope,
          signatures: [{ sig: flipped(dsseEnvelope.signatures[0]?.sig ?? '') }],
        },
      })),
  },
  {
    name: 'bundles with altered signatures, and tags',
    arrange: async (bench) => {
      await bench.legacy();
      await altered(bench, ({ dsseEnvelope, ...bundle }) => ({
        ...bundle,
        dsseEnvelope: {
          ...dsseEnvelope,
          signatures: [{ sig: flipped(dsseEnvelope.signatures[0]?.sig ?? '') }],
        },
      }));
    },
  },
  {
    name: 'bundles whose log entry is no JSON, and tags',
    arrange: async (bench) => {
      await bench.legacy();
      const canonicalizedBody = Buffer.from('{').toString('base64');
      await altered(bench, (bundle) => withEntry(bundle, (entry) => ({ ...entry, canonicalizedBody })));
    },
  },
  {
    name: 'bundles with an altered checkpoint',
    arrange: (bench) =>
      altered(bench, (bundle) =>
        withEntry(bundle, ({ inclusionProof, ...entry }) => {
          const { checkpoint, ...proof } = inclusionProof as { checkpoint: { envelope: string } };
          const envelope = checkpoint.envelope.replace(/\n\d+\n/, '\n7\n');
          return { ...entry, inclusionProof: { ...proof, checkpoint: { envelope } } };
        }),
      ),
  },
  {
    name: 'bundles without the time signed by the log',
    arrange: (bench) =>
      altered(bench, (bundle) => withEntry(bundle, (entry) => withoutField(entry, 'inclusionPromise'))),
  },
  {
    name: 'bundles without an inclusion proof',
    arrange: (bench) =>
      altered(bench, (bundle) => withEntry(bundle, (entry) => withoutField(entry, 'inclusionProof'))),
  },
  {
    name: 'bundles without a log entry',
    arrange: (bench) => altered(bench, (bundle) => withoutEntries(bundle)),
  },
  {
    name: 'bundles with a timestamp that is none',
    arrange: (bench) =>
      altered(bench, ({ verificationMaterial, ...bundle }) => {
        const rfc3161Timestamps = [{ signedTimestamp: Buffer.from('none').toString('base64') }];
        const material = { ...verificationMaterial, timestampVerificationData: { rfc3161Timestamps } };
        return { ...bundle, verificationMaterial: material };
      }),
  },
  {
    name: 'bundles with a time that the log did not sign',
    arrange: (bench) =>
      altered(bench, (bundle) =>
        withEntry(bundle, (entry) => ({
          ...entry,
          integratedTime: String(Number(entry['integratedTime']) + 1),
        })),
      ),
  },
  {
    name: 'bundles with an entry of an unknown log',
    arrange: (bench) => altered(bench, (bundle) => withEntry(bundle, ofUnknownLog)),
  },
  {
    name: 'bundles with an entry of an unknown log beside the right one',
    arrange: (bench) =>
      altered(bench, ({ verificationMaterial, ...bundle }) => {
        const tlogEntries = verificationMaterial.tlogEntries.flatMap((entry) => [ofUnknownLog(entry), entry]);
        return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries } };
      }),
  },
  {
    name: 'bundles signed with a key, and tags',
    arrange: async (bench) => {
      await bench.legacy();
      await altered(bench, ({ verificationMaterial, ...bundle }) => {
        const { tlogEntries } = verificationMaterial;
        return { ...bundle, verificationMaterial: { publicKey: { hint: 'key' }, tlogEntries } };
      });
    },
  },
  {
    name: 'bundles logged in Rekor v1, with timestamps',
    arrange: async (bench) => {
      const [signature, provenance] = await both(bench);
      await bench.bundles(await bench.stamped(signature), await bench.stamped(provenance));
    },
  },
  {
    name: 'bundles with timestamps, without the time signed by the log',
    arrange: async (bench) => {
      const entries = [];
      for (const one of await both(bench)) {
        const alter = (bundle: Json) =>
          withEntry(bundle as unknown as BundleJson, (entry) => withoutField(entry, 'inclusionPromise'));
        entries.push(await bench.bundle(await bench.stamped(one), { alter }));
      }
      await bench.index(...entries);
    },
  },

  { name: 'bundles about another image', arrange: (bench) => sayingInBundles(bench, otherImage) },
  { name: 'bundles with a field too many', arrange: (bench) => sayingInBundles(bench, oneFieldMore) },
  { name: 'bundles with upper-case digests', arrange: (bench) => sayingInBundles(bench, upperCase(bench)) },
  {
    name: 'bundles whose predicate is a string',
    arrange: (bench) => sayingInBundles(bench, stringPredicate),
  },
  {
    name: 'provenance of a stranger among bundles',
    arrange: async (bench) => bench.bundles(await bench.attest(SLSA, 'stranger'), ...(await both(bench))),
  },
  {
    name: 'bundles of a stranger, and our tags',
    arrange: async (bench) => {
      await bench.legacy();
      await bench.bundles(await bench.attest(COSIGN_SIGN, 'stranger'), await bench.attest(SLSA, 'stranger'));
    },
  },
];
