import { Failure } from '../shared/failure.ts';
import type { HttpAnswer, HttpRequest, RawAnswer, Send } from './message.ts';
import { isStream, Streaming } from './streaming.ts';

const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
const REFUSAL_MAX_BYTES = 64 * 1024;
const USER_AGENT = 'slsa-provenance-action';
const EMPTY = Buffer.alloc(0);

/**
 * Sends a request once and reads the whole answer within `timeoutMs`; of a streamed one, each piece. A redirect is an
 * answer.
 * @throws Failure `header-malformed`, `answer-too-large`; what `send` throws when there is no answer
 */
export async function attempt(send: Send, request: HttpRequest, timeoutMs: number): Promise<HttpAnswer> {
  if (isStream(request)) return attemptStream(send, request, timeoutMs);
  const { body } = request;
  const response = await send(request.url, {
    method: request.method ?? 'GET',
    headers: checkedHeaders(request),
    ...(body instanceof Uint8Array && { body: new Uint8Array(body) }),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  return readAnswer(request, response);
}

async function attemptStream(send: Send, request: HttpRequest, idleMs: number): Promise<HttpAnswer> {
  const streaming = new Streaming(request, idleMs);
  try {
    const response = await send(request.url, {
      method: request.method ?? 'GET',
      headers: checkedHeaders(request),
      ...streaming.body,
      redirect: 'manual',
      signal: streaming.signal,
    });
    const { status, headers } = response;
    if (request.isStreamed && isSuccess(status))
      return { status, headers, body: EMPTY, content: streaming.content(response.body), url: request.url };
    const answer = await readAnswer(request, response);
    streaming.end();
    return answer;
  } catch (error) {
    streaming.end();
    throw streaming.ownFailure ?? error;
  }
}

async function readAnswer(request: HttpRequest, response: RawAnswer): Promise<HttpAnswer> {
  const wanted = request.maxBytes ?? DEFAULT_MAX_BYTES;
  // A bound for what was asked for says nothing about an explanation why it does not come.
  const maxBytes = isSuccess(response.status) ? wanted : Math.max(wanted, REFUSAL_MAX_BYTES);
  const body = await readBody(response, maxBytes);
  if (body === undefined) throw tooLarge(request, maxBytes);
  return { status: response.status, headers: response.headers, body, url: request.url };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** The body, or `undefined` as soon as it is known to be larger than `maxBytes`. */
async function readBody({ body }: RawAnswer, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, which closes the connection.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  // Outside of the pool that Node shares among small buffers: the few bytes of an answer that are kept for long, such
  // as the hashes of a proof, would keep all else that lies there.
  const whole = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

// Answers are asked for as they are: digests are over these bytes, and a bound on them is a bound on work.
function checkedHeaders(request: HttpRequest): Record<string, string> {
  const headers = {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': USER_AGENT,
    ...(request.body && 'open' in request.body && { 'content-length': String(request.body.length) }),
    ...request.headers,
  };
  // Node quotes a value that it refuses; here it may be a token with a line break at its end.
  const malformed = Object.entries(headers).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
  if (!malformed) return headers;
  throw new Failure({
    class: 'usage',
    code: 'header-malformed',
    what: `The ${malformed[0]} header for ${request.service} holds characters that no header may have`,
    why: 'a secret was saved with a line break in it',
    fix: 'save the secret again, without a line break at its end',
  });
}

function tooLarge(request: HttpRequest, maxBytes: number): Failure {
  return new Failure({
    class: 'limit',
    code: 'answer-too-large',
    what: `${request.service} (${request.url.host}) answered with more than ${maxBytes} bytes`,
    why: 'nothing of that size belongs there: the address is that of another service, or the content is hostile',
    fix: `check the address ${request.url.origin}`,
  });
}
