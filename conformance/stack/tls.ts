import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { GeneralName, GeneralNames } from 'pkijs';
import { createRoot } from '../../test/fake/sigstore/authority.ts';
import {
  authorityKeyIdentifier,
  basicConstraints,
  extendedKeyUsage,
  extension,
  issueCertificate,
  pemOf,
} from '../../test/fake/sigstore/certificate.ts';
import { createKey } from '../../test/fake/sigstore/keys.ts';
import { EXTENSION } from '../../test/fake/sigstore/oid.ts';
import type { Handler } from '../../test/fake/http-server.ts';
import { privatePem } from './keys.ts';

/** TLS server authentication (RFC 5280, 4.2.1.12). */
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const DAY_MS = 24 * 60 * 60 * 1000;

export interface TlsMaterial {
  /** Certificate of the authority, PEM. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** A certificate for these host names, by an authority of its own. */
export async function createTlsMaterial(hostNames: readonly string[]): Promise<TlsMaterial> {
  const authority = await createRoot({ organization: 'conformance', commonName: 'conformance TLS' });
  const key = createKey();
  const names = new GeneralNames({ names: hostNames.map((value) => new GeneralName({ type: 2, value })) });
  const certificate = await issueCertificate(
    {
      subject: { organization: 'conformance', commonName: hostNames[0] ?? '' },
      publicKey: key.publicKey,
      notBefore: new Date(Date.now() - DAY_MS),
      notAfter: new Date(Date.now() + DAY_MS),
      extensions: [
        basicConstraints({ cA: false }),
        extendedKeyUsage(SERVER_AUTH, false),
        extension(EXTENSION.subjectAlternativeName, names.toSchema()),
        authorityKeyIdentifier(authority.key.publicKey),
      ],
    },
    authority,
  );
  return { ca: pemOf(authority.certificate), cert: pemOf(certificate), key: privatePem(key) };
}

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
    (incoming, response) => void serve(hosts, incoming, response, observe),
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
