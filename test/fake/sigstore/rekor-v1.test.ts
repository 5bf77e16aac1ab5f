import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RekorV1Entry } from './bundle.ts';
import { type FakeSigstore, startSigstore } from './index.ts';
import { sha256 } from './keys.ts';
import { dsseEntry } from './requests.ts';
import { certify, type Credential, signBytes, signStatement } from './signing.ts';

const STATEMENT = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');

let sigstore: FakeSigstore;
let credential: Credential;

beforeAll(async () => {
  sigstore = await startSigstore({ invisibleReads: 2 });
  credential = await certify(sigstore.client);
});

afterAll(() => sigstore.close());

function bodyOf(entry: RekorV1Entry): string {
  return Buffer.from(entry.body, 'base64').toString();
}

test('an envelope is logged as two hashes and its signature, in canonical JSON', async () => {
  const { entry, envelope } = await signStatement(sigstore.client, credential, STATEMENT);
  const { proposedContent } = dsseEntry(envelope, credential.certificate).spec;
  const hash = (text: string | Buffer) => sha256(Buffer.from(text)).toString('hex');
  const verifier = Buffer.from(credential.certificate).toString('base64');
  expect(bodyOf(entry)).toBe(
    '{"apiVersion":"0.0.1","kind":"dsse","spec":{' +
      `"envelopeHash":{"algorithm":"sha256","value":"${hash(proposedContent.envelope)}"},` +
      `"payloadHash":{"algorithm":"sha256","value":"${hash(STATEMENT)}"},` +
      `"signatures":[{"signature":"${envelope.signature.toString('base64')}","verifier":"${verifier}"}]}}`,
  );
});

test('a certificate is logged in one form, however it was sent', async () => {
  const { envelope } = await signStatement(sigstore.client, credential, STATEMENT);
  const withoutNewline = dsseEntry(envelope, credential.certificate.trimEnd());
  expect((await sigstore.client.rekorV1(withoutNewline)).status).toBe(409);
});

test('the index in the log is ahead of the index in the tree', async () => {
  const { entry } = await signBytes(sigstore.client, credential, Buffer.from('a'));
  const { inclusionProof } = entry.verification;
  expect(entry.logIndex).toBeGreaterThan(1_000_000);
  expect(inclusionProof.logIndex).toBe(inclusionProof.treeSize - 1);
});

test('a new entry is not readable at once when it is asked to be so', async () => {
  const { entry } = await signBytes(sigstore.client, credential, Buffer.from('b'));
  const read = async () => (await sigstore.client.entryByIndex(entry.logIndex)).status;
  expect([await read(), await read(), await read(), await read()]).toEqual([404, 404, 200, 200]);
});

test('an entry that is read later is proved in the tree of then', async () => {
  const { entry } = await signBytes(sigstore.client, credential, Buffer.from('c'));
  await signBytes(sigstore.client, credential, Buffer.from('d'));
  for (let read = 0; read < 2; read++) await sigstore.client.entryByIndex(entry.logIndex);
  const { body } = await sigstore.client.entryByIndex(entry.logIndex);
  const [now] = Object.values(body as Record<string, RekorV1Entry>);
  expect(now?.verification.inclusionProof.treeSize).toBe(entry.verification.inclusionProof.treeSize + 1);
  expect({ ...now, verification: undefined }).toEqual({ ...entry, verification: undefined });
});
