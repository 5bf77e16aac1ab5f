import { Failure } from '../shared/failure.ts';
import { CONNECTION } from './connection.ts';
import { LARGE_HEADERS, type RawAnswer, type RawRequest, type Send } from './message.ts';

/** Statuses of a proxy that another attempt does not change: it wants a login, or does not lead there. */
const FINAL = [401, 403, 405, 407];

/**
 * Requests through a proxy, by tunnels (RFC 9110, 9.3.6).
 * @throws Failure `proxy-refused`; otherwise as the direct way does
 */
export async function throughProxy(proxy: URL): Promise<Send> {
  const undici = await import('undici-proxy');
  const dispatcher = new undici.ProxyAgent({
    uri: proxy.href,
    maxHeaderSize: LARGE_HEADERS,
    requestTls: CONNECTION,
    proxyTls: CONNECTION,
  });
  // The declarations of undici and Node differ in details that are not used here.
  const send = undici.fetch as unknown as (
    url: URL,
    request: RawRequest & { dispatcher: unknown },
  ) => Promise<RawAnswer>;
  return async (url, request) => {
    try {
      return await send(url, { ...withCopies(request), dispatcher });
    } catch (error) {
      const status = refusalIn(error);
      throw status !== undefined && FINAL.includes(status) ? refused(proxy, url, status, error) : error;
    }
  };
}

/** undici asks for the next piece before it has sent the last. */
function withCopies(request: RawRequest): RawRequest {
  const { body } = request;
  return body && Symbol.asyncIterator in body ? { ...request, body: copiesOf(body) } : request;
}

async function* copiesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of body) yield Uint8Array.from(piece);
}

/** The status with which the proxy answered in place of a tunnel. */
function refusalIn(error: unknown): number | undefined {
  for (let next = error, depth = 0; next instanceof Error && depth < 10; next = next.cause, depth += 1) {
    const status = /^Proxy response \((\d{3})\)/.exec(next.message)?.[1];
    if (status !== undefined) return Number(status);
  }
  return undefined;
}

function refused(proxy: URL, { host, hostname }: URL, status: number, cause: unknown): Failure {
  const wantsLogin = status === 407 || status === 401;
  return new Failure({
    class: 'denied',
    code: 'proxy-refused',
    what: `The proxy ${proxy.host} refused the way to ${host} with status ${status}`,
    why: wantsLogin
      ? proxy.username === ''
        ? 'it wants a login, and none is in its URL'
        : 'it does not accept the login in its URL'
      : 'its rules do not allow this host',
    fix: wantsLogin
      ? `HTTPS_PROXY: http://USER:PASSWORD@${proxy.host}   # a % or @ in the password as %25 or %40`
      : `let the proxy allow ${host}, or go past it:\nNO_PROXY: ${hostname}`,
    cause,
  });
}
