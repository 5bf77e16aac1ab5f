/** What `gh attestation verify` is told; everything else is its default. */
export interface GhQuestion {
  /** `registry/repository@sha256:…`, or a file and its bundle. */
  readonly image: string | { readonly file: string; readonly bundle: string };
  /** The source repository, as `owner/name`, or any of an owner. */
  readonly source: { readonly repository: string } | { readonly owner: string };
  /** The workflow that signs, as `owner/name/path`, at any ref; or the exact subject alternative name. */
  readonly signer: { readonly workflow: string } | { readonly san: string };
  /** undefined: GitHub's. */
  readonly issuer?: string | undefined;
  /** undefined: SLSA provenance. */
  readonly predicateType?: string;
  /** Path of a TrustedRoot in one line. */
  readonly trustedRoot?: string | undefined;
}

/** The words behind `gh` that verify an image by the bundles beside it in its registry, or a file by its bundle. */
export function ghWords({ image, source, signer, issuer, predicateType, trustedRoot }: GhQuestion): string[] {
  return [
    ...['attestation', 'verify'],
    ...(typeof image === 'string'
      ? [`oci://${image}`, '--bundle-from-oci']
      : [image.file, '--bundle', image.bundle]),
    ...('repository' in source ? ['--repo', source.repository] : ['--owner', source.owner]),
    ...('workflow' in signer ? ['--signer-workflow', signer.workflow] : ['--cert-identity', signer.san]),
    ...(issuer === undefined ? [] : ['--cert-oidc-issuer', issuer]),
    ...(predicateType === undefined ? [] : ['--predicate-type', predicateType]),
    ...(trustedRoot === undefined ? [] : ['--custom-trusted-root', trustedRoot]),
  ];
}
