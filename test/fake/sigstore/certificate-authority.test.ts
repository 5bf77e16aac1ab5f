import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Certificate } from 'pkijs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, certificatesIn, type Exchange } from './client.ts';
import { type FakeSigstore, startSigstore } from './index.ts';
import { hasOpenssl, openssl } from './openssl.ts';
import { certify, type Credential } from './signing.ts';

let sigstore: FakeSigstore;
let credential: Credential;

beforeAll(async () => {
  sigstore = await startSigstore();
  credential = await certify(sigstore.client);
});

afterAll(() => sigstore.close());

function parse(pem: string): Certificate {
  return Certificate.fromBER(new Uint8Array(bytesOf(pem)));
}

/** Object identifiers of the extensions, in order, each with whether it is critical. */
function extensionsIn(certificate: Certificate): string[] {
  return (certificate.extensions ?? []).map(({ extnID, critical }) => `${extnID} ${critical}`);
}

/** The value of Fulcio's extension with this last arc, as text. */
function extensionOf(pem: string, arc: number): string | undefined {
  const found = parse(pem).extensions?.find(({ extnID }) => extnID === `1.3.6.1.4.1.57264.1.${arc}`);
  return found && Buffer.from(found.extnValue.valueBlock.valueHexView).toString();
}

describe('a certificate', () => {
  test('has the extensions of one by the real Fulcio, in the same order', () => {
    const file = new URL('../../fixtures/recorded/fulcio-certificate.json', import.meta.url);
    const [real = ''] = certificatesIn(JSON.parse(readFileSync(file, 'utf8')) as Exchange);
    expect(extensionsIn(parse(credential.certificate))).toEqual(extensionsIn(parse(real)));
    expect(parse(credential.certificate).issuer.toString()).toBe(parse(real).issuer.toString());
  });

  test('is valid for ten minutes', () => {
    const { validFrom, validTo } = new X509Certificate(credential.certificate);
    expect(Date.parse(validTo) - Date.parse(validFrom)).toBe(600_000);
  });

  test('has a serial number of its own', async () => {
    const other = await certify(sigstore.client);
    const serialNumber = (pem: string) => new X509Certificate(pem).serialNumber;
    expect(serialNumber(other.certificate)).not.toBe(serialNumber(credential.certificate));
  });

  test('is signed by the authority that the trusted root names', () => {
    const [authority] = sigstore.trustedRoot.certificateAuthorities;
    const [intermediate, root] = (authority?.certChain.certificates ?? []).map(
      ({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, 'base64')),
    );
    const leaf = new X509Certificate(credential.certificate);
    expect(intermediate && leaf.verify(intermediate.publicKey)).toBe(true);
    expect(root && intermediate?.verify(root.publicKey)).toBe(true);
    expect(root?.verify(root.publicKey)).toBe(true);
  });

  test.skipIf(!hasOpenssl)('is accepted by OpenSSL', () => {
    const [intermediate = '', root = ''] = credential.chain;
    const files = { 'leaf.pem': credential.certificate, 'intermediate.pem': intermediate, 'root.pem': root };
    const chain = ['-CAfile', 'root.pem', '-untrusted', 'intermediate.pem'];
    const said = openssl(['verify', '-x509_strict', '-ignore_critical', ...chain, 'leaf.pem'], files);
    expect(said).toContain('leaf.pem: OK');
  });
});

describe('what a certificate says of the run', () => {
  test('is what the token claims', async () => {
    const { certificate } = await certify(sigstore.client, { run_attempt: '3', environment: 'production' });
    expect(extensionOf(certificate, 21)).toMatch(/\/actions\/runs\/\d+\/attempts\/3$/);
    expect(extensionOf(certificate, 23)).toMatch(/production$/);
  });

  test('is plain text in the old extensions, DER in the others', () => {
    expect(extensionOf(credential.certificate, 5)).toBe('octo-org/octo-repo');
    expect(extensionOf(credential.certificate, 15)).toBe('\u000c\u0006424242');
  });

  test('names the workflow that is called, not the caller, in the alternative name', async () => {
    const called = 'octo-org/shared/.github/workflows/build.yml@refs/tags/v1.0.0';
    const { certificate } = await certify(sigstore.client, { job_workflow_ref: called });
    expect(new X509Certificate(certificate).subjectAltName).toBe(`URI:https://github.com/${called}`);
    expect(extensionOf(certificate, 18)).toContain('/octo-org/octo-repo/.github/workflows/release.yml@');
  });

  test('names the server that runs the workflow', async () => {
    const enterprise = await startSigstore({ serverUrl: 'https://github.example' });
    const { certificate } = await certify(enterprise.client);
    expect(extensionOf(certificate, 12)).toContain('https://github.example/octo-org/octo-repo');
    await enterprise.close();
  });

  test('names the issuer that tokens name', async () => {
    const issuer = 'https://token.actions.githubusercontent.com';
    const instance = await startSigstore({ issuer });
    expect(extensionOf((await certify(instance.client)).certificate, 1)).toBe(issuer);
    await instance.close();
  });
});

test('certificates come one by one without a newline at the end, as from Fulcio', async () => {
  const answer = await sigstore.client.certificate(credential.key, await sigstore.client.identityToken());
  expect(certificatesIn(answer).map((pem) => pem.slice(-5))).toEqual(['-----', '-----', '-----']);
});
