import { createHash, type KeyObject } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Http } from '../http/http.ts';
import type { HttpAnswer } from '../http/message.ts';
import type { Code } from '../shared/codes.ts';
import { Failure } from '../shared/failure.ts';
import { type JsonDocument, parseJson } from '../text/json-document.ts';
import { objectIn } from '../text/json.ts';
import { printable } from '../text/printable.ts';
import type { SignedArtifact } from './artifact.ts';
import { envelopeJson, signatureOf, signedBytes } from './envelope.ts';
import type { LogService } from './instance.ts';
import { algorithmOf } from './key-algorithm.ts';
import { canonicalEntry, REKOR_V1_KIND, signerOf, signerPem } from './log-body.ts';
import { readLogEntry, readRekorV1Entry } from './log-entry.ts';
import type { LogPace } from './log-pace.ts';
import { Rejection } from './rejection.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { verifyLogEntry } from './verify.ts';

export interface LogRequest {
  /** Its own entries do not matter. */
  readonly artifact: SignedArtifact;
  /** The key that it is signed with; of a certificate, it is known from there. */
  readonly publicKey?: KeyObject;
  readonly log: LogService;
  readonly http: Http;
  readonly root: TrustedRoot;
}

export interface LogWrite extends LogRequest {
  readonly pace: LogPace;
  /** Called before each attempt; what it throws ends the request: a certificate may be about to expire. */
  readonly beforeAttempt: () => void;
}

/** As messages call it. */
export const LOG_SERVICE = 'Rekor';
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
/** How long an entry that the log says it has may be missing from its own look-up. */
const LOOKUP_MS = 30_000;
/** With the tree's id in front, or without (rekor, pkg/sharding). */
const UUID = /\b(?:[0-9a-f]{16})?[0-9a-f]{64}\b/;

/**
 * Records an artifact: as `dsse` or `hashedrekord` 0.0.1 in Rekor v1, as `hashedrekord` 0.0.2 over the signed
 * bytes in Rekor v2, which takes nothing else. What the log answers is verified before it is returned.
 * @throws Failure `log-conflict`: the v2 log has an equal entry and does not give it out, so sign again;
 *   `log-refused`, `log-answer-malformed`, `log-entry-untrusted`; those of the HTTP code and `beforeAttempt`
 */
export async function recordInLog(write: LogWrite): Promise<TransparencyLogEntry> {
  const { http, log, pace } = write;
  const ask = async () => {
    await pace.admit();
    const entry = log.version === 1 ? await recordInV1(write) : await recordInV2(write);
    return verified(entry, write);
  };
  return http.insist({ service: LOG_SERVICE, ask, mayPass: ({ code }) => MAY_PASS[log.version].has(code) });
}

/**
 * Asked for again, Rekor v1 gives out the entry that it has; v2 gives out each entry once, so that a proof that
 * does not hold is answered by signing again.
 */
const MAY_PASS: Readonly<Record<LogService['version'], ReadonlySet<Code>>> = {
  1: new Set<Code>(['log-refused', 'log-answer-malformed', 'log-entry-untrusted']),
  2: new Set<Code>(['log-refused', 'log-answer-malformed']),
};

/**
 * The entry of an artifact at an index of a Rekor v1 log, or undefined where the log has none: legacy annotations
 * keep the index, and a bundle needs the inclusion proof too.
 * @param logIndex global over all shards, decimal
 * @throws Failure `log-refused`, `log-answer-malformed`, `log-entry-untrusted` (for one, it is another
 *   artifact's), and those of the HTTP code
 */
export async function fetchLogEntry(
  request: LogRequest & { readonly logIndex: string },
): Promise<TransparencyLogEntry | undefined> {
  const { http, log, logIndex } = request;
  const url = endpoint(log, `/api/v1/log/entries?logIndex=${logIndex}`);
  const ask = async () => {
    const answer = await get(http, url);
    return answer.status === 404 ? undefined : verified(readV1(answer, 200), request);
  };
  return http.insist({ service: LOG_SERVICE, ask, mayPass: ({ code }) => MAY_PASS[1].has(code) });
}

async function recordInV1(write: LogWrite): Promise<TransparencyLogEntry> {
  const answer = await post(write, '/api/v1/log/entries', proposedEntry(write));
  if (answer.status !== 409) return readV1(answer, 201);
  return existingEntry(write, answer);
}

/** What Rekor v1 is asked to log: the envelope as one string, or the entry as it will stand in the log. */
function proposedEntry({ artifact, publicKey }: LogRequest): Buffer {
  const { content } = artifact;
  if (content.kind === 'simple-signing') return canonicalEntry(artifact, publicKey);
  const { kind, version } = REKOR_V1_KIND.envelope;
  const verifiers = [Buffer.from(signerPem(signerOf(artifact, publicKey))).toString('base64')];
  const proposedContent = { envelope: envelopeJson(content.envelope), verifiers };
  return Buffer.from(JSON.stringify({ apiVersion: version, kind, spec: { proposedContent } }));
}

/** After 409: an earlier attempt got through and its answer was lost. */
async function existingEntry(write: LogWrite, conflict: HttpAnswer): Promise<TransparencyLogEntry> {
  const uuid = UUID.exec(conflict.headers.get('location') ?? conflict.body.toString('latin1'))?.[0];
  if (uuid === undefined) throw refused(conflict);
  const url = endpoint(write.log, `/api/v1/log/entries/${uuid}`);
  const ask = async () => {
    const answer = await get(write.http, url);
    if (answer.status === 404) throw notShown(answer);
    return readV1(answer, 200);
  };
  const mayPass = ({ code }: Failure) => code === 'not-yet-visible';
  return write.http.insist({ service: LOG_SERVICE, ask, mayPass, withinMs: LOOKUP_MS });
}

async function recordInV2(write: LogWrite): Promise<TransparencyLogEntry> {
  const { content } = write.artifact;
  const signer = signerOf(write.artifact, write.publicKey);
  const request = {
    hashedRekordRequestV002: {
      digest: createHash('sha256').update(signedBytes(content)).digest('base64'),
      signature: {
        content: signatureOf(content).toString('base64'),
        verifier: {
          [signer.kind === 'CERTIFICATE' ? 'x509Certificate' : 'publicKey']: {
            rawBytes: signer.der.toString('base64'),
          },
          keyDetails: keyDetailsOf(write),
        },
      },
    },
  };
  const answer = await post(write, '/api/v2/log/entries', Buffer.from(JSON.stringify(request)));
  if (answer.status === 409) throw conflict(answer);
  if (answer.status !== 201 && answer.status !== 200) throw refused(answer);
  return readLogEntry(parseJson(answer.body, documentOf(answer)));
}

/** Our certificates are for keys of P-256. */
function keyDetailsOf({ artifact, publicKey }: LogRequest): string | undefined {
  return publicKey === undefined || artifact.material.kind === 'certificate'
    ? 'PKIX_ECDSA_P256_SHA_256'
    : algorithmOf(publicKey).publicKeyDetails;
}

/** The HTTP code repeats the request; each repetition is a write too. */
function post({ log, http, pace, beforeAttempt }: LogWrite, path: string, body: Buffer): Promise<HttpAnswer> {
  let attempts = 0;
  return http.send({
    service: LOG_SERVICE,
    url: endpoint(log, path),
    method: 'POST',
    headers: JSON_HEADERS,
    body,
    beforeAttempt: () => {
      attempts += 1;
      if (attempts > 1) pace.repeated();
      beforeAttempt();
    },
  });
}

function get(http: Http, url: URL): Promise<HttpAnswer> {
  return http.send({ service: LOG_SERVICE, url, headers: { accept: 'application/json' } });
}

function readV1(answer: HttpAnswer, expected: number): TransparencyLogEntry {
  // A web page has status 200: it is no refusal, and no entry either.
  if (answer.status !== expected && answer.status !== 200) throw refused(answer);
  return readRekorV1Entry(parseJson(answer.body, documentOf(answer)));
}

/** Inclusion proof, checkpoint, signed entry timestamp, and that the entry is this artifact's. */
function verified(
  entry: TransparencyLogEntry,
  { artifact, publicKey, log, root }: LogRequest,
): TransparencyLogEntry {
  try {
    verifyLogEntry(entry, artifact.content, signerOf(artifact, publicKey), root);
    const ours = log.version === 2 || entry.canonicalizedBody.equals(canonicalEntry(artifact, publicKey));
    if (!ours) throw new Rejection('log-body', 'the log entry is not the one that this artifact gives');
    return entry;
  } catch (error) {
    throw new Failure({
      // Another signature makes another entry, which v2 then gives out: not where its key would not be known either.
      class: log.version === 2 && isKnown(entry, root) ? 'conflict' : 'malformed',
      code: 'log-entry-untrusted',
      what: `the entry that ${log.url.host} answered with is not to be trusted: ${(error as Error).message}`,
      why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
      fix:
        'set signing-config and trusted-root to the files of one instance; there, baseUrl of a log must hold the ' +
        'name that it signs checkpoints with (rekor_server.hostname)',
      cause: error,
    });
  }
}

/** Whether the trusted root has the key of the log that an entry is of. */
function isKnown({ logId }: TransparencyLogEntry, root: TrustedRoot): boolean {
  return root.material.tlogs.some(({ logID }) => logID.equals(logId.keyId));
}

function endpoint(log: LogService, path: string): URL {
  return new URL(`${log.url.href.replace(/\/$/, '')}${path}`);
}

function documentOf({ url }: HttpAnswer): JsonDocument {
  return {
    name: `the answer of the log ${url.host}`,
    class: 'malformed',
    code: 'log-answer-malformed',
    maxBytes: 4 * 1024 * 1024,
    why: 'it is no Rekor log of this version, or something in between altered the answer',
    fix: 'check rekorTlogUrls in the signing config (url and majorApiVersion), then run it again',
  };
}

function conflict({ url }: HttpAnswer): Failure {
  return new Failure({
    class: 'conflict',
    code: 'log-conflict',
    what: `${url.host} already has an equal entry`,
    why: 'an earlier attempt got through and its answer was lost',
    fix: 'sign again: a new signature makes a new entry',
  });
}

function notShown({ url }: HttpAnswer): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'not-yet-visible',
    what: `Rekor (${url.host}) does not yet show the entry that it has`,
    why: 'a replica of the log lags behind',
    fix: 'run the step again',
  });
}

function refused({ url, status, body }: HttpAnswer): Failure {
  const said = messageIn(body);
  return new Failure({
    class: 'denied',
    code: 'log-refused',
    what: `Rekor (${url.host}) refused the entry with status ${status}${said ? `: ${said}` : ''}`,
    why: 'the address is not that of a Rekor log of this version, or the log is frozen',
    fix: 'check rekorTlogUrls in the signing config: url and majorApiVersion',
  });
}

/** Nothing secret was sent there; still only a short, plain text is repeated. */
function messageIn(body: Buffer): string | undefined {
  const message = objectIn(body)?.message;
  return typeof message === 'string' ? printable(message) : undefined;
}
