import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Signer, TrustKeys } from '../engine/policy.ts';
import { isWithin } from '../sigstore/root-within.ts';
import { parseCertificate } from '../sigstore/x509.ts';
import { parseTrustedRoot, type TrustedRoot } from '../sigstore/trusted-root.ts';

/**
 * Whether a root holds all keys and certificates that a policy carries; false too where one cannot be read. Keys in
 * PEM have no time in which they are valid: an engine accepts by them whatever is accepted here.
 */
export function areWithin(keys: TrustKeys, root: TrustedRoot): boolean {
  const { certificateAuthorities, timestampAuthorities, tlogs, ctlogs } = root.material;
  try {
    return (
      !keys.isPart &&
      keys.roots.every((json) => isWholeWithin(parseTrustedRoot(json), root)) &&
      areCertificatesOf(keys.authorities, certificateAuthorities) &&
      areCertificatesOf(keys.timestampAuthorities, timestampAuthorities) &&
      areKeysOf(keys.logs, tlogs) &&
      areKeysOf(keys.ctlogs, ctlogs)
    );
  } catch {
    // It is no certificate, key or root: the engine's affair, and nothing that is the same here.
    return false;
  }
}

/**
 * Whether keys that a policy carries are enough by themselves for such a signer: some of each kind that the root has.
 * Of timestamps, none need be: entries of the log say when they were made.
 */
export function areEnough(keys: TrustKeys, { material }: TrustedRoot, signer: Signer['kind']): boolean {
  // A whole root is compared as such.
  if (keys.roots.length > 0) return true;
  const { certificateAuthorities, tlogs, ctlogs } = material;
  const hasLogs = hasSomeOf(keys.logs, tlogs);
  if (signer === 'key') return hasLogs;
  return hasLogs && hasSomeOf(keys.authorities, certificateAuthorities) && hasSomeOf(keys.ctlogs, ctlogs);
}

function isWholeWithin(own: TrustedRoot, root: TrustedRoot): boolean {
  const kinds = ['certificateAuthorities', 'tlogs', 'ctlogs'] as const;
  return isWithin(own, root) && kinds.every((kind) => hasSomeOf(own.material[kind], root.material[kind]));
}

/** Where there are none, nothing was compared. */
function hasSomeOf(own: readonly unknown[], known: readonly unknown[]): boolean {
  return own.length > 0 || known.length === 0;
}

type Authorities = TrustedRoot['material']['certificateAuthorities'];

function areCertificatesOf(texts: readonly string[], authorities: Authorities): boolean {
  const known = authorities.flatMap(({ certChain }) => certChain);
  return texts.every((text) => {
    const own = blocksIn(text).map((pem) => parseCertificate(new X509Certificate(pem).raw));
    return own.length > 0 && own.every((certificate) => known.some((one) => one.equals(certificate)));
  });
}

function areKeysOf(texts: readonly string[], logs: readonly { readonly publicKey: KeyObject }[]): boolean {
  return texts.every((text) => {
    const own = blocksIn(text).map((pem) => createPublicKey(pem));
    return own.length > 0 && own.every((key) => logs.some(({ publicKey }) => publicKey.equals(key)));
  });
}

function blocksIn(text: string): readonly string[] {
  return text.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g) ?? [];
}
