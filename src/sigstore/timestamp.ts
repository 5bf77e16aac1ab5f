import { createHash } from 'node:crypto';
import type { Http } from '../http/http.ts';
import type { Code } from '../shared/codes.ts';
import { Failure } from '../shared/failure.ts';
import { parseTimestamp } from './timestamp-token.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { verifyTimestamp } from './verify.ts';

/** As messages call it. */
export const TIMESTAMP_SERVICE = 'timestamp authority';

/**
 * An RFC 3161 timestamp (DER of the whole response) over a signature. It is verified by
 * the trusted root, so that what is not to be trusted is asked for again.
 * @throws Failure `timestamp-refused`, `timestamp-malformed`, `timestamp-untrusted`, and those of the HTTP code
 */
export function requestTimestamp(request: TimestampRequest): Promise<Buffer> {
  return request.http.insist({
    service: TIMESTAMP_SERVICE,
    ask: () => ask(request),
    mayPass: ({ code }) => MAY_PASS.has(code),
  });
}

export interface TimestampRequest {
  readonly url: URL;
  readonly signature: Buffer;
  readonly http: Http;
  readonly root: TrustedRoot;
}

/** An authority that was disturbed, or that a proxy answered for, may do better when it is asked again. */
const MAY_PASS: ReadonlySet<Code> = new Set([
  'timestamp-refused',
  'timestamp-malformed',
  'timestamp-untrusted',
]);

async function ask({ url, signature, http, root }: TimestampRequest): Promise<Buffer> {
  const { status, body } = await http.send({
    service: TIMESTAMP_SERVICE,
    url: url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(queryFor(signature))),
  });
  if (status < 200 || status > 299) throw refused(url, `status ${status}`);
  const outcome = outcomeIn(body, signature);
  if (outcome === undefined) throw malformed(url);
  if (!isGranted(outcome)) throw refused(url, `it rejected the request (PKI status ${outcome})`);
  try {
    verifyTimestamp(body, signature, root);
  } catch (error) {
    throw untrusted(url, error);
  }
  return body;
}

/** The PKI status of a response; undefined where it is none, or what it grants is not about this signature. */
function outcomeIn(der: Buffer, signature: Buffer): bigint | undefined {
  try {
    const response = parseTimestamp(der);
    const { status } = response;
    if (isGranted(status)) response.tstInfo.verify(signature);
    return status;
  } catch {
    return undefined;
  }
}

/** Granted, or granted with modifications (RFC 3161, 2.4.2). */
function isGranted(status: bigint): boolean {
  return status === 0n || status === 1n;
}

function refused(url: URL, problem: string): Failure {
  return new Failure({
    class: 'denied',
    code: 'timestamp-refused',
    what: `the ${TIMESTAMP_SERVICE} (${url.host}) gave no timestamp: ${problem}`,
    why: 'the address is not that of a Sigstore timestamp authority, or it takes no request of this kind',
    fix: 'check tsaUrls in the signing config: the whole URL, as in https://tsa.example.com/api/v1/timestamp',
  });
}

function malformed(url: URL): Failure {
  return new Failure({
    class: 'malformed',
    code: 'timestamp-malformed',
    what: `the ${TIMESTAMP_SERVICE} (${url.host}) gave no timestamp: its answer is not one over this signature`,
    why: 'the address is not that of a Sigstore timestamp authority, or a proxy answered in its place',
    fix: 'check tsaUrls in the signing config, and what the proxy on the way answers for them',
  });
}

function untrusted(url: URL, cause: unknown): Failure {
  return new Failure({
    class: 'malformed',
    code: 'timestamp-untrusted',
    what: `the timestamp of ${url.host} is not to be trusted: ${(cause as Error).message}`,
    why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
    fix: 'set signing-config and trusted-root to the files of one instance',
    cause,
  });
}

/** The query in the JSON that Sigstore's authorities take beside RFC 3161's DER (sigstore/timestamp-authority, openapi.yaml). */
function queryFor(signature: Buffer): { readonly artifactHash: string; readonly hashAlgorithm: 'sha256' } {
  return { artifactHash: createHash('sha256').update(signature).digest('base64'), hashAlgorithm: 'sha256' };
}
