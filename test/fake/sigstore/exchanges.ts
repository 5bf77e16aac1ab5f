import { randomBytes } from 'node:crypto';
import { bytesOf, certificatesIn, type Client, type Exchange } from './client.ts';
import { preAuthenticationEncoding } from './dsse.ts';
import { createKey, type SigningKey } from './keys.ts';
import {
  certificateRequest,
  dsseEntry,
  hashedRekordEntry,
  hashedRekordRequestV002,
  signEnvelope,
  timestampQuery,
} from './requests.ts';

/** By name, one answer of each kind that a client meets. */
export type Exchanges = Readonly<Record<string, Exchange>>;

/** Asks every service of an instance everything, so that two instances can be compared. */
export async function exchangeAll(client: Client): Promise<Exchanges> {
  const key = createKey();
  const certificate = await client.certificate(key, await client.identityToken());
  const [pem = ''] = certificatesIn(certificate);
  await fillLogs(client, key, pem);
  return {
    'fulcio-certificate': certificate,
    'fulcio-trust-bundle': await client.trustBundle(),
    ...(await malformedCertificateRequests(client, key)),
    ...(await refusedTokens(client, key)),
    ...(await rekorV1Entries(client, key, pem)),
    ...(await rekorV1Refusals(client, key, pem)),
    ...(await rekorV2Exchanges(client, key, pem)),
    timestamp: await client.timestamp(timestampQuery(randomBytes(64))),
    'timestamp-malformed': await client.timestamp(randomBytes(32)),
  };
}

/** So that the proofs of all later entries have hashes. */
async function fillLogs(client: Client, key: SigningKey, pem: string): Promise<void> {
  const payload = randomBytes(32);
  const signature = key.sign(payload);
  await client.rekorV1(hashedRekordEntry(payload, signature, pem));
  await client.rekorV2(hashedRekordRequestV002(payload, signature, bytesOf(pem)));
}

async function malformedCertificateRequests(client: Client, key: SigningKey): Promise<Exchanges> {
  const token = await client.identityToken();
  const cutKey = { ...key, publicKeyPem: key.publicKeyPem.slice(40) };
  return {
    'fulcio-bad-proof': await client.certificate(key, token, 'somebody else'),
    'fulcio-malformed-key': await client.fulcio(certificateRequest(cutKey, token)),
    'fulcio-malformed-request': await client.fulcio({ credentials: 7 }),
  };
}

async function refusedTokens(client: Client, key: SigningKey): Promise<Exchanges> {
  const seconds = Math.floor(Date.now() / 1000);
  const token = await client.identityToken();
  const ask = async (asked: Promise<string>) => client.certificate(key, await asked);
  return {
    'fulcio-malformed-token': await client.certificate(key, 'not a token', ''),
    'fulcio-tampered-token': await client.certificate(key, `${token.slice(0, -8)}AAAAAAAA`),
    'fulcio-wrong-audience': await ask(client.identityToken({}, 'https://github.com/octo-org')),
    'fulcio-expired-token': await ask(client.identityToken({ exp: seconds - 600 })),
    'fulcio-early-token': await ask(client.identityToken({ nbf: seconds + 3600 })),
    'fulcio-unknown-issuer': await ask(client.identityToken({ iss: 'https://issuer.example' })),
    'fulcio-missing-claim': await ask(client.identityToken({ sha: null })),
    'fulcio-missing-visibility': await ask(client.identityToken({ repository_visibility: null })),
    'fulcio-missing-workflow': await ask(client.identityToken({ job_workflow_ref: null })),
  };
}

async function rekorV1Entries(client: Client, key: SigningKey, pem: string): Promise<Exchanges> {
  const payload = randomBytes(32);
  const entry = dsseEntry(signEnvelope(key, payload), pem);
  const dsse = await client.rekorV1(entry);
  const [uuid, { logIndex }] = entryIn(dsse);
  return {
    'rekor-dsse': dsse,
    'rekor-hashedrekord': await client.rekorV1(hashedRekordEntry(payload, key.sign(payload), pem)),
    'rekor-public-key': await client.rekorV1(hashedRekordEntry(payload, key.sign(payload), key.publicKeyPem)),
    'rekor-duplicate': await client.rekorV1(entry),
    'rekor-by-uuid': await client.entryByUuid(uuid),
    'rekor-by-index': await client.entryByIndex(logIndex),
    'rekor-unknown-uuid': await client.entryByUuid(`${uuid.slice(0, 16)}${'0'.repeat(64)}`),
    'rekor-unknown-index': await client.entryByIndex(999_999_999),
  };
}

async function rekorV1Refusals(client: Client, key: SigningKey, pem: string): Promise<Exchanges> {
  const payload = randomBytes(32);
  const envelope = signEnvelope(key, payload);
  const signature = key.sign(randomBytes(8));
  return {
    'rekor-wrong-dsse-signature': await client.rekorV1(dsseEntry({ ...envelope, signature }, pem)),
    'rekor-wrong-signature': await client.rekorV1(hashedRekordEntry(payload, signature, pem)),
    'rekor-malformed-verifier': await client.rekorV1(dsseEntry(envelope, 'no key')),
    'rekor-without-version': await client.rekorV1({ kind: 'dsse', spec: {} }),
    'rekor-unknown-kind': await client.rekorV1({ apiVersion: '0.0.1', kind: 'none', spec: {} }),
  };
}

async function rekorV2Exchanges(client: Client, key: SigningKey, pem: string): Promise<Exchanges> {
  const { payloadType, payload, signature } = signEnvelope(key, randomBytes(32));
  const signed = preAuthenticationEncoding(payloadType, payload);
  const request = hashedRekordRequestV002(signed, signature, bytesOf(pem));
  const wrong = hashedRekordRequestV002(signed, key.sign(payload), bytesOf(pem));
  return {
    'rekor-v2-hashedrekord': await client.rekorV2(request),
    'rekor-v2-duplicate': await client.rekorV2(request),
    'rekor-v2-wrong-signature': await client.rekorV2(wrong),
    'rekor-v2-dsse': await client.rekorV2({ dsseRequestV002: {} }),
    'rekor-v2-unknown-field': await client.rekorV2({ ...request, extra: true }),
  };
}

function entryIn({ body }: Exchange): [uuid: string, entry: { readonly logIndex: number }] {
  return Object.entries(body as Record<string, { logIndex: number }>)[0] ?? ['', { logIndex: 0 }];
}
