import { TSAWitness } from '@sigstore/sign';
import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import { parseTimestamp } from './timestamp-token.ts';
import { withTransport } from './transport.ts';

const SERVICE = 'timestamp authority';

/**
 * An RFC 3161 timestamp (DER of the whole response) over a signature. Who made it is not verified here, but
 * together with the artifact that it belongs to.
 * @throws Failure `timestamp-refused`, and those of the HTTP code
 */
export function requestTimestamp(request: TimestampRequest): Promise<Buffer> {
  return request.http.insist({
    service: SERVICE,
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
      what: `the ${SERVICE} (${url.host}) gave no timestamp: ${problem}`,
      why: 'the address is not that of a Sigstore timestamp authority',
      fix: 'check tsaUrls in the signing config: the whole URL, as in https://tsa.example.com/api/v1/timestamp',
    });
  const witness = new TSAWitness({ tsaBaseURL: url.href.replace(/\/$/, ''), retry: false });
  const { rfc3161Timestamps } = await withTransport(
    { service: SERVICE, http, refused: ({ status }) => refused(`status ${status}`) },
    refused,
    () =>
      witness.testify({
        $case: 'dsseEnvelope',
        dsseEnvelope: {
          payload: Buffer.alloc(0),
          payloadType: '',
          signatures: [{ sig: signature, keyid: '' }],
        },
      }),
  );
  const timestamp = rfc3161Timestamps[0]?.signedTimestamp ?? Buffer.alloc(0);
  try {
    parseTimestamp(timestamp).tstInfo.verify(signature);
  } catch {
    throw refused('its answer is not a timestamp over this signature');
  }
  return timestamp;
}
