import * as asn1js from 'asn1js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { bundleJson, parseBundle } from '../../src/sigstore/bundle.ts';
import { parseIdentity } from '../../src/sigstore/certificate.ts';
import { LIMITS } from '../../src/sigstore/limits.ts';
import { readRekorV1Entry } from '../../src/sigstore/log-entry.ts';
import { parseTimestamp } from '../../src/sigstore/timestamp-token.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { parseCertificate } from '../../src/sigstore/x509.ts';
import { parseJson } from '../../src/text/json-document.ts';
import { CertificateAuthority } from '../fake/sigstore/certificate-authority.ts';
import { derOf, extension } from '../fake/sigstore/certificate.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { createKey } from '../fake/sigstore/keys.ts';
import { failureOf } from '../support/failure-of.ts';
import { faultOn } from '../support/fault.ts';
import { signedForGood, type SigningRun, startSigningRun } from '../support/signing-run.ts';

/* Each limit, just below, at, and above it: what is as large as the limit is read, one more is not. */

let sigstore: FakeSigstore;
let run: SigningRun;
let artifact: SignedArtifact;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
  artifact = await signedForGood(run);
});
afterAll(() => sigstore.close());

const base64 = (bytes: number) => Buffer.alloc(bytes).toString('base64');
const letters = (count: number) => 'x'.repeat(count);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

/** A document as JSON, in which anything may be changed. */
type Form = ReturnType<typeof JSON.parse>;

const materialOf = (form: Form): Form => form.verificationMaterial;
const entryOf = (form: Form): Form => materialOf(form).tlogEntries[0];
const proofOf = (form: Form): Form => entryOf(form).inclusionProof;
const timestampsIn = (form: Form, sizes: readonly number[]) =>
  (materialOf(form).timestampVerificationData.rfc3161Timestamps = sizes.map((size) => ({
    signedTimestamp: base64(size),
  })));

/** With a chain, as bundles before version 0.3 had it. */
function chainIn(form: Form, certificates: readonly string[]): void {
  form.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
  delete materialOf(form).certificate;
  materialOf(form).x509CertificateChain = { certificates: certificates.map((rawBytes) => ({ rawBytes })) };
}

type Row = readonly [part: string, limit: number, put: (form: Form, size: number) => unknown];

const OF_BUNDLES: readonly Row[] = [
  [
    'bytes of a certificate',
    LIMITS.certificate,
    (form, n) => (materialOf(form).certificate.rawBytes = base64(n)),
  ],
  [
    'bytes of a certificate in a chain',
    LIMITS.certificate,
    (form, n) => chainIn(form, [base64(9), base64(n)]),
  ],
  ['certificates of a chain', LIMITS.chain, (form, n) => chainIn(form, times(n, base64(9)))],
  [
    'characters of a key’s hint',
    LIMITS.name,
    (form, n) => (form.verificationMaterial = { publicKey: { hint: letters(n) } }),
  ],
  ['bytes of a timestamp', LIMITS.timestamp, (form, n) => timestampsIn(form, [n])],
  [
    'bytes of all timestamps',
    LIMITS.timestamps,
    (form, n) => timestampsIn(form, [LIMITS.timestamp, n - LIMITS.timestamp - 1, 1]),
  ],
  ['timestamps', LIMITS.witnesses, (form, n) => timestampsIn(form, times(n, 1))],
  ['log entries', LIMITS.witnesses, (form, n) => (materialOf(form).tlogEntries = times(n, entryOf(form)))],
  ['bytes of a log entry', LIMITS.logBody, (form, n) => (entryOf(form).canonicalizedBody = base64(n))],
  ['bytes of a log’s name', LIMITS.hash, (form, n) => (entryOf(form).logId = { keyId: base64(n) })],
  ['characters of a kind', LIMITS.name, (form, n) => (entryOf(form).kindVersion.kind = letters(n))],
  ['characters of a version', LIMITS.name, (form, n) => (entryOf(form).kindVersion.version = letters(n))],
  [
    'bytes of a promise',
    LIMITS.signature,
    (form, n) => (entryOf(form).inclusionPromise = { signedEntryTimestamp: base64(n) }),
  ],
  ['hashes of a proof', LIMITS.proof, (form, n) => (proofOf(form).hashes = times(n, base64(32)))],
  ['bytes of a hash', LIMITS.hash, (form, n) => (proofOf(form).hashes = [base64(n)])],
  ['bytes of a root hash', LIMITS.hash, (form, n) => (proofOf(form).rootHash = base64(n))],
  [
    'characters of a checkpoint',
    LIMITS.checkpoint,
    (form, n) => (proofOf(form).checkpoint = { envelope: letters(n) }),
  ],
  ['bytes of a signature', LIMITS.signature, (form, n) => (form.dsseEnvelope.signatures[0].sig = base64(n))],
  ['characters of a payload type', LIMITS.name, (form, n) => (form.dsseEnvelope.payloadType = letters(n))],
];

const OF_ROOTS: readonly Row[] = [
  [
    'bytes of a certificate',
    LIMITS.certificate,
    (root, n) => (root.certificateAuthorities[0].certChain.certificates[0].rawBytes = base64(n)),
  ],
  [
    'certificates of a chain',
    LIMITS.chain,
    ({ certificateAuthorities: [{ certChain }] }, n) =>
      (certChain.certificates = times(n, certChain.certificates[0])),
  ],
  ['bytes of a public key', LIMITS.publicKey, (root, n) => (root.tlogs[0].publicKey.rawBytes = base64(n))],
  ['bytes of a log’s name', LIMITS.hash, (root, n) => (root.tlogs[0].logId.keyId = base64(n))],
];

const PARTS_OF_ANSWER = { kind: 'hashedrekord', apiVersion: '0.0.1', pad: '' };
const bodyOf = (bytes: number) => {
  const pad = letters(bytes - JSON.stringify(PARTS_OF_ANSWER).length);
  return Buffer.from(JSON.stringify({ ...PARTS_OF_ANSWER, pad })).toString('base64');
};
const OF_LOG_ANSWERS: readonly Row[] = [
  ['bytes of a log entry', LIMITS.logBody, (entry, n) => (entry.body = bodyOf(n))],
  [
    'bytes of a promise',
    LIMITS.signature,
    (entry, n) => (entry.verification.signedEntryTimestamp = base64(n)),
  ],
  [
    'hashes of a proof',
    LIMITS.proof,
    (entry, n) => (entry.verification.inclusionProof.hashes = times(n, '00'.repeat(32))),
  ],
  [
    'characters of a checkpoint',
    LIMITS.checkpoint,
    (entry, n) => (entry.verification.inclusionProof.checkpoint = letters(n)),
  ],
];

/** An answer of Rekor v1. */
const logAnswer = (): Form => ({
  body: bodyOf(100),
  logIndex: 1,
  logID: '00'.repeat(32),
  integratedTime: 1,
  verification: {
    signedEntryTimestamp: base64(9),
    inclusionProof: { logIndex: 1, rootHash: '00'.repeat(32), treeSize: 2, hashes: [], checkpoint: 'x' },
  },
});

/** The words of a reader that refuses a part for its size; undefined where it does not. */
function sizeRefusal(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return /.* (?:is longer|has more) than \d+ .*/s.exec((error as Error).message)?.[0];
  }
}

function holdsAt(limit: number, read: (size: number) => unknown): void {
  expect([limit - 1, limit, limit + 1].map((size) => sizeRefusal(() => read(size)))).toEqual([
    undefined,
    undefined,
    expect.stringContaining(` than ${limit} `),
  ]);
}

describe('a bundle', () => {
  test.each(OF_BUNDLES)('%s: %i, and no more', (_, limit, put) => {
    holdsAt(limit, (size) => {
      const form: Form = JSON.parse(bundleJson(artifact));
      put(form, size);
      parseBundle(Buffer.from(JSON.stringify(form)));
    });
  });
});

describe('a trusted root', () => {
  test.each(OF_ROOTS)('%s: %i, and no more', (_, limit, put) => {
    holdsAt(limit, (size) => {
      const root: Form = structuredClone(sigstore.trustedRoot);
      put(root, size);
      parseTrustedRoot(JSON.stringify(root));
    });
  });
});

describe('an answer of a log', () => {
  const document = {
    name: 'the answer',
    class: 'malformed',
    code: 'log-answer-malformed',
    maxBytes: 1e7,
  } as const;

  test.each(OF_LOG_ANSWERS)('%s: %i, and no more', (_, limit, put) => {
    holdsAt(limit, (size) => {
      const entry = logAnswer();
      put(entry, size);
      readRekorV1Entry(parseJson(JSON.stringify({ ['0'.repeat(64)]: entry }), document));
    });
  });
});

describe('where no document bounds them', () => {
  test('a certificate has 16 KiB, whoever issued it, and no more', async () => {
    const authority = await CertificateAuthority.create(undefined);
    const publicKey = createKey().publicKey;
    const san = 'https://github.com/octo-org/octo-repo/.github/workflows/x.yml@refs/heads/main';
    const ofSize = async (size: number): Promise<Buffer> => {
      // The signature has a byte more or less.
      for (let pad = size - 600; ;) {
        const padding = extension(
          '1.3.6.1.4.1.99999.1',
          new asn1js.OctetString({ valueHex: new Uint8Array(pad) }),
        );
        const identity = { subjectAlternativeName: san, extensions: [padding] };
        const der = Buffer.from(derOf(await authority.issue(publicKey, identity, new Date())));
        if (der.length === size) return der;
        if (Math.abs(der.length - size) > 4) pad += size - der.length;
      }
    };
    const [below, at, above] = await Promise.all([-1, 0, 1].map((more) => ofSize(LIMITS.certificate + more)));
    expect([below!, at!].map((der) => parseCertificate(der).extensions.length)).toEqual([6, 6]);
    expect(sizeRefusal(() => parseCertificate(above!))).toContain('than 16384 bytes');
    expect((await failureOf(() => parseIdentity(above!))).code).toBe('certificate-malformed');
  });

  test('a timestamp has 64 KiB, and no more', () => {
    holdsAt(LIMITS.timestamp, (size) => parseTimestamp(Buffer.alloc(size)));
  });
});

describe('an answer of Fulcio', () => {
  const opensWith = async (alter: (body: Buffer) => Buffer) => {
    sigstore.traffic.faults = faultOn({ service: 'fulcio' }, { kind: 'alter', with: alter });
    try {
      return await run.open().then(
        () => 'opened',
        (error: Error) => error.message,
      );
    } finally {
      sigstore.traffic.faults = () => undefined;
    }
  };

  test('has ten certificates, and no more', async () => {
    const withChain = (count: number) => (body: Buffer) => {
      const answer: Form = JSON.parse(body.toString());
      const [signed]: Form[] = Object.values(answer);
      const [leaf, issuer] = signed.chain.certificates;
      signed.chain.certificates = [leaf, ...times(count - 1, issuer)];
      return Buffer.from(JSON.stringify(answer));
    };
    expect(await opensWith(withChain(LIMITS.chain))).toBe('opened');
    expect(await opensWith(withChain(LIMITS.chain + 1))).toContain('has more than 10 elements');
  });

  test('has forty times the bytes of a certificate, and no more', async () => {
    const most = 40 * LIMITS.certificate;
    const padded = (size: number) => (body: Buffer) => Buffer.from(body.toString().padEnd(size));
    expect(await opensWith(padded(most))).toBe('opened');
    expect(await opensWith(padded(most + 1))).toContain(`longer than ${most} bytes`);
  });
});
