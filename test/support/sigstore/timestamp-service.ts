import { type HttpServer, type ServerAnswer, type ServerRequest, startHttpServer } from '../http-server.ts';
import type { Traffic } from '../traffic.ts';
import { NO_CACHE } from './headers.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

export interface TimestampServiceOptions {
  readonly authority: TimestampAuthority;
  readonly now: () => Date;
  readonly traffic: Traffic;
}

/** RFC 3161 over HTTP (section 3.4), where Sigstore's timestamp authority has it. */
export function startTimestampService(options: TimestampServiceOptions): Promise<HttpServer> {
  const handler = async ({ method, url, body }: ServerRequest): Promise<ServerAnswer> => {
    if (method !== 'POST' || url.pathname !== '/api/v1/timestamp') {
      return problem(404, `path ${url.pathname} was not found`, 'application/json');
    }
    try {
      return {
        status: 200,
        headers: headersFor(REPLY),
        body: await options.authority.answer(body, options.now()),
      };
    } catch {
      return problem(400, 'Error generating timestamp response', REPLY);
    }
  };
  return startHttpServer({ service: 'tsa', handler, traffic: options.traffic });
}

const REPLY = 'application/timestamp-reply';

/** JSON under whatever content type: the real service calls its refusals timestamp replies, too. */
function problem(status: number, message: string, contentType: string): ServerAnswer {
  return { status, headers: headersFor(contentType), body: JSON.stringify({ code: status, message }) };
}

function headersFor(contentType: string) {
  return { ...NO_CACHE, 'content-type': contentType };
}
