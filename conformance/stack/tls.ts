import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { GeneralName, GeneralNames } from 'pkijs';
import { type Authority, createRoot } from '../../test/fake/sigstore/authority.ts';
import {
  authorityKeyIdentifier,
  basicConstraints,
  extendedKeyUsage,
  extension,
  issueCertificate,
  type Name,
  pemOf,
} from '../../test/fake/sigstore/certificate.ts';
import { createKey } from '../../test/fake/sigstore/keys.ts';
import { EXTENSION } from '../../test/fake/sigstore/oid.ts';
import type { Handler } from '../../test/fake/http-server.ts';
import { privatePem } from './keys.ts';

/** TLS server and client authentication (RFC 5280, 4.2.1.12): a webhook's certificate serves as both. */
const KEY_PURPOSES = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];
const DAY_MS = 24 * 60 * 60 * 1000;

export interface TlsMaterial {
  /** Certificate of the authority, PEM. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export function createTlsAuthority(): Promise<Authority> {
  return createRoot({ organization: 'conformance', commonName: 'conformance TLS' });
}

/** A certificate for these host names, by an authority of its own where none is given. */
export async function createTlsMaterial(
  hostNames: readonly string[],
  authority?: Authority,
): Promise<TlsMaterial> {
  const subject = { organization: 'conformance', commonName: hostNames[0] ?? '' };
  return issue(subject, hostNames, authority ?? (await createTlsAuthority()));
}

/** A client's certificate. To Kubernetes the common name is the user, the organization one of its groups. */
export function createClientMaterial(subject: Name, authority: Authority): Promise<TlsMaterial> {
  return issue(subject, [], authority);
}

async function issue(
  subject: Name,
  hostNames: readonly string[],
  authority: Authority,
): Promise<TlsMaterial> {
  const key = createKey();
  const names = new GeneralNames({ names: hostNames.map((value) => new GeneralName({ type: 2, value })) });
  const certificate = await issueCertificate(
    {
      subject,
      publicKey: key.publicKey,
      notBefore: new Date(Date.now() - DAY_MS),
      notAfter: new Date(Date.now() + DAY_MS),
      extensions: [
        basicConstraints({ cA: false }),
        extendedKeyUsage(KEY_PURPOSES, false),
        ...(hostNames.length > 0 ? [extension(EXTENSION.subjectAlternativeName, names.toSchema())] : []),
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
