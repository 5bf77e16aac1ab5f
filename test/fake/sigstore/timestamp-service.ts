import { type HttpServer, type ServerAnswer, type ServerRequest, startHttpServer } from '../http-server.ts';
import type { Traffic } from '../../support/traffic.ts';
import { NO_CACHE } from './headers.ts';
import { timestampQueryFor } from './requests.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

export interface TimestampServiceOptions {
  readonly authority: TimestampAuthority;
  readonly now: () => Date;
  readonly traffic: Traffic;
}

/** RFC 3161 over HTTP (section 3.4), where Sigstore's timestamp authority has it. */
export function startTimestampService(options: TimestampServiceOptions): Promise<HttpServer> {
  const handler = async ({ method, url, headers, body }: ServerRequest): Promise<ServerAnswer> => {
    if (method !== 'POST' || url.pathname !== '/api/v1/timestamp') {
      return problem(404, `path ${url.pathname} was not found`, 'application/json');
    }
    try {
      const query = headers['content-type'] === 'application/json' ? queryIn(body) : body;
      return {
        status: 200,
        headers: headersFor(REPLY),
        body: await options.authority.answer(query, options.now()),
      };
    } catch {
      return problem(400, 'Error generating timestamp response', REPLY);
    }
  };
  return startHttpServer({ service: 'tsa', handler, traffic: options.traffic });
}

/** The query that the service also takes in JSON, as clients without a writer of DER send it. */
function queryIn(body: Buffer): Buffer {
  const query = JSON.parse(body.toString()) as JsonQuery;
  if (query.hashAlgorithm !== 'sha256') throw new Error('not a SHA-256 hash');
  return timestampQueryFor(Buffer.from(query.artifactHash, 'base64'), {
    certReq: query.certificates ?? false,
  });
}

interface JsonQuery {
  readonly artifactHash: string;
  readonly hashAlgorithm: string;
  readonly certificates?: boolean;
}

const REPLY = 'application/timestamp-reply';

/** JSON under whatever content type: the real service calls its refusals timestamp replies, too. */
function problem(status: number, message: string, contentType: string): ServerAnswer {
  return { status, headers: headersFor(contentType), body: JSON.stringify({ code: status, message }) };
}

function headersFor(contentType: string) {
  return { ...NO_CACHE, 'content-type': contentType };
}
