import type { Code } from '../shared/codes.ts';
import type { Reason } from '../shared/reason.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import type { Expectation, ExpectedSigner, Source } from './expectation.ts';
import { matchesPattern } from './identity-pattern.ts';

/** What an artifact's certificate says otherwise than expected. */
export interface Mismatch extends Reason {
  /** `who`: somebody else signed. `what`: the expected signer, but from another ref, commit or runner. */
  readonly about: 'who' | 'what';
}

/** One question to a certificate: the mismatch, or undefined where it is as expected. */
type Check = (identity: CertificateIdentity, expected: Expectation) => Mismatch | undefined;

const CHECKS: readonly Check[] = [
  issuer,
  source,
  signer,
  callerWorkflow,
  sourceRef,
  sourceDigest,
  builder,
  runner,
];

/** Everything in which a verified certificate differs from what is expected; empty: nothing. */
export function mismatches(identity: CertificateIdentity, expected: Expectation): Mismatch[] {
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

function source(identity: CertificateIdentity, expected: Expectation) {
  const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
  const wanted = wantedSource(expected.source, identity);
  if (wanted === undefined) return undefined;
  const actual = expected.source.kind === 'owner' ? owner : repository;
  // GitHub's names have no case of their own, and Fulcio writes them as the repository does.
  if (actual?.toLowerCase() === wanted.toLowerCase()) return undefined;
  if (expected.source.kind === 'signer') {
    if (repository === undefined && !identity.san.startsWith('https://')) return undefined;
    return who(
      'other-source',
      `the workflow was called by ${repository ?? 'an unknown repository'}, which is not the one that it lies in`,
      repository &&
        `--repo ${repository.replace('https://github.com/', '')}   # if that is the source you expect`,
    );
  }
  return who('other-source', `it was built from ${actual ?? 'an unknown repository'}, not from ${wanted}`);
}

function wantedSource(expected: Source, { san }: CertificateIdentity): string | undefined {
  if (expected.kind === 'any') return undefined;
  if (expected.kind !== 'signer') return expected.uri;
  return /^https:\/\/[^/]+\/[^/]+\/[^/]+(?=\/)/.exec(san)?.[0] ?? san;
}

function signer(identity: CertificateIdentity, expected: Expectation) {
  const { san } = identity;
  const { signer: wanted } = expected;
  if (isSigner(san, wanted)) return undefined;
  if (wanted.kind !== 'within')
    return who('other-signer', `it was signed by ${san}, not by ${nameOf(wanted)}`);
  const isOurSource = source(identity, expected) === undefined;
  return who(
    'other-signer',
    `it was signed by ${san}, a workflow outside of ${wanted.uri}`,
    isOurSource
      ? `--signer-workflow ${san.replace(/^https:\/\/(github\.com\/)?/, '').replace(/@.*$/, '')}   # if that reusable workflow is expected`
      : undefined,
  );
}

function isSigner(san: string, wanted: ExpectedSigner): boolean {
  switch (wanted.kind) {
    case 'anyone':
      return true;
    case 'exact':
      return san === wanted.san;
    case 'pattern':
      return matchesPattern(wanted.pattern, san);
    case 'workflow':
      return san.startsWith(`${wanted.uri}@`);
    case 'within':
      return san.toLowerCase().startsWith(`${wanted.uri.toLowerCase()}/`);
  }
}

function nameOf(wanted: ExpectedSigner): string {
  switch (wanted.kind) {
    case 'anyone':
      return 'anyone';
    case 'exact':
      return wanted.san;
    case 'pattern':
      return `a name that matches ${wanted.pattern.pattern.source}`;
    case 'workflow':
    case 'within':
      return wanted.uri;
  }
}

function callerWorkflow({ extensions }: CertificateIdentity, { callerWorkflow: wanted }: Expectation) {
  const { buildConfigUri: actual, sourceRepositoryUri: repository } = extensions;
  if (wanted === undefined || actual?.startsWith(`${repository ?? ''}/${wanted}@`)) return undefined;
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

function builder({ san }: CertificateIdentity, { builderId: wanted }: Expectation) {
  if (wanted === undefined || san === wanted) return undefined;
  return who('other-builder', `its builder is ${san}, not ${wanted}`);
}

function runner({ extensions }: CertificateIdentity, { denySelfHostedRunners }: Expectation) {
  const { runnerEnvironment: actual } = extensions;
  if (!denySelfHostedRunners || actual === 'github-hosted') return undefined;
  return what(
    'self-hosted-runner',
    `it was built on a ${actual ?? 'runner of unknown kind'} runner, not a hosted one`,
  );
}

function who(code: Code, message: string, fix?: string): Mismatch {
  return { about: 'who', code, message, ...(fix && { fix }) };
}

function what(code: Code, message: string): Mismatch {
  return { about: 'what', code, message };
}
