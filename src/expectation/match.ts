import type { Code } from '../shared/codes.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { isSameUri } from '../sigstore/escaped-uri.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';
import { isHosted } from '../statement/build-level.ts';
import type { Expectation } from './expectation.ts';
import { levelBy } from './level.ts';
import { releaseMismatch } from './release-mismatch.ts';
import type { Mismatch } from './mismatch.ts';
import { isSigner, nameOfSigner } from './signer.ts';
import { isSource } from './source.ts';

/** One question to a certificate: the mismatch, or undefined where it is as expected. */
type Check = (identity: CertificateIdentity, expected: Expectation) => Mismatch | undefined;

const CHECKS: readonly Check[] = [
  source,
  repositoryId,
  ownerId,
  signer,
  callerWorkflow,
  sourceRef,
  sourceDigest,
  builder,
  runner,
  level,
  releaseMismatch,
];

/**
 * Everything in which a verified certificate differs from what is expected; empty: nothing. What an issuer that is not
 * expected vouches for is not looked at: its names mean something else, and anyone may choose them.
 */
export function mismatches(identity: CertificateIdentity, expected: Expectation): Mismatch[] {
  const otherIssuer = issuer(identity, expected);
  if (otherIssuer) return [otherIssuer];
  return CHECKS.flatMap((check) => check(identity, expected) ?? []);
}

function issuer({ issuer: actual }: CertificateIdentity, { issuer: wanted }: Expectation) {
  if (wanted === undefined || actual === wanted) return undefined;
  return who(
    'other-issuer',
    `the identity was issued by ${actual}, not ${wanted}`,
    `--certificate-oidc-issuer ${actual}   # if you trust it`,
  );
}

function source(identity: CertificateIdentity, { source: wanted }: Expectation) {
  if (isSource(identity, wanted)) return undefined;
  const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
  if (wanted.kind === 'signer') {
    return who(
      'other-source',
      `the workflow was called by ${repository ?? 'an unknown repository'}, which is not the one that it lies in`,
      repository &&
        `--repo ${repository.replace('https://github.com/', '')}   # if that is the source you expect`,
    );
  }
  const actual = (wanted.kind === 'owner' ? owner : repository) ?? 'an unknown repository';
  return who(
    'other-source',
    `it was built from ${actual}${'uri' in wanted ? `, not from ${wanted.uri}` : ''}`,
  );
}

function repositoryId(
  { extensions }: CertificateIdentity,
  { sourceIds: { repository: wanted } }: Expectation,
) {
  const { sourceRepositoryUri: name, sourceRepositoryIdentifier: actual } = extensions;
  if (wanted === undefined || actual === wanted) return undefined;
  return who(
    'other-source',
    `it was built from ${numbered(name, actual)}, not from the repository ${wanted}`,
  );
}

function ownerId({ extensions }: CertificateIdentity, { sourceIds: { owner: wanted } }: Expectation) {
  const { sourceRepositoryOwnerUri: name, sourceRepositoryOwnerIdentifier: actual } = extensions;
  if (wanted === undefined || actual === wanted) return undefined;
  return who('other-source', `its source belongs to ${numbered(name, actual)}, not to the owner ${wanted}`);
}

function numbered(name: string | undefined, id: string | undefined): string {
  return `${name ?? 'an unknown one'} (${id === undefined ? 'without a number' : `number ${id}`})`;
}

function signer(identity: CertificateIdentity, { signer: wanted, source: wantedSource }: Expectation) {
  if (isSigner(identity, wanted)) return undefined;
  const signed = `it was signed by ${nameOf(identity)}`;
  if (wanted.kind !== 'within') return who('other-signer', `${signed}, not by ${nameOfSigner(wanted)}`);
  const { workflow } = splitWorkflowUri(identity.san) ?? {};
  return who(
    'other-signer',
    `${signed}, a workflow outside of ${wanted.uri}`,
    workflow && isSource(identity, wantedSource)
      ? `--signer-workflow ${workflow.replace(/^https:\/\/(github\.com\/)?/, '')}   # if that reusable workflow is expected`
      : undefined,
  );
}

/** What kind of name it is, where it could be taken for another. */
function nameOf({ san, sanKind }: CertificateIdentity): string {
  return sanKind === 'email' && san.includes('/') ? `the e-mail address ${san}` : san;
}

function callerWorkflow({ extensions }: CertificateIdentity, { callerWorkflow: wanted }: Expectation) {
  const { buildConfigUri: actual, sourceRepositoryUri: repository } = extensions;
  const { workflow } = splitWorkflowUri(actual ?? '') ?? {};
  if (wanted === undefined || (repository && workflow === `${repository}/${wanted}`)) return undefined;
  return who('other-workflow', `it was started by ${actual ?? 'an unknown workflow'}, not by ${wanted}`);
}

function sourceRef({ extensions }: CertificateIdentity, { sourceRef: wanted }: Expectation) {
  const { sourceRepositoryRef: actual } = extensions;
  if (wanted === undefined || (actual !== undefined && wanted.matches(actual))) return undefined;
  return what('other-ref', `it was built from ${actual ?? 'an unknown ref'}; expected: ${wanted.text}`);
}

function sourceDigest({ extensions }: CertificateIdentity, { sourceDigest: wanted }: Expectation) {
  const { sourceRepositoryDigest: actual } = extensions;
  if (wanted === undefined || actual === wanted) return undefined;
  return what('other-commit', `it was built from commit ${actual ?? 'unknown'}, not ${wanted}`);
}

function builder({ san, sanKind }: CertificateIdentity, { builderId: wanted }: Expectation) {
  if (wanted === undefined || (isSameUri(san, wanted) && sanKind === 'uri')) return undefined;
  return who('other-builder', `its builder is ${san}, not ${wanted}`);
}

function runner({ extensions }: CertificateIdentity, { denySelfHostedRunners }: Expectation) {
  const { runnerEnvironment: actual } = extensions;
  if (!denySelfHostedRunners || isHosted(actual)) return undefined;
  return what(
    'self-hosted-runner',
    `it was built on a ${actual ?? 'runner of unknown kind'} runner, not a hosted one`,
  );
}

function level(identity: CertificateIdentity, { minSlsaBuildLevel: wanted, releases }: Expectation) {
  const { level: actual, reason, raise } = levelBy(releases, identity);
  if (actual >= wanted) return undefined;
  return what('level-too-low', `SLSA Build L${actual}, below L${wanted}: ${reason}`, raise);
}

function who(code: Code, message: string, fix?: string): Mismatch {
  return { about: 'who', code, message, ...(fix && { fix }) };
}

function what(code: Code, message: string, fix?: string): Mismatch {
  return { about: 'what', code, message, ...(fix && { fix }) };
}
