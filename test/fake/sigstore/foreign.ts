import * as asn1js from 'asn1js';
import { type BundleParts, bundleOf, logEntryOf, type RekorV1Entry } from './bundle.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { rawExtension, pemOf } from './certificate.ts';
import { CertificateAuthority } from './certificate-authority.ts';
import { bytesOf } from './client.ts';
import { CtLog } from './ct-log.ts';
import { createKey, type SigningKey } from './keys.ts';
import { Log } from './rekor-v1.ts';
import { TimestampAuthority } from './timestamp-authority.ts';
import { trustedRootOf } from './trust.ts';

/** Whom a certificate names. */
export interface ForeignIdentity {
  readonly san: string;
  /** By the last arc below 1.3.6.1.4.1.57264.1 (Fulcio, docs/oid-info.md); up to .6 plain text, above UTF8String. */
  readonly extensions: Readonly<Record<number, string>>;
}

/** Up to this arc values are plain text. */
const LAST_PLAIN_ARC = 6;

/**
 * A Sigstore instance without services, for what other programs signed at other times: any key and certificate, and a
 * log that takes any entry.
 */
export class ForeignSigstore {
  readonly trustedRoot: ReturnType<typeof trustedRootOf>;
  readonly #authority: CertificateAuthority;
  readonly #log: Log;

  private constructor(authority: CertificateAuthority, ctLog: CtLog, tsa: TimestampAuthority) {
    this.#authority = authority;
    this.#log = new Log({ now: () => new Date(), invisibleReads: 0 });
    const origin = 'https://localhost';
    const urls = { fulcio: origin, rekorV1: origin, rekorV2: origin, tsa: origin, issuer: origin };
    this.trustedRoot = trustedRootOf(urls, {
      fulcio: authority.chain,
      tsa: tsa.chain,
      ctLog: ctLog.key,
      rekorV1: this.#log.key,
      rekorV2: createKey(),
    });
  }

  static async create(): Promise<ForeignSigstore> {
    const ctLog = new CtLog();
    const [authority, tsa] = await Promise.all([
      CertificateAuthority.create(ctLog),
      TimestampAuthority.create(),
    ]);
    return new ForeignSigstore(authority, ctLog, tsa);
  }

  /** A leaf, PEM. */
  async certify(key: SigningKey, { san, extensions }: ForeignIdentity): Promise<string> {
    const all = Object.entries(extensions).map(([arc, value]) => {
      const encoded =
        Number(arc) > LAST_PLAIN_ARC ? new asn1js.Utf8String({ value }).toBER() : Buffer.from(value);
      return rawExtension(`1.3.6.1.4.1.57264.1.${arc}`, new Uint8Array(encoded));
    });
    const identity = { subjectAlternativeName: san, extensions: all };
    return pemOf(await this.#authority.issue(key.publicKey, identity, new Date()));
  }

  /** Logs what is given, whatever it is. */
  log(kind: string, apiVersion: string, spec: Json): RekorV1Entry {
    const body = Buffer.from(canonicalJson({ apiVersion, kind, spec }));
    const uuid = this.#log.uuidOf(body);
    this.#log.add(uuid, body);
    return this.#log.describe(uuid);
  }

  /** A bundle, version 0.3, as JSON has it. */
  bundle(content: BundleParts['content'], certificatePem: string, entry: RekorV1Entry) {
    return bundleOf({ content, certificate: bytesOf(certificatePem), entry: logEntryOf(entry) });
  }
}
