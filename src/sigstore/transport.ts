import { AsyncLocalStorage } from 'node:async_hooks';
import shim from 'make-fetch-happen';
import type { Http } from '../http/http.ts';
import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';

/** How the requests of one call to @sigstore/sign are sent, and what its refusals mean. */
export interface Transport {
  readonly service: string;
  readonly http: Http;
  /** The failure that an answer other than 2xx stands for; it must not repeat a secret from the request. */
  readonly refused: (answer: HttpAnswer) => Failure;
}

const current = new AsyncLocalStorage<Transport>();

shim.setTransport(async (url, options) => {
  const transport = current.getStore();
  if (transport === undefined) throw new Error('@sigstore/sign sent a request outside of withTransport');
  const answer = await transport.http.send({
    service: transport.service,
    url: new URL(url),
    method: options.method === 'GET' ? 'GET' : 'POST',
    ...(options.headers && { headers: options.headers }),
    ...(options.body !== undefined && { body: Buffer.from(options.body) }),
  });
  const ok = answer.status >= 200 && answer.status < 300;
  if (!ok) throw transport.refused(answer);
  return {
    ok,
    status: answer.status,
    statusText: '',
    headers: answer.headers,
    json: async () => JSON.parse(answer.body.toString('utf8')) as unknown,
    buffer: async () => answer.body,
  };
});

/**
 * Runs a call to @sigstore/sign with its requests going through our HTTP code, which also does the retries.
 * That library prints whole tokens in some of its errors, so no error of its own gets out of here.
 * @throws Failure of the HTTP code, `refused`, or `unusable` for whatever else went wrong: it is given no more
 *   than the library's error code
 */
export async function withTransport<T>(
  transport: Transport,
  unusable: (code: string) => Failure,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await current.run(transport, call);
  } catch (error) {
    throw failureIn(error) ?? unusable(codeOf(error));
  }
}

/** The failure at the bottom of what @sigstore/sign wraps around it. */
function failureIn(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  return error instanceof Error ? failureIn(error.cause) : undefined;
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[A-Z_]{1,60}$/.test(code) ? code : 'unknown error';
}
