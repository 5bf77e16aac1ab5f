import { X509Certificate as Certificate } from 'node:crypto';
import { verifyCertificate } from '@sigstore/verify/dist/key/index.js';
import { Rejection } from './rejection.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { parseCertificate } from './x509.ts';

/** So many answers are kept for one trusted root: a run has few certificates, and few seconds in which it logs. */
const MOST_KEPT = 64;
const kept = new WeakMap<TrustedRoot['material'], Set<string>>();

/**
 * Verifies that a certificate (DER) leads to the trusted root at each of the times, and that a certificate
 * transparency log vouches for it, where the instance has one. Once for the same question: everything that a run signs has the same certificate.
 * @throws Rejection, and errors of @sigstore/verify
 */
export function verifyTrust(leaf: Buffer, times: readonly Date[], root: TrustedRoot): void {
  const { material } = root;
  const known = kept.get(material) ?? new Set();
  const question = `${leaf.toString('base64')} ${times.map((time) => time.getTime()).join()}`;
  if (known.has(question)) return;
  const { scts } = verifyChain(leaf, times, root);
  if (scts.length === 0 && !isWithoutCtLog(root))
    throw new Rejection('certificate', 'no certificate transparency log vouches for it (no SCT)');
  const logs = new Set(scts.map((logId) => logId.toString('base64')));
  if (logs.size < scts.length)
    throw new Rejection('certificate', 'one log vouches for it twice (duplicate SCT)');
  if (known.size === MOST_KEPT) known.clear();
  kept.set(material, known.add(question));
}

/**
 * Whether the user's own trusted root says that the instance has no certificate transparency log, by naming none. A
 * certificate with an SCT is then refused nevertheless, since nobody can say whether it holds.
 */
export function isWithoutCtLog({ source, material }: TrustedRoot): boolean {
  return source === 'file' && material.ctlogs.length === 0;
}

function verifyChain(leaf: Buffer, times: readonly Date[], { material, authorities }: TrustedRoot) {
  try {
    return verifyCertificate(parseCertificate(leaf), [...times], material);
  } catch (error) {
    const { issuer } = new Certificate(leaf);
    const isKnown = authorities.flat().some((der) => new Certificate(der).subject === issuer);
    if (isKnown) throw error;
    throw new Rejection(
      'certificate',
      `the trusted root lacks the certificate of its issuer (${issuer.replaceAll('\n', ', ')}), which belongs ` +
        `into certChain of the certificate authority, before its root certificate`,
      { cause: error },
    );
  }
}
