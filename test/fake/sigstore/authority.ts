import type { Certificate } from 'pkijs';
import {
  authorityKeyIdentifier,
  basicConstraints,
  derOf,
  extendedKeyUsage,
  issueCertificate,
  type Issuer,
  keyUsage,
  type Name,
  subjectKeyIdentifier,
} from './certificate.ts';
import { createKey } from './keys.ts';

/** An issuer with its own certificate. */
export interface Authority extends Issuer {
  readonly certificate: Certificate;
}

/** How long authorities live; whatever a test takes for the present lies within. */
export const AUTHORITY_VALIDITY = {
  notBefore: new Date('2024-01-01T00:00:00Z'),
  notAfter: new Date('2049-01-01T00:00:00Z'),
} as const;

/** A root that has signed its own certificate. */
export async function createRoot(name: Name): Promise<Authority> {
  const key = createKey();
  const extensions = [
    basicConstraints({ cA: true, pathLenConstraint: 1 }),
    keyUsage('certificateSigning'),
    subjectKeyIdentifier(key.publicKey),
  ];
  const template = { subject: name, publicKey: key.publicKey, ...AUTHORITY_VALIDITY, extensions };
  return { name, key, certificate: await issueCertificate(template, { name, key }) };
}

/** An authority under `root` whose leaves are for `purpose` alone. */
export async function createIntermediate(root: Authority, name: Name, purpose: string): Promise<Authority> {
  const key = createKey();
  const extensions = [
    basicConstraints({ cA: true, pathLenConstraint: 0 }),
    keyUsage('certificateSigning'),
    extendedKeyUsage(purpose, false),
    subjectKeyIdentifier(key.publicKey),
    authorityKeyIdentifier(root.key.publicKey),
  ];
  const template = { subject: name, publicKey: key.publicKey, ...AUTHORITY_VALIDITY, extensions };
  return { name, key, certificate: await issueCertificate(template, root) };
}

/** DER, in the order given. */
export function chainOf(...certificates: readonly { readonly certificate: Certificate }[]): Buffer[] {
  return certificates.map(({ certificate }) => derOf(certificate));
}
