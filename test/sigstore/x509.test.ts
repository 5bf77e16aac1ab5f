import { X509Certificate } from '@sigstore/core';
import { describe, expect, test } from 'vitest';
import { parseCertificate } from '../../src/sigstore/x509.ts';
import { createRoot } from '../fake/sigstore/authority.ts';
import { derOf } from '../fake/sigstore/certificate.ts';

const newCertificate = async (commonName: string) =>
  derOf((await createRoot({ organization: 'acme', commonName })).certificate);

describe('parseCertificate', () => {
  test('gives what the library gives', async () => {
    const der = await newCertificate('root');
    const [parsed, plain] = [parseCertificate(der), X509Certificate.parse(Buffer.from(der))];
    expect(parsed.root.toDER()).toEqual(der);
    expect(parsed.tbsCertificate.toDER()).toEqual(plain.tbsCertificate.toDER());
    expect(parsed.publicKey).toEqual(plain.publicKey);
    expect([parsed.equals(plain), plain.equals(parsed), parsed.verify()]).toEqual([true, true, true]);
    expect(parsed.clone().root.toDER()).toEqual(der);
  });

  test('gives copies from which an extension can be taken', async () => {
    const der = await newCertificate('root');
    const [parsed, plain] = [parseCertificate(der).clone(), X509Certificate.parse(Buffer.from(der))];
    for (const certificate of [parsed, plain]) certificate.extensions.shift();
    expect(parsed.tbsCertificate.toDER()).toEqual(plain.tbsCertificate.toDER());
    expect(parsed.tbsCertificate.toDER()).not.toEqual(parseCertificate(der).tbsCertificate.toDER());
  });

  test('parses the same bytes once, and others anew', async () => {
    const [one, other] = [await newCertificate('one'), await newCertificate('other')];
    expect(parseCertificate(Buffer.from(one))).toBe(parseCertificate(one));
    expect(parseCertificate(other)).not.toBe(parseCertificate(one));
  });

  test('forgets the oldest before there are too many', async () => {
    const der = await newCertificate('oldest');
    const first = parseCertificate(der);
    for (let count = 0; count < 32; count += 1) parseCertificate(await newCertificate(`${count}`));
    expect(parseCertificate(der)).not.toBe(first);
  });

  test('an alteration of the bytes is another certificate', async () => {
    const der = await newCertificate('root');
    parseCertificate(der);
    const altered = Buffer.from(der);
    altered.writeUInt8(altered.readUInt8(altered.length - 1) ^ 1, altered.length - 1);
    expect(parseCertificate(altered).verify()).toBe(false);
  });
});
