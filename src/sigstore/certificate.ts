import { ASN1Obj, type X509Certificate } from '@sigstore/core';
import { Failure } from '../shared/failure.ts';
import { unknownKind } from '../text/unknown-kind.ts';
import { EXTENSIONS, type FulcioExtension, type FulcioExtensions } from './fulcio-extensions.ts';
import { olderExtensions } from './older-extensions.ts';
import { parseCertificate } from './x509.ts';

/**
 * Who a Fulcio certificate names. `san` is the subject alternative name (a workflow's URI, or an e-mail
 * address), `issuer` the OIDC issuer, `extensions` the rest of what the token said.
 */
export interface CertificateIdentity {
  readonly san: string;
  readonly sanKind: SanKind;
  readonly issuer: string;
  readonly extensions: FulcioExtensions;
}

/** An e-mail address may read like a workflow's URI, so what kind of name it is counts. */
export type SanKind = 'uri' | 'email';

const FULCIO = '1.3.6.1.4.1.57264.1';

const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** GeneralName tags (RFC 5280, 4.2.1.6) that Fulcio uses: rfc822Name and uniformResourceIdentifier. */
const SAN_KINDS: ReadonlyMap<number, SanKind> = new Map([
  [1, 'email'],
  [6, 'uri'],
]);
const UTF8_STRING = 0x0c;

/**
 * Reads the identity out of a Fulcio certificate (DER). Nothing is verified here.
 * @throws Failure `certificate-malformed`: not a certificate, or not one that names exactly one identity
 */
export function parseIdentity(der: Buffer): CertificateIdentity {
  return orMalformed(() => {
    const extensions = extensionsOf(parseCertificate(der));
    const named: Partial<Record<FulcioExtension, string>> = {};
    for (const [arc, name] of Object.entries(EXTENSIONS)) {
      const value = extensions.get(`${FULCIO}.${arc}`);
      if (value !== undefined) named[name] = utf8String(value, name);
    }
    const issuer = issuerOf(extensions);
    const plain = (arc: number) => plainText(extensions.get(`${FULCIO}.${arc}`));
    const isOlder = Object.keys(named).length === 0;
    return {
      ...sanOf(extensions),
      issuer,
      extensions: isOlder ? olderExtensions(issuer, plain) : named,
    };
  });
}

/**
 * When a certificate (DER) is valid, both ends included.
 * @throws Failure `certificate-malformed`
 */
export function parseValidity(der: Buffer): { readonly notBefore: Date; readonly notAfter: Date } {
  return orMalformed(() => {
    const { notBefore, notAfter } = parseCertificate(der);
    return { notBefore, notAfter };
  });
}

/** extnValue by object identifier; a certificate has each at most once (RFC 5280, 4.2). */
function extensionsOf(certificate: X509Certificate): Map<string, Buffer> {
  const extensions = new Map<string, Buffer>();
  for (const { subs } of certificate.extensions) {
    const [oid, value] = [subs[0]?.toOID(), subs.at(-1)?.value];
    if (oid === undefined || value === undefined) throw malformed('an extension has no value');
    if (extensions.has(oid)) throw malformed(`extension ${oid} is there twice`);
    extensions.set(oid, value);
  }
  return extensions;
}

function sanOf(extensions: Map<string, Buffer>): Pick<CertificateIdentity, 'san' | 'sanKind'> {
  const san = extensions.get(SUBJECT_ALTERNATIVE_NAME);
  const [name, ...others] = san === undefined ? [] : ASN1Obj.parseBuffer(Buffer.from(san)).subs;
  const sanKind = name?.tag.isContextSpecific() ? SAN_KINDS.get(name.tag.number) : undefined;
  if (name !== undefined && others.length === 0 && sanKind === undefined)
    throw unknownKind('a certificate that names neither a URI nor an e-mail address');
  if (name === undefined || sanKind === undefined)
    throw malformed('it does not name exactly one URI or e-mail address');
  const text = name.value.toString('latin1');
  if (!/^[\x21-\x7e]+$/.test(text)) throw malformed('it names something that is not plain ASCII');
  return { san: text, sanKind };
}

/** Extension .8; .1, which older certificates have alone, is the same text without a DER type. */
function issuerOf(extensions: Map<string, Buffer>): string {
  const raw = plainText(extensions.get(`${FULCIO}.1`));
  const typed = extensions.get(`${FULCIO}.8`);
  const issuer = typed === undefined ? raw : utf8String(typed, 'issuer');
  if (issuer === undefined) throw malformed('it names no OIDC issuer');
  if (raw !== undefined && raw !== issuer) throw malformed('it names two OIDC issuers');
  return issuer;
}

/** The first extensions of Fulcio hold text without a DER type. */
function plainText(value: Buffer | undefined): string | undefined {
  return value && new TextDecoder('utf-8', { fatal: true }).decode(value);
}

function utf8String(der: Buffer, name: string): string {
  const { tag, value } = ASN1Obj.parseBuffer(Buffer.from(der));
  if (!tag.isUniversal() || tag.number !== UTF8_STRING)
    throw malformed(`extension ${name} is not a UTF8String`);
  return new TextDecoder('utf-8', { fatal: true }).decode(value);
}

function orMalformed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Failure ? error : malformed('it is not an X.509 certificate', error);
  }
}

function malformed(problem: string, cause?: unknown): Failure {
  return new Failure({
    class: 'malformed',
    code: 'certificate-malformed',
    what: `the certificate cannot be read: ${problem}`,
    why: 'a proxy answered in place of the certificate authority, or altered its answer',
    fix: 'check caUrls in the signing config, then run it again',
    cause,
  });
}
