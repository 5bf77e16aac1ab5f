import { Failure } from '../shared/failure.ts';
import type { CertificateIdentity, SanKind } from '../sigstore/certificate.ts';
import { isSameUri } from '../sigstore/escaped-uri.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';
import { type IdentityPattern, matchesPattern, parseIdentityPattern } from './identity-pattern.ts';
import { ownerUri, repositoryUri } from './source.ts';

/** Who signs: a certificate's subject alternative name. */
export type ExpectedSigner =
  | { readonly kind: 'exact'; readonly san: string; readonly sanKind: SanKind }
  | { readonly kind: 'pattern'; readonly pattern: IdentityPattern }
  /** A workflow at any ref or commit: server, repository and path. */
  | { readonly kind: 'workflow'; readonly uri: string }
  /** Any workflow of a repository or owner. */
  | { readonly kind: 'within'; readonly uri: string }
  /** Any workflow of the repository that it was built from, or of its owner, whatever their names. */
  | { readonly kind: 'within-source'; readonly of: 'repository' | 'owner' }
  | { readonly kind: 'anyone' };

/** What users say of who signs, or what follows who that is. */
export interface SignerOptions {
  readonly repo?: string;
  readonly owner?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly signerWorkflow?: string;
  readonly builderId?: string;
  readonly certificateIdentity?: string;
  readonly certificateIdentityRegexp?: string;
}

/** @throws Failure `expectation-two-signers`, `expectation-signer-workflow`, `identity-pattern-…` */
export function parseSigner(options: SignerOptions): ExpectedSigner {
  const { certificateIdentity, certificateIdentityRegexp, signerWorkflow, builderId } = options;
  const named = [certificateIdentity, certificateIdentityRegexp, signerWorkflow];
  if (named.filter((name) => name !== undefined).length > 1) throw twoSigners();
  if (certificateIdentity !== undefined) return exactly(certificateIdentity);
  if (certificateIdentityRegexp !== undefined) {
    return { kind: 'pattern', pattern: parseIdentityPattern(certificateIdentityRegexp) };
  }
  if (signerWorkflow !== undefined) return parseSignerWorkflow(signerWorkflow);
  if (builderId !== undefined) return exactly(builderId);
  if (options.repo !== undefined) return { kind: 'within', uri: repositoryUri(options.repo) };
  if (options.owner !== undefined) return { kind: 'within', uri: ownerUri(options.owner) };
  if (options.repositoryId !== undefined) return { kind: 'within-source', of: 'repository' };
  if (options.ownerId !== undefined) return { kind: 'within-source', of: 'owner' };
  return { kind: 'anyone' };
}

/** Whether a certificate names the expected signer. */
export function isSigner({ san, sanKind, extensions }: CertificateIdentity, wanted: ExpectedSigner): boolean {
  switch (wanted.kind) {
    case 'anyone':
      return true;
    case 'exact':
      return isSameUri(san, wanted.san) && sanKind === wanted.sanKind;
    case 'pattern':
      return matchesPattern(wanted.pattern, { san, sanKind });
    case 'workflow':
      return sanKind === 'uri' && isSameUri(splitWorkflowUri(san)?.workflow ?? '', wanted.uri);
    case 'within':
      return sanKind === 'uri' && isWithin(san, wanted.uri);
    case 'within-source': {
      const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = extensions;
      return sanKind === 'uri' && isWithin(san, wanted.of === 'repository' ? repository : owner);
    }
  }
}

function isWithin(san: string, uri: string | undefined): boolean {
  return uri !== undefined && san.toLowerCase().startsWith(`${uri.toLowerCase()}/`);
}

/** The expected signer, for people. */
export function nameOfSigner(wanted: ExpectedSigner): string {
  switch (wanted.kind) {
    case 'anyone':
      return 'anyone';
    case 'exact':
      return wanted.san;
    case 'pattern':
      return `a name that matches ${wanted.pattern.text}`;
    case 'workflow':
    case 'within':
      return wanted.uri;
    case 'within-source':
      return `a workflow of the ${wanted.of} that it was built from`;
  }
}

/** A name with a scheme is a URI; any other can only be an e-mail address. */
function exactly(san: string): ExpectedSigner {
  return { kind: 'exact', san, sanKind: /^[a-z][a-z0-9+.-]*:/i.test(san) ? 'uri' : 'email' };
}

/** `owner/repository/path`, with the server in front of it or not; with `@ref` or `@commit` behind it, that only. */
function parseSignerWorkflow(text: string): ExpectedSigner {
  const uri = text.startsWith('https://')
    ? text
    : `https://${/^[^/]+\.[^/]+\/.+\/.+\//.test(text) ? '' : 'github.com/'}${text}`;
  const workflow = splitWorkflowUri(uri)?.workflow ?? uri;
  if (/^https:\/\/[^/@\s]+\/[^/@\s]+\/[^/@\s]+\/\S+\.ya?ml$/.test(workflow)) {
    return workflow === uri ? { kind: 'workflow', uri } : exactly(uri);
  }
  throw new Failure({
    class: 'usage',
    code: 'expectation-signer-workflow',
    what: `signer-workflow: "${text}" is not the path of a workflow in a repository`,
    why: 'what may follow the path is @refs/… or @ and a commit in full',
    fix: 'signer-workflow: owner/repository/.github/workflows/release.yml',
  });
}

function twoSigners(): Failure {
  return new Failure({
    class: 'usage',
    code: 'expectation-two-signers',
    what: 'certificate-identity, certificate-identity-regexp and signer-workflow all say who signs',
    fix: 'keep one of them',
  });
}
