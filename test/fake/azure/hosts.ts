import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Traffic } from '../../support/traffic.ts';
import type { Handler, ServerAnswer } from '../http-server.ts';
import { type FakeProxy, startProxy } from '../proxy.ts';
import { createTlsMaterial } from '../tls-material.ts';

/** Hosts of the Internet by their own names, over TLS, all of them on loopback behind a proxy. */
export interface FakeHosts {
  /** Of the authority that is to be trusted, PEM. */
  readonly ca: string;
  /** What has a program come here: HTTPS_PROXY, and NO_PROXY for what is on loopback as it is. */
  readonly variables: Readonly<Record<string, string>>;
  /** The service of each entry is the host. */
  readonly traffic: Traffic;
  readonly proxy: FakeProxy;
  close(): Promise<void>;
}

/** @param hosts name to what answers there; what it throws ends the connection */
export async function startHosts(
  hosts: Readonly<Record<string, Handler>>,
  traffic = new Traffic(),
): Promise<FakeHosts> {
  const { ca, cert, key } = await createTlsMaterial(Object.keys(hosts));
  const server = createServer({ cert, key }, (incoming, response) => {
    // A client or issuer that is gone in between: there is nobody to answer.
    serve(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy = await startProxy(`127.0.0.1:${(server.address() as AddressInfo).port}`);

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = incoming;
    const url = new URL(incoming.url ?? '/', `https://${headers.host}`);
    const body = await buffer(incoming);
    const { fault, answered } = traffic.arrive(url.host, method, url, headers);
    if (fault?.kind === 'hang') return;
    const handle = hosts[url.hostname];
    const answer = fault?.kind === 'status' ? fault : await handle?.({ method, url, headers, body });
    send(answer ?? { status: 421 }, response, answered);
  }

  return {
    ca,
    variables: { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: 'localhost,127.0.0.1' },
    traffic,
    proxy,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, proxy.close()]);
    },
  };
}

function send(
  { status, headers, body = '' }: ServerAnswer,
  response: ServerResponse,
  answered: (status: number) => void,
): void {
  answered(status);
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
