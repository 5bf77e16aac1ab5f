/** What `cosign verify` and `verify-attestation` are told; everything else is their default. */
export interface CosignQuestion {
  /** `registry/repository@sha256:…` */
  readonly image: string;
  /** The exact subject alternative name, and who issued it. */
  readonly identity: { readonly san: string; readonly issuer: string };
  /** Asks for an attestation of this type; without it, for a signature. */
  readonly predicateType?: string;
  /** Path of a TrustedRoot. */
  readonly trustedRoot?: string | undefined;
  /** Options of a release or an instance. */
  readonly more?: readonly string[];
}

/** The words behind `cosign` that verify an image by its signer's identity. */
export function cosignWords(question: CosignQuestion): string[] {
  const { image, identity, predicateType, trustedRoot, more = [] } = question;
  return [
    ...(predicateType === undefined ? ['verify'] : ['verify-attestation', '--type', predicateType]),
    ...['--certificate-identity', identity.san, '--certificate-oidc-issuer', identity.issuer],
    ...cosignTrust(trustedRoot),
    ...more,
    image,
  ];
}

/** A file and the bundle that says something of it. */
export interface FileQuestion {
  readonly file: string;
  readonly bundle: string;
  readonly predicateType: string;
}

/** The words behind `cosign` that verify a file by its signer's identity. */
export function cosignFileWords(
  { file, bundle, predicateType }: FileQuestion,
  { san, issuer }: CosignQuestion['identity'],
  trustedRoot: string | undefined,
): string[] {
  return [
    ...['verify-blob-attestation', '--bundle', bundle, '--type', predicateType],
    ...['--certificate-identity', san, '--certificate-oidc-issuer', issuer],
    ...cosignTrust(trustedRoot),
    file,
  ];
}

/** The words behind `cosign` that verify a file by a key. */
export function cosignKeyFileWords(
  { file, bundle, predicateType }: FileQuestion,
  key: string,
  { trustedRoot, isLogged }: { readonly trustedRoot: string | undefined; readonly isLogged: boolean },
): string[] {
  const trust = isLogged ? cosignTrust(trustedRoot) : ['--insecure-ignore-tlog=true'];
  return [
    'verify-blob-attestation',
    '--bundle',
    bundle,
    '--type',
    predicateType,
    '--key',
    key,
    ...trust,
    file,
  ];
}

/**
 * The words behind `cosign` that verify an image by a key.
 * @param key path of the public key
 * @param isLogged whether the signature is in a transparency log
 */
export function cosignKeyWords(
  image: string,
  key: string,
  { trustedRoot, isLogged }: { readonly trustedRoot: string | undefined; readonly isLogged: boolean },
): string[] {
  // Without a log there is nothing that a root vouches for.
  const trust = isLogged ? cosignTrust(trustedRoot) : ['--insecure-ignore-tlog=true'];
  return ['verify', '--key', key, ...trust, image];
}

function cosignTrust(trustedRoot: string | undefined): string[] {
  return trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot];
}
