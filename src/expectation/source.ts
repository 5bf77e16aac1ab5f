import { Failure } from '../shared/failure.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';

/** What is built: certificates name the repository and its owner (Fulcio extensions .12 and .16). */
export type Source =
  | { readonly kind: 'repository'; readonly uri: string }
  | { readonly kind: 'owner'; readonly uri: string }
  /** The repository of the workflow that signs. */
  | { readonly kind: 'signer' }
  | { readonly kind: 'any' };

/**
 * The numbers of repository and owner (Fulcio extensions .15 and .17), which stay when they are renamed or transferred,
 * and which nobody gets who takes over a name that became free.
 */
export interface SourceIds {
  readonly repository: string | undefined;
  readonly owner: string | undefined;
}

/** A number of the platform, as text. @throws Failure `expectation-id` */
export function parseId(option: 'repository-id' | 'owner-id', text: string): string {
  if (/^[1-9][0-9]{0,18}$/.test(text)) return text;
  const [what, path] =
    option === 'owner-id' ? ['an owner', 'users/OWNER'] : ['a repository', 'repos/OWNER/NAME'];
  throw new Failure({
    class: 'usage',
    code: 'expectation-id',
    what: `${option}: "${text}" is not the number of ${what}`,
    fix: `${option}: what this prints: gh api ${path} --jq .id`,
  });
}

/** Whether a certificate names the expected source. */
export function isSource(identity: CertificateIdentity, wanted: Source): boolean {
  const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
  switch (wanted.kind) {
    case 'any':
      return true;
    case 'repository':
      return sameName(repository, wanted.uri);
    case 'owner':
      return sameName(owner, wanted.uri);
    case 'signer':
      return isOwnSource(identity);
  }
}

/** GitHub's names have no case of their own, and Fulcio writes them as the repository does. */
function sameName(actual: string | undefined, wanted: string): boolean {
  return actual?.toLowerCase() === wanted.toLowerCase();
}

/**
 * Whether a workflow signs for the repository that it lies in: anyone can call a public one on a repository of their
 * own. A name that lies in no repository, or on another server than the source, is nobody else's to use.
 */
function isOwnSource({ san, sanKind, extensions }: CertificateIdentity): boolean {
  const { sourceRepositoryUri: repository } = extensions;
  if (sanKind === 'email') return true;
  if (repository === undefined) return splitWorkflowUri(san) === undefined;
  return san.toLowerCase().startsWith(`${repository.toLowerCase()}/`) || hostOf(san) !== hostOf(repository);
}

function hostOf(uri: string): string | undefined {
  return URL.parse(uri)?.host;
}

/** `owner/name`, or its URI. @throws Failure `expectation-repo` */
export function repositoryUri(text: string): string {
  // As it is cloned; no repository has a name that ends so.
  const name = text.replace(/\.git$/, '');
  const uri = /^https:\/\//.test(name) ? name : `https://github.com/${name}`;
  if (/^https:\/\/[^/\s]+\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(uri)) return uri;
  throw new Failure({
    class: 'usage',
    code: 'expectation-repo',
    what: `repo: "${text}" is not a repository`,
    why: 'patterns are not taken: a repository is named in full',
    fix: 'repo: owner/repository   # or https://github.example/owner/repository',
  });
}

/** @throws Failure `expectation-owner` */
export function ownerUri(text: string): string {
  const uri = /^https:\/\//.test(text) ? text : `https://github.com/${text}`;
  if (/^https:\/\/[^/\s]+\/[A-Za-z0-9_.-]+$/.test(uri)) return uri;
  throw new Failure({
    class: 'usage',
    code: 'expectation-owner',
    what: `owner: "${text}" is not the name of an owner`,
    fix: 'owner: acme   # or repo: acme/app',
  });
}
