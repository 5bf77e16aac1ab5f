import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { TrustKeys } from '../engine/policy.ts';
import { isWithin } from '../sigstore/root-within.ts';
import { parseCertificate } from '../sigstore/x509.ts';
import { parseTrustedRoot, type TrustedRoot } from '../sigstore/trusted-root.ts';

/** Whether a root holds all keys and certificates that a policy carries; false too where one cannot be read. */
export function areWithin(keys: TrustKeys, root: TrustedRoot): boolean {
  const { certificateAuthorities, timestampAuthorities, tlogs, ctlogs } = root.material;
  try {
    return (
      !keys.isPart &&
      keys.roots.every((json) => isWithin(parseTrustedRoot(json), root)) &&
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
