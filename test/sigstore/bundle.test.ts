import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { BUNDLE_MAX_BYTES, bundleJson, parseBundle } from '../../src/sigstore/bundle.ts';
import { failureOf } from '../support/failure-of.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { signPayload, signStatement, startSigningRun } from '../support/signing-run.ts';

let sigstore: FakeSigstore;
let logged: SignedArtifact;
let stamped: SignedArtifact;
let message: SignedArtifact;
beforeAll(async () => {
  sigstore = await startSigstore();
  const run = await startSigningRun(sigstore);
  const session = await run.open();
  const statement = signStatement(session);
  logged = await run.record(statement);
  stamped = { ...(await run.record(statement, 2)), timestamps: [await run.timestamp(statement.content)] };
  message = await run.record(signPayload(session, 'a message'));
});
afterAll(() => sigstore.close());

interface BundleForm {
  mediaType: string;
  verificationMaterial: Record<string, unknown> & { tlogEntries: Record<string, unknown>[] };
  [content: string]: unknown;
}
const formOf = (artifact: SignedArtifact) => JSON.parse(bundleJson(artifact)) as BundleForm;

/** Other writers' certificates come with a chain; a bundle of ours carries the leaf alone. */
const withoutChain = (artifact: SignedArtifact): SignedArtifact =>
  artifact.material.kind === 'certificate'
    ? { ...artifact, material: { ...artifact.material, chain: [] } }
    : artifact;

describe('bundleJson', () => {
  test('is the same text for the same artifact, also read and written again', () => {
    const text = bundleJson(logged);
    expect(bundleJson(logged)).toBe(text);
    expect(bundleJson(parseBundle(Buffer.from(text)))).toBe(text);
    expect(text).not.toContain('\n');
  });

  test('carries what readers of Rekor v1 bundles ask for', () => {
    const { mediaType, verificationMaterial, dsseEnvelope } = formOf(logged);
    expect(mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    expect(Object.keys(verificationMaterial)).toEqual([
      'certificate',
      'tlogEntries',
      'timestampVerificationData',
    ]);
    expect(verificationMaterial.tlogEntries[0]).toHaveProperty('inclusionPromise.signedEntryTimestamp');
    expect(verificationMaterial.tlogEntries[0]).toHaveProperty('inclusionProof.checkpoint.envelope');
    expect(verificationMaterial['timestampVerificationData']).toEqual({});
    expect(dsseEnvelope).not.toHaveProperty('signatures[0].keyid');
  });

  test('carries the timestamp of a Rekor v2 bundle, and no promise', () => {
    const { verificationMaterial } = formOf(stamped);
    expect(verificationMaterial).toHaveProperty(
      'timestampVerificationData.rfc3161Timestamps[0].signedTimestamp',
    );
    expect(verificationMaterial.tlogEntries[0]).not.toHaveProperty('inclusionPromise');
    expect(verificationMaterial.tlogEntries[0]).not.toHaveProperty('integratedTime');
  });
});

describe('parseBundle', () => {
  test('reads what bundleJson writes', () => {
    expect(parseBundle(Buffer.from(bundleJson(logged)))).toEqual(withoutChain(logged));
    expect(parseBundle(Buffer.from(bundleJson(stamped)))).toEqual(withoutChain(stamped));
  });

  test('reads a message signature together with the message, and with no other', async () => {
    const bytes = Buffer.from(bundleJson(message));
    expect(parseBundle(bytes, Buffer.from('a message'))).toEqual(withoutChain(message));
    expect((await failureOf(() => parseBundle(bytes))).code).toBe('bundle-malformed');
    expect((await failureOf(() => parseBundle(bytes, Buffer.from('another')))).code).toBe('bundle-malformed');
  });

  test('reads a key’s hint in place of a certificate', () => {
    const signed: SignedArtifact = { ...logged, material: { kind: 'public-key', hint: 'release' } };
    expect(parseBundle(Buffer.from(bundleJson(signed)))).toEqual(signed);
  });

  test('reads one of nearly the largest size', () => {
    if (logged.content.kind !== 'envelope') throw new Error('not a statement');
    const payload = Buffer.alloc(0.7 * BUNDLE_MAX_BYTES, 'x');
    const large: SignedArtifact = {
      ...logged,
      content: { kind: 'envelope', envelope: { ...logged.content.envelope, payload } },
    };
    expect(parseBundle(Buffer.from(bundleJson(large))).content).toEqual(large.content);
  });

  test('refuses a bundle that is too large before it is parsed', async () => {
    const failure = await failureOf(() => parseBundle(Buffer.alloc(BUNDLE_MAX_BYTES + 1, '[')));
    expect(failure.message).toContain(`longer than ${BUNDLE_MAX_BYTES} bytes`);
  });

  const changes: Readonly<Record<string, (form: BundleForm) => void>> = {
    'a certificate chain in version 0.3': ({ verificationMaterial }) => {
      verificationMaterial['x509CertificateChain'] = { certificates: [verificationMaterial['certificate']] };
      delete verificationMaterial['certificate'];
    },
    'a certificate and a key': ({ verificationMaterial }) => {
      verificationMaterial['publicKey'] = { hint: 'x' };
    },
    'neither certificate nor key': ({ verificationMaterial }) => {
      delete verificationMaterial['certificate'];
    },
    'an entry without inclusion proof': ({ verificationMaterial }) => {
      delete verificationMaterial.tlogEntries[0]?.['inclusionProof'];
    },
    'a negative index': ({ verificationMaterial }) => {
      Object.assign(verificationMaterial.tlogEntries[0] ?? {}, { logIndex: '-1' });
    },
    'too many entries': ({ verificationMaterial }) => {
      const [entry = {}] = verificationMaterial.tlogEntries;
      verificationMaterial.tlogEntries = Array.from({ length: 33 }, () => entry);
    },
    'base64 for URLs': (form) => {
      Object.assign(form['dsseEnvelope'] as object, { payload: '-_-_' });
    },
    'base64 without its padding': (form) => {
      Object.assign(form['dsseEnvelope'] as object, { payload: 'e30' });
    },
    'base64 in lines': (form) => {
      Object.assign(form['dsseEnvelope'] as object, { payload: 'AAAA\nAAAA' });
    },
    'two contents': (form) => {
      form['messageSignature'] = {};
    },
    'no content': (form) => {
      delete form['dsseEnvelope'];
    },
  };
  test.each(Object.entries(changes))('refuses %s', async (_, change) => {
    const form = formOf(logged);
    change(form);
    const failure = await failureOf(() => parseBundle(Buffer.from(JSON.stringify(form))));
    expect(failure.code).toBe('bundle-malformed');
  });

  test.each(['application/vnd.dev.sigstore.bundle.v0.4+json', 'constructor'])(
    'says of a version that it does not know that it cannot tell: %s',
    async (mediaType) => {
      const text = JSON.stringify({ ...formOf(logged), mediaType });
      const failure = await failureOf(() => parseBundle(Buffer.from(text)));
      expect(failure).toMatchObject({ class: 'limit', code: 'kind-unknown' });
      expect(failure.message).toContain(mediaType);
    },
  );
});
