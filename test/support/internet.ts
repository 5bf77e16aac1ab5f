import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { createTlsAuthority, createTlsMaterial } from '../fake/tls-material.ts';

/** Names of the internet, as a process sees them that is told of a proxy and of a certificate authority. */
export interface Internet {
  /** To be added to the environment of that process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every name that was asked for, with what does not exist; sorted, each once. */
  hosts(): string[];
  close(): Promise<void>;
}

/**
 * Starts an internet on loopback in which there are only `sites`: host name to the origin of what answers there, over
 * TLS. A proxy (RFC 9110, 9.3.6) leads there; every other name is answered with 502.
 */
export async function startInternet(sites: Readonly<Record<string, string>>): Promise<Internet> {
  const authority = await createTlsAuthority();
  const { ca, cert, key } = await createTlsMaterial(Object.keys(sites), authority);
  const secureContext = createSecureContext({ cert, key });
  const asked = new Set<string>();
  const server = createServer((incoming, response) => forward(sites, incoming, response));
  server.on('connect', ({ url = '' }: IncomingMessage, client: Socket) => {
    const host = url.replace(/:443$/, '');
    asked.add(host);
    client.on('error', () => client.destroy());
    if (sites[host] === undefined) {
      client.end('HTTP/1.1 502 No such host\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const secure = new TLSSocket(client, { isServer: true, secureContext });
    secure.on('error', () => secure.destroy());
    server.emit('connection', secure);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const directory = await mkdtemp(path.join(tmpdir(), 'internet-'));
  const authorityFile = path.join(directory, 'ca.pem');
  await writeFile(authorityFile, ca);
  return {
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      NODE_EXTRA_CA_CERTS: authorityFile,
    },
    hosts: () => [...asked].sort(),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(directory, { recursive: true });
    },
  };
}

/** As a reverse proxy: addresses that the site says of itself are given as the name that it has outside. */
function forward(
  sites: Readonly<Record<string, string>>,
  incoming: IncomingMessage,
  response: ServerResponse,
) {
  const { method, headers, url = '/' } = incoming;
  const onward = request(new URL(url, sites[headers.host ?? '']), { method, headers }, (answer) => {
    const outside = Object.entries(answer.headers).map(
      ([name, value]) => [name, renamed(sites, value)] as const,
    );
    response.writeHead(answer.statusCode ?? 502, Object.fromEntries(outside));
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}

function renamed(sites: Readonly<Record<string, string>>, value: string | string[] | undefined) {
  if (typeof value !== 'string') return value;
  return Object.entries(sites).reduce(
    (text, [host, origin]) => text.replaceAll(origin, `https://${host}`),
    value,
  );
}
