import { bundleOf, logEntryOf, type RekorV1Entry, type SignedContent } from './bundle.ts';
import { bytesOf, certificatesIn, type Client, type Exchange } from './client.ts';
import { preAuthenticationEncoding } from './dsse.ts';
import { createKey, sha256, type SigningKey } from './keys.ts';
import {
  dsseEntry,
  type Envelope,
  hashedRekordEntry,
  hashedRekordRequestV002,
  signEnvelope,
  timestampQuery,
} from './requests.ts';
import type { ClaimOverrides } from './workflow-claims.ts';

/** A key and the certificate on it. */
export interface Credential {
  readonly key: SigningKey;
  /** Leaf, PEM with a newline at the end. */
  readonly certificate: string;
  /** Intermediate and root, the same. */
  readonly chain: readonly string[];
}

/** What somebody signed and logged, in all the forms that layouts store. */
export interface Signed {
  readonly credential: Credential;
  readonly signature: Buffer;
  /** What Rekor v1 answered. */
  readonly entry: RekorV1Entry;
  /** A bundle, version 0.3, as JSON has it. */
  readonly bundle: ReturnType<typeof bundleOf>;
}

/** A certificate as any client gets it: the identity of the run, `claims` apart. */
export async function certify(client: Client, claims: ClaimOverrides = {}): Promise<Credential> {
  const key = createKey();
  const answer = accepted(await client.certificate(key, await client.identityToken(claims)));
  const [certificate = '', ...chain] = certificatesIn(answer).map((pem) => `${pem}\n`);
  return { key, certificate, chain };
}

/** A statement in an envelope, logged in Rekor v1. */
export async function signStatement(
  client: Client,
  credential: Credential,
  statement: Buffer,
): Promise<Signed & { readonly envelope: Envelope }> {
  const envelope = signEnvelope(credential.key, statement);
  const answer = accepted(await client.rekorV1(dsseEntry(envelope, credential.certificate)));
  return { ...signed(credential, envelope.signature, { envelope }, answer), envelope };
}

/** Any bytes, of which the bundle has the digest, logged in Rekor v1. */
export async function signBytes(client: Client, credential: Credential, bytes: Buffer): Promise<Signed> {
  const signature = credential.key.sign(bytes);
  const entry = hashedRekordEntry(bytes, signature, credential.certificate);
  const answer = accepted(await client.rekorV1(entry));
  return signed(credential, signature, { digest: sha256(bytes), signature }, answer);
}

/** The bundle of a statement in an envelope, logged in Rekor v2 and timestamped. */
export async function signStatementV2(
  client: Client,
  credential: Credential,
  statement: Buffer,
): Promise<Signed['bundle']> {
  const envelope = signEnvelope(credential.key, statement);
  const { payloadType, payload, signature } = envelope;
  const certificate = bytesOf(credential.certificate);
  const encoded = preAuthenticationEncoding(payloadType, payload);
  const request = hashedRekordRequestV002(encoded, signature, certificate);
  const { body: entry } = accepted(await client.rekorV2(request));
  const reply = accepted(await client.timestamp(timestampQuery(signature)));
  const timestamp = Buffer.from(reply.body as string, 'base64');
  return bundleOf({ content: { envelope }, certificate, entry, timestamp });
}

function signed(
  credential: Credential,
  signature: Buffer,
  content: SignedContent,
  { body }: Exchange,
): Signed {
  const [entry] = Object.values(body as Record<string, RekorV1Entry>);
  if (entry === undefined) throw new Error('Rekor answered no entry');
  const certificate = bytesOf(credential.certificate);
  const bundle = bundleOf({ content, certificate, entry: logEntryOf(entry) });
  return { credential, signature, entry, bundle };
}

function accepted(exchange: Exchange): Exchange {
  const { request, status, body } = exchange;
  if (status >= 300) throw new Error(`${request}: ${status} ${JSON.stringify(body)}`);
  return exchange;
}
