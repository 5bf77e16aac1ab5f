import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { Handler } from '../../test/fake/http-server.ts';
import type { TlsMaterial } from '../../test/fake/tls-material.ts';

/** The hosts of the public Internet that a run can reach: name to what answers there. */
export type Hosts = Readonly<Record<string, Handler>>;

export interface TlsFront {
  close(): void;
}

/** One request and its answer, as the front saw them. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  /** The client's port, by which the requests on one connection are known. */
  readonly clientPort: number;
  /** `performance.now()` when the request had come, and when its answer was ready. */
  readonly started: number;
  readonly ended: number;
}

export type Observe = (exchange: Exchange) => void;

/** Serves all `hosts` over TLS on port 443 of 127.0.0.1, where the namespace's names point. */
export async function startTlsFront(
  hosts: Hosts,
  { cert, key }: TlsMaterial,
  observe?: Observe,
): Promise<TlsFront> {
  const server = createServer(
    { cert, key },
    (incoming, response) =>
      void serve(hosts, incoming, response, observe).catch((error: unknown) => {
        // What answers behind it is gone, or who asked: they see a broken connection, and the run goes on.
        console.error(`${incoming.method} ${incoming.headers.host}${incoming.url}:`, error);
        response.destroy();
      }),
  );
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(443, '127.0.0.1', resolve);
  });
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function serve(hosts: Hosts, incoming: IncomingMessage, response: ServerResponse, observe?: Observe) {
  const { method = '', headers, socket } = incoming;
  const started = performance.now();
  const clientPort = socket.remotePort ?? 0;
  const url = new URL(incoming.url ?? '/', `https://${headers.host}`);
  const answer = await hosts[url.hostname]?.({ method, url, headers, body: await buffer(incoming) });
  const body = Buffer.from(answer?.body ?? '');
  // 421: this server is not the one for the host that was asked for (RFC 9110, 15.5.20).
  const status = answer?.status ?? 421;
  observe?.({ method, url, status, clientPort, started, ended: performance.now() });
  response.writeHead(status, { 'content-length': body.length, ...answer?.headers });
  response.end(body);
}
