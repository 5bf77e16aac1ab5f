import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as httpRequest,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { type Duplex, pipeline, Writable } from 'node:stream';
import { createSecureContext } from 'node:tls';
import { CONNECTION } from './connection.ts';
import { free } from './free.ts';
import { LARGE_HEADERS, type RawAnswer, type RawRequest, type TlsIdentity } from './message.ts';
import { SharedLookup } from './shared-lookup.ts';

/**
 * Requests without a proxy, over connections that stay open. By node:http rather than fetch, which takes three
 * times the processor time and 20 MB more, and gives up the connection after every HEAD.
 */
export class DirectRoute {
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https: WarmAgent;

  /** @param tls who is trusted, and who one is, where that is not what the system says */
  constructor(tls?: TlsIdentity) {
    // One context for all connections: each would make one of its own, with all root certificates.
    this.#https = new WarmAgent({ keepAlive: true, secureContext: createSecureContext(tls), ...CONNECTION });
  }

  /** @throws Error, also from the body, whose cause is what Node says of the connection or the signal's reason */
  readonly send = (url: URL, { method, headers, body, signal }: RawRequest): Promise<RawAnswer> => {
    const [request, agent] =
      url.protocol === 'https:'
        ? ([httpsRequest, this.#https] as const)
        : ([httpRequest, this.#http] as const);
    return new Promise((resolve, reject) => {
      // An address may hold a user and a password: they are not sent.
      const outgoing = request(url, { method, headers, agent, auth: '', maxHeaderSize: LARGE_HEADERS });
      outgoing.on('response', (incoming) => resolve(answerOf(incoming)));
      outgoing.on('error', (cause) => reject(new Error('the request failed', { cause })));
      endWith(signal, outgoing);
      if (body === undefined || ArrayBuffer.isView(body)) outgoing.end(body);
      // What goes wrong with either is told by the request, or no longer of interest once there is an answer.
      else pipeline(body, inTurn(outgoing), () => undefined);
    });
  };

  /** Opens connections that the next requests to the host of `url` find ready. Without TLS there is no need. */
  warm(url: URL, connections: number): void {
    if (url.protocol === 'https:') this.#https.warm(url.hostname, Number(url.port || 443), connections);
  }
}

function answerOf(incoming: IncomingMessage): RawAnswer {
  const { headers } = incoming;
  const get = (name: string) => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  };
  return { status: incoming.statusCode ?? 0, headers: { get }, body: bodyOf(incoming) };
}

/** Leaving the loop over it early ends the connection. */
async function* bodyOf(incoming: IncomingMessage): AsyncGenerator<Uint8Array> {
  const { socket } = incoming;
  // The pieces are copies: what they came in is of no use once the parser has it.
  const freeParsed = (received: Uint8Array) => process.nextTick(free, received);
  socket.on('data', freeParsed);
  try {
    yield* incoming as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new Error('the answer broke off', { cause });
  } finally {
    socket.off('data', freeParsed);
  }
}

/** Has the next piece come only when the connection has taken the one before, whose memory is free from then on. */
function inTurn(outgoing: ClientRequest): Writable {
  const pieces = new Writable({
    highWaterMark: 1,
    write: (piece, _encoding, done) => void outgoing.write(piece, done),
    final: (done) => void outgoing.end(done),
    destroy: (error, done) => {
      if (error) outgoing.destroy(error);
      done(error);
    },
  });
  outgoing.on('close', () => pieces.destroy());
  return pieces;
}

/** A signal ends a request and its answer for its own reason, which Node's handling of signals loses. */
function endWith(signal: AbortSignal, outgoing: ClientRequest): void {
  let incoming: IncomingMessage | undefined;
  const end = () => {
    incoming?.destroy(signal.reason as Error);
    outgoing.destroy(signal.reason as Error);
  };
  signal.addEventListener('abort', end);
  outgoing.on('response', (answer) => (incoming = answer));
  outgoing.on('close', () => signal.removeEventListener('abort', end));
}

/** Keeps connections open, and opens some before they are asked for. */
class WarmAgent extends HttpsAgent {
  readonly #ready = new Map<string, Duplex[]>();
  readonly #lookup = new SharedLookup();

  warm(host: string, port: number, connections: number): void {
    const ready = this.#ready.get(`${host}:${port}`) ?? [];
    this.#ready.set(`${host}:${port}`, ready);
    const servername = isIP(host) === 0 ? { servername: host } : {};
    for (let count = 0; count < connections; count += 1) {
      const socket = this.#open({ ...this.options, host, port, ...servername });
      if (!socket) continue;
      // What goes wrong is told to the request that opens its own then.
      socket.on('error', () => undefined);
      ready.push(socket);
    }
  }

  override createConnection(...args: Parameters<HttpsAgent['createConnection']>) {
    const [{ host, port }] = args;
    const ready = this.#ready.get(`${host}:${port}`) ?? [];
    for (let socket = ready.shift(); socket; socket = ready.shift()) if (!socket.destroyed) return socket;
    return this.#open(...args);
  }

  #open(...[options, callback]: Parameters<HttpsAgent['createConnection']>) {
    const socket = super.createConnection({ ...options, lookup: this.#lookup.lookup }, callback);
    // The next connections need not find out again that IPv6 leads nowhere.
    const onTimeout = (_ip: string, _port: number, family: number) => this.#lookup.demote(family);
    socket?.on('connectionAttemptTimeout', onTimeout);
    return socket;
  }
}
