import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { startProxy } from '../fake/proxy.ts';
import { collectingLog } from '../support/log.ts';
import { AUTHORITY_VALIDITY, createRoot } from '../fake/sigstore/authority.ts';
import { issueCertificate, pemOf } from '../fake/sigstore/certificate.ts';

/** A server whose certificate is from a CA that nobody knows. */
async function startPrivate(): Promise<string> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const root = await createRoot({ organization: 'acme', commonName: 'private root' });
  const subject = { organization: 'acme', commonName: 'localhost' };
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const certificate = await issueCertificate(
    { subject, publicKey: spki, ...AUTHORITY_VALIDITY, extensions: [] },
    root,
  );
  const server = createServer({
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: pemOf(certificate),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `localhost:${(server.address() as AddressInfo).port}`;
}

it('a certificate from an unknown CA is refused at once, with the variable that makes it known', async () => {
  const host = await startPrivate();
  const http = createHttp({ log: collectingLog(), environment: {} });
  const failure: unknown = await http
    .send({ service: 'registry', url: new URL(`https://${host}/v2/`) })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 'tls-untrusted',
    message: `No trusted TLS connection to ${host}: UNABLE_TO_VERIFY_LEAF_SIGNATURE`,
    fix: expect.stringContaining('NODE_EXTRA_CA_CERTS') as string,
  });
});

describe('NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing', () => {
  const variable = 'NODE_TLS_REJECT_UNAUTHORIZED';
  beforeEach(() => vi.stubEnv(variable, '0'));
  afterEach(() => void vi.unstubAllEnvs());

  const refusal = {
    code: 'tls-untrusted',
    why: expect.stringContaining(`${variable}=0 changes nothing here`) as string,
  };

  it('without a proxy', async () => {
    const host = await startPrivate();
    const http = createHttp({ log: collectingLog(), environment: { [variable]: '0' } });
    const asking = http.send({ service: 'registry', url: new URL(`https://${host}/v2/`) });
    await expect(asking).rejects.toMatchObject(refusal);
  });

  it('with one', async () => {
    const proxy = await startProxy(await startPrivate());
    onTestFinished(() => proxy.close());
    const environment = { [variable]: '0', HTTPS_PROXY: `http://${proxy.host}` };
    const http = createHttp({ log: collectingLog(), environment });
    const asking = http.send({ service: 'registry', url: new URL('https://registry.example/v2/') });
    await expect(asking).rejects.toMatchObject(refusal);
    expect(proxy.tunnels).toHaveLength(1);
  });
});
