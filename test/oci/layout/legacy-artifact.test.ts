import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLegacyArtifact, storeLegacy } from '../../../src/oci/layout/legacy-artifact.ts';
import type { SignedArtifact } from '../../../src/sigstore/artifact.ts';
import { envelopeJson } from '../../../src/sigstore/envelope.ts';
import { verifyArtifact } from '../../../src/sigstore/verify.ts';
import { failureOf } from '../../support/failure-of.ts';
import { type SigningRun, signPayload, signStatement, startSigningRun } from '../../support/signing-run.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';

const SLSA = 'https://slsa.dev/provenance/v1';
const PREFIX = 'dev.sigstore.cosign/';

let sigstore: FakeSigstore;
let run: SigningRun;
let signature: SignedArtifact;
let attestation: SignedArtifact;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
  const session = await run.open();
  signature = await run.record(signPayload(session));
  attestation = await run.record(signStatement(session));
});
afterAll(() => sigstore.close());

const KEY = { kind: 'public-key', hint: '' } as const;
const annotationsOf = (artifact: SignedArtifact) => storeLegacy(artifact, SLSA).layer.annotations;

describe('the legacy form of an artifact', () => {
  it('of a signature is its payload', () => {
    const { suffix, content, layer } = storeLegacy(signature);
    expect([suffix, layer.mediaType]).toEqual(['sig', 'application/vnd.dev.cosign.simplesigning.v1+json']);
    expect(content.toString()).toBe('{"critical":{}}');
    expect(layer.annotations['dev.cosignproject.cosign/signature']).toMatch(/^MEU|^MEQ|^MEY/);
  });

  it('of what a key signed names no certificate, and no log that it is not in', () => {
    const logged = { ...signature, material: KEY };
    for (const artifact of [logged, { ...logged, logEntries: [] }]) {
      const stored = storeLegacy(artifact);
      const names = Object.keys(stored.layer.annotations).map((name) => name.split('/')[1]);
      expect(names).toEqual(artifact.logEntries.length === 0 ? ['signature'] : ['signature', 'bundle']);
      const { material, content } = readLegacyArtifact(stored);
      expect([material, content]).toEqual([KEY, signature.content]);
    }
  });

  it('of an attestation is the envelope as it was logged', () => {
    const { suffix, content, layer } = storeLegacy(attestation, SLSA);
    expect([suffix, layer.mediaType]).toEqual(['att', 'application/vnd.dsse.envelope.v1+json']);
    expect(attestation.content.kind === 'envelope' && envelopeJson(attestation.content.envelope)).toBe(
      content.toString(),
    );
    expect(layer.annotations).toMatchObject({
      predicateType: SLSA,
      'dev.cosignproject.cosign/signature': '',
    });
  });

  it('has the full chain, every PEM ending in a newline', () => {
    for (const annotations of [annotationsOf(signature), annotationsOf(attestation)]) {
      const [leaf = '', chain = ''] = ['certificate', 'chain'].map((name) => annotations[PREFIX + name]);
      const issuers = chain.match(/-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n/g) ?? [];
      expect([issuers.join(''), issuers.length]).toEqual([chain, 2]);
      const [certificate, intermediate, root] = [leaf, ...issuers].map((pem) => new X509Certificate(pem));
      expect(leaf.endsWith('-----\n')).toBe(true);
      expect(certificate?.verify(intermediate!.publicKey)).toBe(true);
      expect(intermediate?.verify(root!.publicKey)).toBe(true);
    }
  });

  it('has the log’s promise in Rekor’s own form, and no timestamp', async () => {
    const timestamps = [await run.timestamp(signature.content)];
    const annotations = annotationsOf({ ...signature, timestamps });
    const [entry] = signature.logEntries;
    expect(JSON.parse(annotations[`${PREFIX}bundle`] ?? '')).toEqual({
      SignedEntryTimestamp: entry?.inclusionPromise?.signedEntryTimestamp.toString('base64'),
      Payload: {
        body: entry?.canonicalizedBody.toString('base64'),
        integratedTime: Number(entry?.integratedTime),
        logIndex: Number(entry?.logIndex),
        logID: entry?.logId.keyId.toString('hex'),
      },
    });
    expect(annotations).toEqual(annotationsOf(signature));
  });

  it('reads back to the same artifact without its inclusion proof, which still verifies', () => {
    for (const artifact of [signature, attestation]) {
      const read = readLegacyArtifact(storeLegacy(artifact, SLSA));
      const [{ inclusionProof, ...promise } = artifact.logEntries[0]!] = artifact.logEntries;
      expect(inclusionProof).toBeDefined();
      expect(read).toEqual({ ...artifact, logEntries: [{ ...promise, inclusionProof: undefined }] });
      expect(verifyArtifact(read, run.root).identity.san).toBe(
        verifyArtifact(artifact, run.root).identity.san,
      );
    }
  });
});

describe('a layer without a certificate', () => {
  it('is signed with a key', () => {
    const { layer, ...stored } = storeLegacy(signature);
    const annotations = Object.fromEntries(
      Object.entries(layer.annotations).filter(([name]) => !name.endsWith('/certificate')),
    );
    const { material } = readLegacyArtifact({ ...stored, layer: { ...layer, annotations } });
    expect(material).toEqual({ kind: 'public-key', hint: '' });
  });
});

describe('a layer that is not in cosign’s form', () => {
  const BUNDLE = `${PREFIX}bundle`;
  it.each<[string, Record<string, string | undefined>]>([
    ['no PEM', { [`${PREFIX}certificate`]: 'x' }],
    ['a log entry that is no JSON', { [BUNDLE]: '{' }],
    ['a log entry without a payload', { [BUNDLE]: '{"SignedEntryTimestamp":"MEU="}' }],
    [
      'a log entry with a wrong index',
      {
        [BUNDLE]:
          '{"SignedEntryTimestamp":"MEU=","Payload":{"body":"e30=","integratedTime":1,"logIndex":"1","logID":"00"}}',
      },
    ],
    [
      'a log entry whose body is no JSON',
      {
        [BUNDLE]:
          '{"SignedEntryTimestamp":"MEU=","Payload":{"body":"eA==","integratedTime":1,"logIndex":1,"logID":"00"}}',
      },
    ],
  ])('%s', async (_name, changes) => {
    const stored = storeLegacy(signature);
    const annotations = Object.fromEntries(
      Object.entries({ ...stored.layer.annotations, ...changes }).filter(([, value]) => value !== undefined),
    ) as Record<string, string>;
    const failure = await failureOf(() =>
      readLegacyArtifact({ ...stored, layer: { ...stored.layer, annotations } }),
    );
    expect(failure.code).toBe('legacy-layer-malformed');
  });

  it('an attestation that is no envelope', async () => {
    const stored = storeLegacy(attestation, SLSA);
    const failure = await failureOf(() => readLegacyArtifact({ ...stored, content: Buffer.from('{}') }));
    expect(failure.code).toBe('legacy-layer-malformed');
  });

  it('an artifact that the layout cannot hold is a defect of the caller', () => {
    expect(() => storeLegacy({ ...signature, logEntries: [] })).toThrow('Rekor v1');
    const [entry] = signature.logEntries;
    const unpromised = { ...signature, logEntries: entry ? [{ ...entry, inclusionPromise: undefined }] : [] };
    expect(() => storeLegacy(unpromised)).toThrow('Rekor v1');
  });
});
