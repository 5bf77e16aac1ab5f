import { createKey, sha256, type SigningKey } from './keys.ts';

const VERSION_1 = 0;
const CERTIFICATE_TIMESTAMP = 0;
const PRECERTIFICATE_ENTRY = 1;
const SHA256 = 4;
const ECDSA = 3;

/** A certificate transparency log, as far as a certificate shows it: it signs timestamps (RFC 6962). */
export class CtLog {
  readonly key: SigningKey = createKey();

  /**
   * The list of one signed certificate timestamp, as the certificate carries it (RFC 6962, 3.2 and 3.3).
   * @param certificate TBSCertificate without the timestamp list, DER
   * @param issuer SubjectPublicKeyInfo of the issuer, DER
   */
  timestampList(certificate: Uint8Array, issuer: Uint8Array, at: Date): Buffer {
    const time = uint(8, at.getTime());
    const noExtensions = uint(2, 0);
    const entry = [sha256(issuer), sized(3, certificate)];
    const kind = Buffer.of(VERSION_1, CERTIFICATE_TIMESTAMP);
    const signed = Buffer.concat([kind, time, uint(2, PRECERTIFICATE_ENTRY), ...entry, noExtensions]);
    const signature = Buffer.concat([Buffer.of(SHA256, ECDSA), sized(2, this.key.sign(signed))]);
    const timestamp = Buffer.concat([Buffer.of(VERSION_1), this.key.id, time, noExtensions, signature]);
    return sized(2, sized(2, timestamp));
  }
}

function sized(lengthBytes: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([uint(lengthBytes, bytes.length), bytes]);
}

function uint(bytes: number, value: number): Buffer {
  const wide = Buffer.alloc(8);
  wide.writeBigUInt64BE(BigInt(value));
  return wide.subarray(8 - bytes);
}
