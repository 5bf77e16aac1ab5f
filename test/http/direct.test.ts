import { createHash, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { GeneralName, GeneralNames } from 'pkijs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { collectingLog } from '../support/log.ts';
import { AUTHORITY_VALIDITY, createRoot } from '../fake/sigstore/authority.ts';
import { extension, issueCertificate, pemOf } from '../fake/sigstore/certificate.ts';
import { EXTENSION } from '../fake/sigstore/oid.ts';

const trusted = getCACertificates('default');
let server: Server;
let connections: number;
const url = () => new URL(`https://localhost:${(server.address() as AddressInfo).port}/`);
const client = () => createHttp({ log: collectingLog(), environment: {}, timeoutMs: 1000 });

/** A TLS server of a CA that this process trusts. */
beforeEach(async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const root = await createRoot({ organization: 'acme', commonName: 'root' });
  const names = new GeneralNames({ names: [new GeneralName({ type: 2, value: 'localhost' })] });
  const certificate = await issueCertificate(
    {
      subject: { organization: 'acme', commonName: 'localhost' },
      publicKey: publicKey.export({ type: 'spki', format: 'der' }),
      ...AUTHORITY_VALIDITY,
      extensions: [extension(EXTENSION.subjectAlternativeName, names.toSchema())],
    },
    root,
  );
  setDefaultCACertificates([pemOf(root.certificate)]);
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  server = createServer({ key, cert: pemOf(certificate) }, (_, response) =>
    response.writeHead(200, { 'content-length': 5 }).end('hello'),
  );
  connections = 0;
  server.on('secureConnection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  setDefaultCACertificates(trusted);
  server.closeAllConnections();
  server.close();
});

it('connections opened ahead are the ones that requests go over', async () => {
  const http = client();
  http.warm(url(), 2);
  while (connections < 2) await once(server, 'secureConnection');
  const answers = await Promise.all([1, 2].map(() => http.send({ service: 'registry', url: url() })));
  expect(answers.map(({ body }) => body.toString())).toEqual(['hello', 'hello']);
  expect(connections).toBe(2);
});

it('a connection that was opened ahead and closed is not used', async () => {
  const http = client();
  http.warm(url(), 1);
  await once(server, 'secureConnection');
  server.closeAllConnections();
  expect((await http.send({ service: 'registry', url: url() })).status).toBe(200);
  expect(connections).toBe(2);
});

it('a connection outlives a HEAD request', async () => {
  const http = client();
  await http.send({ service: 'registry', url: url(), method: 'HEAD' });
  await http.send({ service: 'registry', url: url() });
  expect(connections).toBe(1);
});

it('a connection that cannot be opened ahead is no trouble before a request needs it', async () => {
  setDefaultCACertificates([]);
  const http = client();
  http.warm(url(), 1);
  const sent = http.send({ service: 'registry', url: url() });
  await expect(sent).rejects.toMatchObject({ code: 'tls-untrusted' });
});

it('a piece of a body is sent before the next is asked for: its memory may be used again', async () => {
  const count = 64;
  const piece = Buffer.alloc(256 * 1024);
  async function* open() {
    for (let at = 0; at < count; at += 1) yield piece.fill(at);
  }
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    const hash = createHash('sha256');
    request
      .on('data', (bytes: Buffer) => hash.update(bytes))
      .on('end', () => response.end(hash.digest('hex')));
  });
  const body = { length: count * piece.length, open };
  const { body: answer } = await client().send({ service: 'registry', url: url(), method: 'PUT', body });
  const expected = createHash('sha256');
  for (let at = 0; at < count; at += 1) expected.update(piece.fill(at));
  expect(answer.toString()).toBe(expected.digest('hex'));
});
