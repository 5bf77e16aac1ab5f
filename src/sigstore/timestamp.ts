import { TSAWitness } from '@sigstore/sign';
import { Failure } from '../shared/failure.ts';
import type { Http } from '../shared/http.ts';
import { withTransport } from './transport.ts';

const SERVICE = 'timestamp authority';

/**
 * An RFC 3161 timestamp (DER of the whole response) over a signature. It is not verified here: that takes
 * the artifact that it belongs to.
 * @throws Failure `timestamp-refused`, and those of the HTTP code
 */
export async function requestTimestamp(options: {
  readonly url: URL;
  readonly signature: Buffer;
  readonly http: Http;
}): Promise<Buffer> {
  const { url, signature, http } = options;
  const refused = (problem: string) =>
    new Failure({
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
  const [timestamp] = rfc3161Timestamps;
  if (timestamp === undefined || timestamp.signedTimestamp.length === 0) throw refused('its answer is empty');
  return timestamp.signedTimestamp;
}
