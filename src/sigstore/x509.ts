import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { LIMITS } from './limits.ts';

/** So many certificates are kept: those of a run and its trusted root, with room for what others signed. */
const MOST_KEPT = 32;
const kept = new Map<string, X509Certificate>();

/**
 * Parses a certificate (DER), once for the same bytes: everything that a run signs has the same one.
 *
 * @sigstore/core encodes a certificate anew, piece by piece, whenever it compares one or verifies its signature
 * or its SCTs, which takes most of the time of a verification. Here the pieces keep what was parsed.
 * @throws Error of @sigstore/core, or where it is larger than any certificate
 */
export function parseCertificate(der: Buffer): X509Certificate {
  if (der.length > LIMITS.certificate) throw new Error(`it is longer than ${LIMITS.certificate} bytes`);
  const key = der.toString('base64');
  const known = kept.get(key);
  if (known) return known;
  const certificate = X509Certificate.parse(Buffer.from(der));
  const { root, tbsCertificate } = certificate;
  keepEncodings([root, tbsCertificate, ...tbsCertificate.subs]);
  certificate.clone = () => withoutKeptLists(X509Certificate.parse(Buffer.from(der)));
  kept.set(key, certificate);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return certificate;
}

/** To verify SCTs, the library takes one extension out of a copy: what encloses it must be encoded anew. */
function withoutKeptLists(copy: X509Certificate): X509Certificate {
  keepEncodings([...copy.tbsCertificate.subs.slice(0, -1), ...copy.extensions]);
  return copy;
}

function keepEncodings(pieces: readonly ASN1Obj[]): void {
  for (const piece of pieces) {
    // What is parsed keeps its content as it was, also where it was parsed further.
    const encoded = new ASN1Obj(piece.tag, piece.value, []).toDER();
    piece.toDER = () => encoded;
  }
}
