import { describe, expect, it } from 'vitest';
import { readBundleForm } from '../../../src/engine/view/bundle-form.ts';
import { readStatementForm } from '../../../src/engine/view/statement-form.ts';

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

const ENTRY = {
  logIndex: '1',
  logId: { keyId: 'AA==' },
  kindVersion: { kind: 'dsse', version: '0.0.1' },
  integratedTime: '1',
  inclusionPromise: { signedEntryTimestamp: 'AA==' },
  inclusionProof: {
    logIndex: '1',
    rootHash: 'AA==',
    treeSize: 2,
    hashes: ['AA=='],
    checkpoint: { envelope: 'checkpoint' },
  },
  canonicalizedBody: base64({ kind: 'dsse', apiVersion: '0.0.1', spec: {} }),
};
const MATERIAL = { certificate: { rawBytes: 'AA==' }, tlogEntries: [ENTRY], timestampVerificationData: {} };
const BUNDLE = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: MATERIAL,
  dsseEnvelope: { payload: 'e30=', payloadType: 'text', signatures: [{ sig: 'AA==', keyid: '' }] },
};
const V02 = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
const V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
const CHAIN = { x509CertificateChain: { certificates: [{ rawBytes: 'AA==' }] }, tlogEntries: [ENTRY] };
const { inclusionProof, ...PROMISED } = ENTRY;
const PROVEN = { ...ENTRY, inclusionPromise: null };

const withMaterial = (change: object) => ({ ...BUNDLE, verificationMaterial: { ...MATERIAL, ...change } });
const withEntry = (entry: object) => withMaterial({ tlogEntries: [entry] });

describe('a bundle', () => {
  it('as sigstore-go loads it', () => {
    expect(readBundleForm(bytes(BUNDLE))).toEqual({
      version: 3,
      envelope: { payloadType: 'text', payload: Buffer.from('{}') },
      entryKinds: ['dsse 0.0.1'],
    });
  });

  it.each<[name: string, bundle: object, version: number]>([
    ['of version 0.2 with a chain', { ...BUNDLE, mediaType: V02, verificationMaterial: CHAIN }, 2],
    ['of version 0.1 with a promise', { ...withEntry(PROMISED), mediaType: V01 }, 1],
    ['with fields that are null', withMaterial({ publicKey: null, timestampVerificationData: null }), 3],
    ['without entries', withMaterial({ tlogEntries: [] }), 3],
    ['with an entry of another kind than is verified', withEntry(ofKind('alpine', '0.0.1')), 3],
    ['with an entry of Rekor v2', withEntry(ofRekor2({ signature: { content: 'AA==' } })), 3],
    ['with base64 without padding', withMaterial({ certificate: { rawBytes: 'AA' } }), 3],
    ['with base64 of the alphabet for addresses', withMaterial({ certificate: { rawBytes: '_-8=' } }), 3],
  ])('%s is loaded', (_, bundle, version) => {
    expect(readBundleForm(bytes(bundle))?.version).toBe(version);
  });

  it.each<[name: string, bundle: unknown]>([
    ['that is a list', []],
    ['of an unknown version', { ...BUNDLE, mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' }],
    ['with an unknown field', { ...BUNDLE, extra: 1 }],
    ['with an unknown field deep inside', withEntry({ ...ENTRY, logId: { keyId: 'AA==', extra: 1 } })],
    ['with a number for text', { ...BUNDLE, mediaType: 3 }],
    ['with null in a list', withMaterial({ tlogEntries: [null] })],
    ['with bytes that are no base64', withMaterial({ certificate: { rawBytes: '{}==' } })],
    ['with bytes that are cut short', withMaterial({ certificate: { rawBytes: 'AAAAA' } })],
    ['with padding that is too short', withMaterial({ certificate: { rawBytes: 'AA=' } })],
    ['without content', { mediaType: BUNDLE.mediaType, verificationMaterial: MATERIAL }],
    ['with two contents', { ...BUNDLE, messageSignature: { signature: 'AA==' } }],
    ['without a signer', { ...BUNDLE, verificationMaterial: { tlogEntries: [ENTRY] } }],
    ['with two signers', withMaterial({ publicKey: { hint: '' } })],
    ['of version 0.3 with a chain', { ...BUNDLE, verificationMaterial: CHAIN }],
    ['of version 0.3 without a proof', withEntry(PROMISED)],
    ['of version 0.1 without a promise', { ...withEntry(PROVEN), mediaType: V01 }],
    [
      'with a proof without a checkpoint',
      withEntry({ ...ENTRY, inclusionProof: { ...inclusionProof, checkpoint: {} } }),
    ],
    ['with more than 32 entries', withMaterial({ tlogEntries: Array(33).fill(ENTRY) })],
    ['with an entry that is of another kind', withEntry({ ...ENTRY, ...ofKindVersion('dsse', '0.0.2') })],
    ['with an entry of Rekor v2 with an unknown field', withEntry(ofRekor2({ extra: 1 }))],
    ['with an entry of Rekor v2 with other bytes', withEntry(ofRekor2({ signature: { content: '{}' } }))],
    ['with an entry that is no JSON', withEntry({ ...ENTRY, canonicalizedBody: 'AA==' })],
  ])('%s is not', (_, bundle) => {
    expect(readBundleForm(bytes(bundle))).toBeUndefined();
  });
});

function ofKindVersion(kind: string, version: string) {
  return { kindVersion: { kind, version } };
}

function ofRekor2(hashedRekordV002: object) {
  return ofKind('hashedrekord', '0.0.2', { hashedRekordV002 });
}

function ofKind(kind: string, version: string, spec = {}) {
  const canonicalizedBody = base64({ kind, apiVersion: version, spec });
  return { ...ENTRY, ...ofKindVersion(kind, version), canonicalizedBody };
}

const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app', digest: { sha256: 'AB', sha1: 'cd' } }, { digest: { sha512: 'ef' } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { any: ['thing'] },
};

describe('a statement', () => {
  it('as programs in Go see it', () => {
    expect(readStatementForm(bytes(STATEMENT))).toEqual({
      predicateType: STATEMENT.predicateType,
      subjects: ['AB'],
      isStrict: true,
      hasObject: true,
    });
  });

  it.each<[name: string, statement: object]>([
    ['with an unknown field', { ...STATEMENT, extra: 1 }],
    ['with an unknown field of a subject', { ...STATEMENT, subject: [{ extra: 1 }] }],
    ['with a list for a predicate', { ...STATEMENT, predicate: [] }],
    ['with a number for a digest', { ...STATEMENT, subject: [{ digest: { sha256: 1 } }] }],
    ['with a digest that is not hexadecimal', { ...STATEMENT, subject: [{ digest: { sha1: 'xy' } }] }],
  ])('%s is not read by those that read strictly', (_, statement) => {
    expect(readStatementForm(bytes(statement))?.isStrict).toBe(false);
  });

  it.each<[predicate: unknown, hasObject: boolean]>([
    [undefined, true],
    [null, true],
    [{}, true],
    ['text', false],
    [[], false],
  ])('with %j as its predicate has an object: %s', (predicate, hasObject) => {
    expect(readStatementForm(bytes({ ...STATEMENT, predicate }))?.hasObject).toBe(hasObject);
  });

  it.each([[''], ['[]'], ['{"subject":{}}'], ['{"subject":["text"]}'], ['{"predicateType":1}']])(
    '%s is read by none',
    (text) => {
      expect(readStatementForm(Buffer.from(text))).toBeUndefined();
    },
  );
});
