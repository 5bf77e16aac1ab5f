import type { Formats } from '../oci/layout/formats.ts';
import type { Claims } from '../sigstore/claims.ts';
import { GITHUB_ISSUER } from '../sigstore/instance.ts';
import { COSIGN_SIGN_V1 } from '../statement/cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import { shellLine } from '../text/shell.ts';
import {
  cosignFileWords,
  cosignKeyFileWords,
  cosignKeyWords,
  cosignWords,
  type FileQuestion,
} from './cosign/command.ts';
import { type GhQuestion, ghWords } from './gh/command.ts';

/** What verifiers need to know of the instance besides the identity. */
export interface CommandOptions {
  readonly format: Formats;
  /** Path of the trusted root of a private instance; undefined for the public one. */
  readonly trustedRoot: string | undefined;
  /** Where signatures are kept, `registry/repository`; absent: beside the image. */
  readonly signatureRepository?: string;
  /** Predicate types of what is signed; absent: a signature and provenance. */
  readonly signed?: readonly (string | null)[];
}

const SIGNED = [COSIGN_SIGN_V1, SLSA_PROVENANCE_V1];

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
  { format, trustedRoot, signatureRepository, signed = SIGNED }: CommandOptions,
): string[] {
  const { san, issuer } = claims;
  const question = { image, identity: { san, issuer }, trustedRoot };
  const commands = [...new Set(signed)].flatMap((type) => {
    if (type === null) return [];
    return [
      ['cosign', ...cosignWords(type === COSIGN_SIGN_V1 ? question : { ...question, predicateType: type })],
    ];
  });
  const gh = ghWordsFor(image, claims, trustedRoot);
  // gh looks for bundles beside the image only.
  const isForGh = format !== 'legacy' && signatureRepository === undefined;
  if (isForGh && signed.includes(SLSA_PROVENANCE_V1)) commands.push(['gh', ...gh]);
  return commands.map((words) => kept(signatureRepository) + shellLine(words));
}

function ghWordsFor(
  image: GhQuestion['image'],
  { san, issuer, serverUrl, repository }: SignerClaims,
  trustedRoot: string | undefined,
): string[] {
  // gh compares the signer with the repository by default, so a workflow of another one must be named.
  const workflow = san.slice(`${serverUrl}/`.length).replace(/@.*$/, '');
  const ghIssuer = issuer === GITHUB_ISSUER ? undefined : issuer;
  return ghWords({ image, source: { repository }, signer: { workflow }, issuer: ghIssuer, trustedRoot });
}

/** Commands that verify one file by the bundle beside it (cosign 3.1, gh 2.95). */
export function fileCommands(
  question: FileQuestion,
  claims: SignerClaims,
  trustedRoot: string | undefined,
): string[] {
  const commands = [['cosign', ...cosignFileWords(question, claims, trustedRoot)]];
  // gh asks for provenance unless it is told otherwise.
  if (question.predicateType === SLSA_PROVENANCE_V1)
    commands.push(['gh', ...ghWordsFor(question, claims, trustedRoot)]);
  return commands.map(shellLine);
}

/** The same where a key signs, whose public half the user has as `cosign.pub`. */
export function keyFileCommand(
  question: FileQuestion,
  options: { readonly trustedRoot: string | undefined; readonly isLogged: boolean },
): string {
  return shellLine(['cosign', ...cosignKeyFileWords(question, 'cosign.pub', options)]);
}

/**
 * The command that verifies what is signed with a key, whose public half the user has as `cosign.pub`; gh verifies
 * certificates only.
 */
export function keyCommands(
  image: string,
  options: Omit<CommandOptions, 'format'> & { readonly isLogged: boolean },
): string[] {
  const line = shellLine(['cosign', ...cosignKeyWords(image, 'cosign.pub', options)]);
  return [kept(options.signatureRepository) + line];
}

/** How cosign is told where signatures are kept. */
function kept(signatureRepository: string | undefined): string {
  return signatureRepository === undefined ? '' : `COSIGN_REPOSITORY=${signatureRepository} `;
}

/** What each program must be told to find signatures in a repository of their own, and where it is said. */
export function signatureRepositoryHints(
  repository: string,
): readonly (readonly [program: string, says: string])[] {
  return [
    ['cosign', `COSIGN_REPOSITORY=${repository} in its environment`],
    ['slsa-provenance', `--signature-repository ${repository}`],
    ['Kyverno, ClusterPolicy', `verifyImages[].repository: ${repository}`],
    ['Kyverno, ImageValidatingPolicy', `attestors[].cosign.source.repository: ${repository}`],
    ['policy-controller', `authorities[].source[].oci: ${repository}`],
    ['gh', '--bundle with the file of bundle-path: it looks beside the image only'],
  ];
}
