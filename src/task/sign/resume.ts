import { attestationOf } from '../../attach/signable.ts';
import type { DeferralRecord } from '../../attach/deferral-record.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { Failure } from '../../shared/failure.ts';
import type { Claims } from '../../sigstore/claims.ts';
import { type Deferred, deferredPredicate } from '../../statement/deferred.ts';
import { DEFERRED } from '../../statement/predicate-types.ts';
import { parseRepository } from '../../subject/repository.ts';
import type { GivenPredicate } from './given-predicate.ts';
import { openRun, type SignContext, signImages, type Signing } from './run.ts';

/** What a run deferred, and what is known of it. */
export interface DeferredSigning {
  readonly record: DeferralRecord;
  /** URL of the repository of the run, which the signer's has to be. */
  readonly repositoryUri: string;
  readonly facts: Omit<Deferred, 'signedBy'>;
}

/** What the user asks of signing it. */
export type ResumeInputs = Pick<
  SignInputs,
  'signingConfig' | 'trustedRoot' | 'privateRepository' | 'timeoutMs' | 'githubToken' | 'azure'
>;

/**
 * Signs what a run deferred: a signature, and a statement of a type of its own that says which run it was and what
 * proves it. Never provenance: who signs here has not seen the build.
 * @throws Failure as `sign`
 */
export async function signDeferred(
  deferred: DeferredSigning,
  inputs: ResumeInputs,
  context: SignContext,
): Promise<Signing> {
  const { record } = deferred;
  const { signatureRepository: kept } = record;
  const asked: SignInputs = {
    ...USUAL,
    ...inputs,
    targets: record.images,
    format: record.format,
    signatureRepository: kept === undefined ? undefined : parseRepository('signature-repository', kept),
  };
  const given = record.predicates.map(givenOf);
  const inPlaceOfProvenance = (claims: Claims) => [statementBy(claims, deferred)];
  const forRun = { ...context, given, inPlaceOfProvenance };
  return signImages(asked, await openRun(asked, forRun));
}

const USUAL = {
  build: undefined,
  minSlsaBuildLevel: 0,
  subjectPaths: [],
  recursive: false,
  githubAttestations: 'false',
  provenance: 'none',
  buildClaims: [],
  predicates: [],
  copies: [],
  tags: [],
  formatIsExplicit: false,
  credentials: undefined,
  key: undefined,
  keyPassword: undefined,
  tlog: true,
  onOutage: { do: 'fail' },
  dryRun: false,
  outputDirectory: undefined,
  policies: undefined,
} as const;

function statementBy(claims: Claims, { facts, repositoryUri }: DeferredSigning) {
  if (claims.sourceRepositoryUri !== repositoryUri) throw otherRepository(claims, repositoryUri);
  const signedBy = { workflow: claims.san, run: claims.runInvocationUri };
  return attestationOf(DEFERRED, deferredPredicate({ ...facts, signedBy }));
}

function givenOf({
  image,
  platform,
  predicateType,
  predicate,
}: DeferralRecord['predicates'][number]): GivenPredicate {
  return {
    input: 'predicates',
    path: 'the record',
    digest: image,
    ...(platform && { platform }),
    document: {
      predicateType,
      predicate: () => predicate,
      mediaType: 'application/json',
      words: predicateType,
      names: [],
      isOfOnePlatform: false,
    },
    bytes: Buffer.from(JSON.stringify(predicate)),
  };
}

function otherRepository({ sourceRepositoryUri }: Claims, wanted: string): Failure {
  return new Failure({
    class: 'denied',
    code: 'deferral-refused',
    what: `a run of ${sourceRepositoryUri} does not sign what a run of ${wanted} deferred`,
    why: 'GITHUB_REPOSITORY is not the repository of the workflow that resumes',
    fix: 'resume in a workflow of the repository that deferred',
  });
}
