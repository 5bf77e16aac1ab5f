import type { Formats } from '../oci/layout/formats.ts';
import type { Claims } from '../sigstore/claims.ts';
import { GITHUB_ISSUER } from '../sigstore/instance.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';

/** What verifiers need to know of the instance besides the identity. */
export interface CommandOptions {
  readonly format: Formats;
  /** Path of the trusted root of a private instance; undefined for the public one. */
  readonly trustedRoot: string | undefined;
}

/**
 * Commands that verify one image as it was signed (cosign 3.1, gh 2.95). The identity is exact: a
 * pattern such as ^https://github.com/acme/app would also match acme/app-evil.
 * @param reference `registry/repository@sha256:…`
 */
export function verifyCommands(reference: string, claims: Claims, options: CommandOptions): string[] {
  const identity = [
    `--certificate-identity ${quote(claims.san)}`,
    `--certificate-oidc-issuer ${quote(claims.issuer)}`,
    ...(options.trustedRoot === undefined ? [] : [`--trusted-root ${quote(options.trustedRoot)}`]),
  ].join(' ');
  const commands = [
    `cosign verify ${identity} ${reference}`,
    `cosign verify-attestation --type ${SLSA_PROVENANCE_V1} ${identity} ${reference}`,
  ];
  return options.format === 'legacy' ? commands : [...commands, ghCommand(reference, claims, options)];
}

/**
 * The command that verifies what is signed with a key, whose public half the user has as `cosign.pub`; gh verifies
 * certificates only.
 */
export function keyCommands(
  reference: string,
  { trustedRoot, isLogged }: Pick<CommandOptions, 'trustedRoot'> & { readonly isLogged: boolean },
): string[] {
  const trust = trustedRoot === undefined || !isLogged ? [] : [`--trusted-root ${quote(trustedRoot)}`];
  const log = isLogged ? [] : ['--insecure-ignore-tlog=true'];
  return [['cosign verify --key cosign.pub', ...trust, ...log, reference].join(' ')];
}

/** gh compares the signer with the repository by default, so a workflow of another one must be named. */
function ghCommand(reference: string, claims: Claims, options: CommandOptions): string {
  const signer = claims.san.slice(`${claims.serverUrl}/`.length).replace(/@.*$/, '');
  return [
    `gh attestation verify oci://${reference} --bundle-from-oci --repo ${quote(claims.repository)}`,
    `--signer-workflow ${quote(signer)}`,
    ...(claims.issuer === GITHUB_ISSUER ? [] : [`--cert-oidc-issuer ${quote(claims.issuer)}`]),
    ...(options.trustedRoot === undefined ? [] : [`--custom-trusted-root ${quote(options.trustedRoot)}`]),
  ].join(' ');
}

/** A word of a POSIX shell: names of refs and workflows may hold almost anything. */
function quote(word: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
