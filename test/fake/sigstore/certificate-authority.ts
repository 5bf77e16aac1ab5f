import type { Certificate, Extension } from 'pkijs';
import { type Authority, chainOf, createIntermediate, createRoot } from './authority.ts';
import {
  authorityKeyIdentifier,
  extendedKeyUsage,
  extension,
  issueCertificate,
  keyUsage,
  newSerialNumber,
  pemOf,
  subjectKeyIdentifier,
  uriAlternativeName,
} from './certificate.ts';
import type { CtLog } from './ct-log.ts';
import { EXTENSION, KEY_PURPOSE } from './oid.ts';
import * as asn1js from 'asn1js';

const LEAF_LIFETIME_MS = 10 * 60 * 1000;

/** What a signing certificate says: a URI, and what else is known about the signer. */
export interface Identity {
  readonly subjectAlternativeName: string;
  readonly extensions: readonly Extension[];
}

/** Root, intermediate, and the short-lived leaves that Fulcio gives out, logged in a CT log. */
export class CertificateAuthority {
  readonly #root: Authority;
  readonly #intermediate: Authority;
  readonly #ctLog: CtLog | undefined;

  private constructor(root: Authority, intermediate: Authority, ctLog: CtLog | undefined) {
    this.#root = root;
    this.#intermediate = intermediate;
    this.#ctLog = ctLog;
  }

  static async create(ctLog: CtLog | undefined): Promise<CertificateAuthority> {
    // One organization, this one: the GitHub CLI chooses its rules by it.
    const organization = 'sigstore.dev';
    const root = await createRoot({ organization, commonName: 'sigstore' });
    const name = { organization, commonName: 'sigstore-intermediate' };
    const intermediate = await createIntermediate(root, name, KEY_PURPOSE.codeSigning);
    return new CertificateAuthority(root, intermediate, ctLog);
  }

  get hasCtLog(): boolean {
    return this.#ctLog !== undefined;
  }

  /** Intermediate and root, DER. */
  get chain(): Buffer[] {
    return chainOf(this.#intermediate, this.#root);
  }

  /** Intermediate and root, PEM. */
  get chainPem(): string[] {
    return [this.#intermediate, this.#root].map(({ certificate }) => pemOf(certificate));
  }

  /** A leaf for `publicKey` (SubjectPublicKeyInfo, DER), valid for ten minutes, with its CT timestamp if there is a log. */
  async issue(publicKey: Uint8Array, identity: Identity, now: Date): Promise<Certificate> {
    const issuer = this.#intermediate;
    const template = {
      publicKey,
      notBefore: now,
      notAfter: new Date(now.getTime() + LEAF_LIFETIME_MS),
      extensions: [
        keyUsage('digitalSignature'),
        extendedKeyUsage(KEY_PURPOSE.codeSigning, false),
        subjectKeyIdentifier(publicKey),
        authorityKeyIdentifier(issuer.key.publicKey),
        uriAlternativeName(identity.subjectAlternativeName),
        ...identity.extensions,
      ],
    };
    const serialNumber = newSerialNumber();
    if (this.#ctLog === undefined) return issueCertificate(template, issuer, serialNumber);
    const precertificate = await issueCertificate(template, issuer, serialNumber);
    const list = this.#ctLog.timestampList(
      new Uint8Array(precertificate.encodeTBS().toBER()),
      issuer.key.publicKey,
      now,
    );
    const timestamps = extension(
      EXTENSION.signedCertificateTimestamps,
      new asn1js.OctetString({ valueHex: list }),
    );
    const extensions = [...template.extensions, timestamps];
    return issueCertificate({ ...template, extensions }, issuer, serialNumber);
  }
}
