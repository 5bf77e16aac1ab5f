import { ANY_PREDICATE, type Expectation } from '../expectation/expectation.ts';
import { isAboutContent, type Reason } from '../shared/reason.ts';
import { kindOf } from '../statement/predicate-types.ts';
import type { ArtifactReport, ArtifactStatus } from './artifact-report.ts';
import type { ImageReport, Verdict } from './image-report.ts';
import type { FailedLookup } from './lookups.ts';

/** Everything that the answer about one image depends on. */
export interface Gathered {
  readonly artifacts: readonly ArtifactReport[];
  readonly failed: readonly FailedLookup[];
  /** Limits that were met, so that not everything was read. */
  readonly limits: readonly Reason[];
  /** Requirements besides the one question, each with what is wrong. */
  readonly unmet: readonly Reason[];
}

/** The exit code for each verdict. */
export const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  verified: 0,
  rejected: 1,
  unsigned: 3,
  'could-not-tell': 4,
};

/** Of several images, the verdict that counts for all. */
const WORST_FIRST: readonly Verdict[] = ['rejected', 'could-not-tell', 'unsigned', 'verified'];

export function worstVerdict(reports: readonly Pick<ImageReport, 'verdict'>[]): Verdict {
  return (
    WORST_FIRST.find((candidate) => reports.some(({ verdict }) => verdict === candidate)) ?? 'could-not-tell'
  );
}

/** Of wrong usage. */
export const USAGE_EXIT_CODE = 2;

/**
 * The exit code for all images: that of the worst; but nothing could be told of an image that was asked for wrongly,
 * which counts for more than what a service did not answer.
 */
export function exitCodeOf(reports: readonly Pick<ImageReport, 'verdict' | 'reasons'>[]): number {
  const verdict = worstVerdict(reports);
  const isMistaken = reports.some(
    (report) =>
      report.verdict === 'could-not-tell' && report.reasons.some((reason) => reason.class === 'usage'),
  );
  return isMistaken && verdict !== 'rejected' ? USAGE_EXIT_CODE : EXIT_CODES[verdict];
}

/** Folds what is known of an image into one answer, and why it is no better. */
export function decide(evidence: Gathered, expected: Expectation): Pick<ImageReport, 'verdict' | 'reasons'> {
  const { artifacts, failed, limits, unmet } = evidence;
  const unread = artifacts.filter(isUnreachable);
  const isAccepted = artifacts.some(({ status }) => status === 'accepted');
  if (isAccepted && unmet.length === 0) return { verdict: 'verified', reasons: [] };
  const unavailable = failed.map(({ reason }) => reason).filter((reason) => !isAboutContent(reason));
  const missing = unique([...unavailable, ...unread.flatMap(({ reasons }) => reasons), ...limits]);
  // What was not read might have been what is missing.
  if (missing.length > 0) return { verdict: 'could-not-tell', reasons: missing };
  if (isAccepted) return { verdict: 'rejected', reasons: unmet };
  const malformed = failed.map(({ reason }) => reason);
  if (artifacts.length === 0 && malformed.length === 0)
    return { verdict: 'unsigned', reasons: [nothingFound()] };
  return { verdict: 'rejected', reasons: unique([...why(artifacts, expected), ...malformed]) };
}

function isUnreachable({ status, reasons }: ArtifactReport): boolean {
  // What is known to be wrong with it stays so, whatever could not be told besides.
  return status === 'rejected' && !reasons.some(isAboutContent);
}

function why(artifacts: readonly ArtifactReport[], expected: Expectation): Reason[] {
  const ofStatus = (status: ArtifactStatus) => artifacts.filter((artifact) => artifact.status === status);
  const [rejected, others, besides] = [
    ofStatus('rejected'),
    ofStatus('other-identity'),
    ofStatus('not-asked-for'),
  ];
  const wanted = artifacts.filter(
    (artifact) => artifact.status !== 'not-asked-for' && concerns(artifact, expected),
  );
  const reasons = (wanted.length > 0 ? wanted : [...rejected, ...others]).flatMap(
    (artifact) => artifact.reasons,
  );
  return besides.length > 0 && wanted.length === 0 ? [notOfType(besides, expected), ...reasons] : reasons;
}

/** Whether an artifact would have answered the question, had it been right. */
function concerns({ kind, predicateType }: ArtifactReport, { predicateType: wanted }: Expectation): boolean {
  return wanted === ANY_PREDICATE || predicateType === wanted || kind === kindOf(wanted);
}

function notOfType(besides: readonly ArtifactReport[], { predicateType: wanted }: Expectation): Reason {
  const types = [
    ...new Set(besides.map(({ predicateType }) => predicateType ?? 'a signature (simple signing)')),
  ];
  const hasSignature = besides.some(({ kind }) => kind === 'signature');
  return {
    code: 'predicate-type-missing',
    message: `no ${wanted} by the expected signer; there is: ${types.join(', ')}`,
    ...(hasSignature && {
      fix: '--predicate-type https://sigstore.dev/cosign/sign/v1   # accepts a signature alone',
    }),
  };
}

function nothingFound(): Reason {
  return {
    code: 'nothing-found',
    message: 'no signature and no attestation is attached to it',
    fix: 'if it was signed: compare the digest, and whether the signature is kept in another repository',
  };
}

function unique(reasons: readonly Reason[]): Reason[] {
  const byText = new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason]));
  return [...byText.values()];
}
