import { createHash, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  GeneralName,
  GeneralNames,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import type { SigningKey } from './keys.ts';
import { ATTRIBUTE, EXTENSION } from './oid.ts';

/** Who a certificate is for; a leaf of Fulcio has no name. */
export interface Name {
  readonly organization: string;
  readonly commonName: string;
}

export interface CertificateTemplate {
  readonly subject?: Name;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Extension[];
}

/** Whoever can issue certificates: the key, and the certificate on it (none yet when it makes its own). */
export interface Issuer {
  readonly name: Name;
  readonly key: SigningKey;
}

export type KeyUsage = 'digitalSignature' | 'certificateSigning';

const KEY_USAGE_BITS = { digitalSignature: [0x80, 7], certificateSigning: [0x06, 1] } as const;
const UTC_TIME_ENDS = new Date('2050-01-01T00:00:00Z');

/** A certificate with a random serial number (RFC 5280). The same serial number when it is issued again. */
export async function issueCertificate(
  template: CertificateTemplate,
  issuer: Issuer,
  serialNumber = newSerialNumber(),
): Promise<Certificate> {
  const certificate = new Certificate({
    version: 2,
    serialNumber,
    issuer: distinguishedName(issuer.name),
    subject: distinguishedName(template.subject),
    notBefore: time(template.notBefore),
    notAfter: time(template.notAfter),
    extensions: [...template.extensions],
  });
  certificate.subjectPublicKeyInfo.fromSchema(asn1js.fromBER(template.publicKey).result);
  await certificate.sign(issuer.key.cryptoKey, 'SHA-256');
  return certificate;
}

/** Positive, 158 random bits. */
export function newSerialNumber(): asn1js.Integer {
  const bytes = randomBytes(20);
  bytes[0] = (0x40 | (bytes[0] ?? 0)) & 0x7f;
  return new asn1js.Integer({ valueHex: bytes });
}

export function derOf(certificate: Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER());
}

/** With lines of 64 characters and a newline at the end. */
export function pemOf(certificate: Certificate): string {
  const lines =
    derOf(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** One attribute in each relative distinguished name. */
function distinguishedName(name: Name | undefined): RelativeDistinguishedNames {
  const attributes = name === undefined ? [] : Object.entries(name);
  const value = attributes.map(([attribute, text]) => {
    const type = ATTRIBUTE[attribute as keyof Name];
    const pair = new AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value: text }) });
    return new asn1js.Set({ value: [pair.toSchema()] });
  });
  return RelativeDistinguishedNames.fromBER(new Uint8Array(new asn1js.Sequence({ value }).toBER()));
}

export function basicConstraints(constraints: { cA: boolean; pathLenConstraint?: number }): Extension {
  return extension(EXTENSION.basicConstraints, new BasicConstraints(constraints).toSchema(), true);
}

export function keyUsage(usage: KeyUsage): Extension {
  const [bits, unusedBits] = KEY_USAGE_BITS[usage];
  const value = new asn1js.BitString({ valueHex: Buffer.of(bits), unusedBits });
  return extension(EXTENSION.keyUsage, value, true);
}

export function extendedKeyUsage(purpose: string | readonly string[], critical: boolean): Extension {
  const value = new ExtKeyUsage({ keyPurposes: [purpose].flat() }).toSchema();
  return extension(EXTENSION.extendedKeyUsage, value, critical);
}

export function subjectKeyIdentifier(publicKey: Uint8Array): Extension {
  return extension(
    EXTENSION.subjectKeyIdentifier,
    new asn1js.OctetString({ valueHex: keyIdentifier(publicKey) }),
  );
}

export function authorityKeyIdentifier(publicKey: Uint8Array): Extension {
  const identifier = new asn1js.OctetString({ valueHex: keyIdentifier(publicKey) });
  const value = new AuthorityKeyIdentifier({ keyIdentifier: identifier }).toSchema();
  return extension(EXTENSION.authorityKeyIdentifier, value);
}

/** Critical, because the subject is empty (RFC 5280, 4.2.1.6). */
export function uriAlternativeName(uri: string): Extension {
  const names = new GeneralNames({ names: [new GeneralName({ type: 6, value: uri })] });
  return extension(EXTENSION.subjectAlternativeName, names.toSchema(), true);
}

export function extension(extnID: string, value: asn1js.BaseBlock, critical = false): Extension {
  return rawExtension(extnID, Buffer.from(value.toBER()), critical);
}

export function rawExtension(extnID: string, value: Uint8Array, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new Uint8Array(value).buffer });
}

/** RFC 5280, 4.2.1.2, method 1: SHA-1 of the bits of the key, which in P-256 are the last 65 bytes. */
function keyIdentifier(publicKey: Uint8Array): Buffer {
  return createHash('sha1').update(publicKey.subarray(-65)).digest();
}

function time(value: Date): Time {
  return new Time({ type: value < UTC_TIME_ENDS ? 0 : 1, value });
}
