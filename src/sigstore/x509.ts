import { X509Certificate } from '@sigstore/core';

/** So many certificates are kept: those of a run and its trusted root, with room for what others signed. */
const MOST_KEPT = 32;
const kept = new Map<string, X509Certificate>();

/**
 * Parses a certificate (DER), once for the same bytes: everything that a run signs has the same one.
 *
 * @sigstore/core encodes a certificate anew, piece by piece, whenever it compares one or verifies its signature,
 * which takes most of the time of a verification. Nothing changes a parsed certificate (for SCTs it is copied),
 * so that what is encoded can stay.
 * @throws Error of @sigstore/core
 */
export function parseCertificate(der: Buffer): X509Certificate {
  const key = der.toString('base64');
  const known = kept.get(key);
  if (known) return known;
  const certificate = X509Certificate.parse(Buffer.from(der));
  const { root, tbsCertificate } = certificate;
  for (const part of [root, tbsCertificate, ...tbsCertificate.subs]) {
    const encoded = part.toDER();
    part.toDER = () => encoded;
  }
  kept.set(key, certificate);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return certificate;
}
