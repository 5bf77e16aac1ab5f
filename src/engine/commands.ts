import type { Formats } from '../oci/layout/formats.ts';
import type { Claims } from '../sigstore/claims.ts';
import { GITHUB_ISSUER } from '../sigstore/instance.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import { shellLine } from '../text/shell.ts';
import { cosignKeyWords, cosignWords } from './cosign/command.ts';
import { ghWords } from './gh/command.ts';

/** What verifiers need to know of the instance besides the identity. */
export interface CommandOptions {
  readonly format: Formats;
  /** Path of the trusted root of a private instance; undefined for the public one. */
  readonly trustedRoot: string | undefined;
}

/** What is said of who signed. */
export type SignerClaims = Pick<Claims, 'san' | 'issuer' | 'serverUrl' | 'repository'>;

/**
 * Commands that verify one image as it was signed (cosign 3.1, gh 2.95). The identity is exact: a
 * pattern such as ^https://github.com/acme/app would also match acme/app-evil.
 * @param image `registry/repository@sha256:…`
 */
export function verifyCommands(
  image: string,
  claims: SignerClaims,
  { format, trustedRoot }: CommandOptions,
): string[] {
  const { san, issuer, serverUrl, repository } = claims;
  const question = { image, identity: { san, issuer }, trustedRoot };
  const commands = [
    ['cosign', ...cosignWords(question)],
    ['cosign', ...cosignWords({ ...question, predicateType: SLSA_PROVENANCE_V1 })],
  ];
  // gh compares the signer with the repository by default, so a workflow of another one must be named.
  const workflow = san.slice(`${serverUrl}/`.length).replace(/@.*$/, '');
  const ghIssuer = issuer === GITHUB_ISSUER ? undefined : issuer;
  const gh = ghWords({ image, source: { repository }, signer: { workflow }, issuer: ghIssuer, trustedRoot });
  if (format !== 'legacy') commands.push(['gh', ...gh]);
  return commands.map(shellLine);
}

/**
 * The command that verifies what is signed with a key, whose public half the user has as `cosign.pub`; gh verifies
 * certificates only.
 */
export function keyCommands(
  image: string,
  options: Pick<CommandOptions, 'trustedRoot'> & { readonly isLogged: boolean },
): string[] {
  return [shellLine(['cosign', ...cosignKeyWords(image, 'cosign.pub', options)])];
}
