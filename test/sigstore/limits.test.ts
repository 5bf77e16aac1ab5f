import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { bundleJson, parseBundle } from '../../src/sigstore/bundle.ts';
import { LIMITS } from '../../src/sigstore/limits.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyArtifact } from '../../src/sigstore/verify.ts';
import { readLegacyArtifact, storeLegacy } from '../../src/oci/layout/legacy-artifact.ts';
import { failureOf } from '../support/failure-of.ts';
import { faultOn } from '../support/fault.ts';
import { signedForGood, type SigningRun, startSigningRun } from '../support/signing-run.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';

let sigstore: FakeSigstore;
let run: SigningRun;
let artifact: SignedArtifact;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
  artifact = await signedForGood(run);
});
afterAll(() => sigstore.close());

/** ASN.1 of nothing but NULLs, the dearest to parse for its length. */
function asn1(length: number): Buffer {
  const body = Buffer.alloc(length - 5, Buffer.from([5, 0]));
  return Buffer.concat([
    Buffer.from([0x30, 0x83, body.length >> 16, (body.length >> 8) & 255, body.length & 255]),
    body,
  ]);
}

const base64 = (length: number) => Buffer.alloc(length).toString('base64');

interface Form {
  verificationMaterial: {
    certificate: { rawBytes: string };
    tlogEntries: (Record<string, unknown> & { inclusionProof: Record<string, unknown> })[];
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payloadType: string; signatures: { sig: string }[] };
}
type Entry = Form['verificationMaterial']['tlogEntries'][number];

/** The place in the bundle, what is put there, and what the refusal says of it. */
const OVERSIZED: readonly (readonly [part: string, change: (form: Form) => void, words: string])[] = [
  [
    'a certificate of 500 KB',
    ({ verificationMaterial: it }) => void (it.certificate.rawBytes = asn1(500_000).toString('base64')),
    'certificate.rawBytes is longer than 16384 bytes',
  ],
  [
    'a timestamp of 500 KB',
    (form) => void (timestampsOf(form)[0]!.signedTimestamp = asn1(500_000).toString('base64')),
    'signedTimestamp is longer than 65536 bytes',
  ],
  [
    'three timestamps that are too much together',
    (form) => void timestampsOf(form).push(...[1, 2, 3].map(() => ({ signedTimestamp: base64(60_000) }))),
    'more than 131072 bytes of timestamps',
  ],
  [
    'more timestamps than anybody asks for',
    (form) =>
      void timestampsOf(form).push(...Array.from({ length: 32 }, () => ({ signedTimestamp: 'AA==' }))),
    'rfc3161Timestamps has more than 32 elements',
  ],
  [
    'more log entries than anybody makes',
    ({ verificationMaterial: it }) =>
      void (it.tlogEntries = Array.from({ length: 33 }, () => it.tlogEntries[0]!)),
    'tlogEntries has more than 32 elements',
  ],
  [
    'a log entry of 200 KB',
    (form) => void (entryOf(form)['canonicalizedBody'] = base64(200_000)),
    'canonicalizedBody is longer than 131072 bytes',
  ],
  [
    'a longer path than any tree has',
    (form) => void (entryOf(form).inclusionProof['hashes'] = Array.from({ length: 65 }, () => base64(32))),
    'hashes has more than 64 elements',
  ],
  [
    'a hash that is none',
    (form) => void (entryOf(form).inclusionProof['hashes'] = [base64(100_000)]),
    'hashes[0] is longer than 64 bytes',
  ],
  [
    'a root hash that is none',
    (form) => void (entryOf(form).inclusionProof['rootHash'] = base64(100_000)),
    'rootHash is longer than 64 bytes',
  ],
  [
    'a checkpoint of 100 KB',
    (form) => void (entryOf(form).inclusionProof['checkpoint'] = { envelope: 'x'.repeat(100_000) }),
    'checkpoint.envelope is longer than 16384 characters',
  ],
  [
    'a promise of 100 KB',
    (form) => void (entryOf(form)['inclusionPromise'] = { signedEntryTimestamp: base64(100_000) }),
    'signedEntryTimestamp is longer than 16384 bytes',
  ],
  [
    'a name of a log of 100 KB',
    (form) => void (entryOf(form)['logId'] = { keyId: base64(100_000) }),
    'keyId is longer than 64 bytes',
  ],
  [
    'a kind of 100 KB',
    (form) => void (entryOf(form)['kindVersion'] = { kind: 'x'.repeat(100_000), version: '0.0.1' }),
    'kind is longer than 256 characters',
  ],
  [
    'a signature of 100 KB',
    ({ dsseEnvelope }) => void (dsseEnvelope.signatures[0]!.sig = base64(100_000)),
    'sig is longer than 16384 bytes',
  ],
  [
    'a payload type of 100 KB',
    ({ dsseEnvelope }) => void (dsseEnvelope.payloadType = 'x'.repeat(100_000)),
    'payloadType is longer than 256 characters',
  ],
];

function entryOf({ verificationMaterial: { tlogEntries } }: Form): Entry {
  return tlogEntries[0] as Entry;
}

function timestampsOf({ verificationMaterial: { timestampVerificationData: it } }: Form) {
  return it.rfc3161Timestamps;
}

/** Milliseconds of processor time, and megabytes that were taken for it. */
async function costOf(action: () => unknown): Promise<{ ms: number; megabytes: number }> {
  const [time, { heapUsed, external }] = [process.cpuUsage(), process.memoryUsage()];
  await action();
  const { user, system } = process.cpuUsage(time);
  const after = process.memoryUsage();
  return {
    ms: (user + system) / 1000,
    megabytes: (after.heapUsed + after.external - heapUsed - external) / 1e6,
  };
}

describe('a bundle with a part that is larger than it can honestly be is refused before that part is read', () => {
  test.each(OVERSIZED)('%s', async (_, change, words) => {
    const form = JSON.parse(bundleJson(artifact)) as Form;
    change(form);
    const text = Buffer.from(JSON.stringify(form));
    const cost = await costOf(async () => {
      const failure = await failureOf(() => parseBundle(text));
      expect(failure.code).toBe('bundle-malformed');
      expect(failure.message).toContain(words);
    });
    expect(cost.ms).toBeLessThan(500);
    expect(cost.megabytes).toBeLessThan(50);
  });

  test('and one whose parts are what they are is not', () => {
    expect(verifyArtifact(parseBundle(Buffer.from(bundleJson(artifact))), run.root).signedAt).toBeInstanceOf(
      Date,
    );
  });
});

describe('wherever it comes from, a certificate or timestamp is refused before its ASN.1 is parsed', () => {
  test('a certificate in a layer of the legacy layout', async () => {
    const stored = storeLegacy(artifact, 'test');
    const pem = `-----BEGIN CERTIFICATE-----\n${asn1(500_000).toString('base64')}\n-----END CERTIFICATE-----\n`;
    const annotations = { ...stored.layer.annotations, 'dev.sigstore.cosign/certificate': pem };
    const read = readLegacyArtifact({ ...stored, layer: { ...stored.layer, annotations } });
    const cost = await costOf(async () => {
      const failure = await failureOf(() => verifyArtifact(read, run.root));
      expect(failure.code).toBe('artifact-rejected');
    });
    expect(cost.ms).toBeLessThan(500);
  });

  test.each<[what: string, change: Partial<SignedArtifact>]>([
    ['certificate', { material: { kind: 'certificate', leaf: asn1(500_000), chain: [] } }],
    ['timestamp', { timestamps: [asn1(500_000)] }],
  ])('a %s that no document bounds', async (_, change) => {
    const cost = await costOf(async () => {
      const failure = await failureOf(() => verifyArtifact({ ...artifact, ...change }, run.root));
      expect(failure.code).toBe('artifact-rejected');
    });
    expect(cost.ms).toBeLessThan(500);
  });

  test('a certificate in a trusted root', async () => {
    const [authority] = sigstore.trustedRoot.certificateAuthorities;
    const certificates = [{ rawBytes: asn1(500_000).toString('base64') }];
    const hostile = { ...authority, certChain: { certificates } };
    const json = JSON.stringify({ ...sigstore.trustedRoot, certificateAuthorities: [hostile] });
    const failure = await failureOf(() => parseTrustedRoot(json));
    expect(failure.message).toContain('rawBytes is longer than 16384 bytes');
  });

  test('what Fulcio and the timestamp authority answer while signing', async () => {
    const pem = `-----BEGIN CERTIFICATE-----\n${asn1(500_000).toString('base64')}\n-----END CERTIFICATE-----\n`;
    const chain = { certificates: [pem] };
    const body = JSON.stringify({ signedCertificateEmbeddedSct: { chain } });
    sigstore.traffic.faults = faultOn(
      { service: 'fulcio' },
      { kind: 'alter', with: () => Buffer.from(body) },
    );
    const certificate = await failureOf(() => run.open());
    sigstore.traffic.faults = faultOn({ service: 'tsa' }, { kind: 'alter', with: () => asn1(500_000) });
    const timestamp = await failureOf(() => run.timestamp(artifact.content));
    sigstore.traffic.faults = () => undefined;
    expect([certificate.code, timestamp.code]).toEqual(['certificate-malformed', 'timestamp-malformed']);
  });
});

test('every limit leaves room for what real services write', () => {
  const { material, timestamps, logEntries } = artifact;
  if (material.kind !== 'certificate') throw new Error('no certificate');
  expect(material.leaf.length * 4).toBeLessThan(LIMITS.certificate);
  expect((timestamps[0]?.length ?? 0) * 8).toBeLessThan(LIMITS.timestamp);
  expect((logEntries[0]?.canonicalizedBody.length ?? 0) * 8).toBeLessThan(LIMITS.logBody);
});
