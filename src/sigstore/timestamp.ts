import { createHash } from 'node:crypto';
import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import { parseTimestamp } from './timestamp-token.ts';

/** As messages call it. */
export const TIMESTAMP_SERVICE = 'timestamp authority';

/**
 * An RFC 3161 timestamp (DER of the whole response) over a signature. Who made it is not verified here, but
 * together with the artifact that it belongs to.
 * @throws Failure `timestamp-refused`, and those of the HTTP code
 */
export function requestTimestamp(request: TimestampRequest): Promise<Buffer> {
  return request.http.insist({
    service: TIMESTAMP_SERVICE,
    ask: () => ask(request),
    mayPass: ({ code }) => code === 'timestamp-refused',
  });
}

export interface TimestampRequest {
  readonly url: URL;
  readonly signature: Buffer;
  readonly http: Http;
}

async function ask({ url, signature, http }: TimestampRequest): Promise<Buffer> {
  const refused = (problem: string) =>
    new Failure({
      class: 'denied',
      code: 'timestamp-refused',
      what: `the ${TIMESTAMP_SERVICE} (${url.host}) gave no timestamp: ${problem}`,
      why: 'the address is not that of a Sigstore timestamp authority',
      fix: 'check tsaUrls in the signing config: the whole URL, as in https://tsa.example.com/api/v1/timestamp',
    });
  const { status, body } = await http.send({
    service: TIMESTAMP_SERVICE,
    url: url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(queryFor(signature))),
  });
  if (status < 200 || status > 299) throw refused(`status ${status}`);
  try {
    parseTimestamp(body).tstInfo.verify(signature);
  } catch {
    throw refused('its answer is not a timestamp over this signature');
  }
  return body;
}

/** The query in the JSON that Sigstore's authorities take beside RFC 3161's DER (sigstore/timestamp-authority, openapi.yaml). */
function queryFor(signature: Buffer): { readonly artifactHash: string; readonly hashAlgorithm: 'sha256' } {
  return { artifactHash: createHash('sha256').update(signature).digest('base64'), hashAlgorithm: 'sha256' };
}
