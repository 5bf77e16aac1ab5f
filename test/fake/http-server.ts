import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultPlan } from '../support/fault.ts';
import { type Arrival, type RequestLogEntry, Traffic } from '../support/traffic.ts';

export interface ServerRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ServerAnswer {
  readonly status: number;
  readonly headers?: Readonly<OutgoingHttpHeaders>;
  readonly body?: Uint8Array | string;
}

export type Handler = (request: ServerRequest) => Promise<ServerAnswer> | ServerAnswer;

export interface ServerOptions {
  /** Name in the request log and for fault plans. */
  readonly service: string;
  readonly handler: Handler;
  /** How clients call the machine; the server listens on 127.0.0.1 in any case. Default localhost. */
  readonly hostname?: 'localhost' | '127.0.0.1';
  /** A service on the Internet that it is in place of, for clients whose proxy leads here. */
  readonly as?: PublicName | undefined;
  /** The log to share with other servers; one of its own otherwise. */
  readonly traffic?: Traffic | undefined;
  /** What goes wrong at this server alone. */
  readonly faults?: FaultPlan | undefined;
}

/** A host name and the certificate for it, PEM. */
export interface PublicName {
  readonly host: string;
  readonly cert: string;
  readonly key: string;
}

export interface HttpServer {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** Host and port. */
  readonly host: string;
  /** Port on this machine. */
  readonly port: number;
  readonly traffic: Traffic;
  /** This server's part of the request log. */
  readonly requests: readonly RequestLogEntry[];
  /** Stops, dropping every open connection, hanging ones included. */
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1, with a request log and fault injection. */
export async function startHttpServer(options: ServerOptions): Promise<HttpServer> {
  const { service, hostname = 'localhost', as, traffic = new Traffic() } = options;
  const listener = (request: IncomingMessage, response: ServerResponse) => void serve(request, response);
  const server = as ? createTlsServer(as, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = as?.host ?? `${hostname}:${port}`;
  const origin = `${as ? 'https' : 'http'}://${host}`;

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming);
    if (body === undefined) return;
    const { method = '', headers } = incoming;
    const url = new URL(incoming.url ?? '/', origin);
    const arrival = traffic.arrive(service, method, url, headers, options.faults);
    const act = async () => options.handler({ method, url, headers, body });
    await answer(act, arrival, response);
  }

  return {
    url: origin,
    host,
    port,
    traffic,
    get requests() {
      return traffic.requests.filter((entry) => entry.service === service);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer in JSON. */
export function json(status: number, value: unknown, headers: OutgoingHttpHeaders = {}): ServerAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** Undefined when the client went away before the end. */
async function bodyOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

async function answer(act: () => Promise<ServerAnswer>, arrival: Arrival, response: ServerResponse) {
  const { fault, answered } = arrival;
  if (fault?.kind === 'hang') return;
  const result = await resultOf(act, fault);
  if (fault?.kind === 'reset-before' || fault?.kind === 'reset-after') {
    fault.then?.();
    response.destroy();
    return;
  }
  answered(result.status);
  send(result, response, fault?.kind === 'cut');
}

async function resultOf(act: () => Promise<ServerAnswer>, fault: Fault | undefined): Promise<ServerAnswer> {
  switch (fault?.kind) {
    case 'status':
      return { headers: { 'content-type': 'application/json' }, ...fault };
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE };
    case 'reset-before':
      return { status: 0 };
    case 'alter': {
      const result = await act();
      return { ...result, body: fault.with(Buffer.from(result.body ?? '')) };
    }
    case 'wait':
      await fault.until();
      return act();
    case 'delay':
      await sleep(fault.ms);
      return act();
    default:
      return act();
  }
}

function send(result: ServerAnswer, response: ServerResponse, cut: boolean): void {
  const body = Buffer.from(result.body ?? '');
  // RFC 9110, 8.6: no content-length with 204
  const length =
    result.status === 204 ? undefined : { 'content-length': cut ? body.length + 1 : body.length };
  response.writeHead(result.status, { ...length, ...result.headers });
  if (!cut) response.end(body);
  else response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

const PAGE =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to continue</body></html>\n';
