import { type Expectation, isAskedFor } from '../expectation/expectation.ts';
import { releasedIdentity } from '../expectation/released-identity.ts';
import { mismatches } from '../expectation/match.ts';
import type { Mismatch } from '../expectation/mismatch.ts';
import { type Reason, reasonOf } from '../shared/reason.ts';
import { NAME_THE_FILE, type VerifiableArtifact } from '../sigstore/artifact.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { payloadDigest, payloadOf } from '../sigstore/envelope.ts';
import type { HashName } from '../sigstore/hash.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import {
  type KeyedSignature,
  verifyUnlogged,
  verifyWithCertificate,
  verifyWithKey,
} from '../sigstore/verify.ts';
import { predicateFacts, type PredicateFacts } from '../statement/predicate-facts.ts';
import { kindOf } from '../statement/predicate-types.ts';
import { parseSimpleSigning } from '../statement/read-simple-signing.ts';
import { parseStatement, type SignedStatement, type StatementSubject } from '../statement/read-statement.ts';
import { STATEMENT_MEDIA_TYPE } from '../statement/statement.ts';
import { type Digest, hexOf } from '../subject/digest.ts';
import { printable } from '../text/printable.ts';
import { unknownKind } from '../text/unknown-kind.ts';
import type { ArtifactReport, ArtifactStatus, JudgedArtifact, ReleaseReport } from './artifact-report.ts';
import type { FoundArtifact } from './found-artifact.ts';
import { type ProvenanceReview, reviewProvenance } from './provenance-facts.ts';

export interface JudgeOptions {
  readonly subject: Digest;
  /** Digests of the subject by other algorithms, in hexadecimal digits, where its bytes are at hand. */
  readonly otherDigests?: OtherDigests | undefined;
  readonly expectation: Expectation;
  readonly root: TrustedRoot;
}

export type OtherDigests = (algorithm: HashName) => string;

type Verified = KeyedSignature & { readonly identity?: CertificateIdentity };

/** Judges one artifact: signature first, then what it is about, then who signed it. Never throws a Failure. */
export function judge(found: FoundArtifact, options: JudgeOptions): JudgedArtifact {
  const known = { layout: found.layout, foundThrough: found.foundThrough, digest: found.digest };
  const claimed = found.claimedType ?? null;
  const unread = { ...known, kind: kindIfKnown(claimed, found), predicateType: claimed, warnings: [] };
  if (found.problem) return rejected({ ...unread, reasons: [found.problem] });
  const { artifact } = found;
  if (!artifact) return rejected({ ...unread, reasons: [gone(found)] });
  let verified: Verified | undefined;
  try {
    verified = verify(artifact, options);
    return judgeVerified({ ...known, ...signed(verified) }, artifact, verified, options);
  } catch (error) {
    const identity = verified && signed(verified);
    const report = { ...unread, ...identity, reasons: [reasonOf(error)] };
    // Who signs in another way than is expected is somebody else; whether that holds is not for us to say.
    const isOthers = (artifact.material.kind === 'public-key') !== (options.expectation.key !== undefined);
    const judged = isOthers
      ? { report: { ...report, status: 'other-identity' as const }, content: undefined }
      : rejected(report);
    return { ...judged, signer: verified?.identity };
  }
}

function verify(artifact: VerifiableArtifact, { expectation, root }: JudgeOptions): Verified {
  const { key } = expectation;
  if (!key) return verifyWithCertificate(artifact, root);
  return (key.allowNoTlog ? verifyUnlogged : verifyWithKey)(artifact, root, key.publicKey);
}

type Known = Pick<ArtifactReport, 'layout' | 'foundThrough' | 'digest'> & ReturnType<typeof signed>;

function judgeVerified(
  known: Known,
  { content }: VerifiableArtifact,
  { identity }: Verified,
  { subject, otherDigests, expectation }: JudgeOptions,
): JudgedArtifact {
  const statement = content.kind === 'envelope' ? statementIn(content.envelope) : undefined;
  const predicateType = statement?.predicateType ?? null;
  const about = statement
    ? subjectProblems(statement, subject, otherDigests)
    : signatureProblems(content, subject);
  const differences = identity ? mismatches(identity, expectation) : [];
  const strange = reasonsAbout('who', differences);
  // What others say in their own provenance is theirs.
  const review = strange.length === 0 ? reviewed(statement, identity, expectation) : undefined;
  const says = strange.length === 0 ? saidIn(statement) : undefined;
  const wrong = [...reasonsAbout('what', differences), ...(review?.problems ?? [])];
  const report: ArtifactReport = {
    ...known,
    kind: kindOf(predicateType),
    predicateType,
    status: statusOf({ about, strange, wrong }, isAskedFor(expectation.predicateType, predicateType)),
    reasons: [...about, ...strange, ...wrong],
    warnings: review?.warnings ?? [],
    ...releaseOf(identity, expectation),
    ...(review && { facts: review.facts }),
    ...(says && { says }),
  };
  return { report, content: content.kind === 'digest' ? undefined : content, signer: identity };
}

/** What the report says of a signer that is a workflow of this project; nothing of any other. */
function releaseOf(
  identity: CertificateIdentity | undefined,
  { releases }: Expectation,
): { readonly release?: ReleaseReport } {
  const found = identity && releasedIdentity(identity, releases);
  if (!found || found.kind === 'elsewhere') return {};
  const { number, issued, expires } = releases;
  const tag = 'tag' in found ? found.tag : undefined;
  const list = { number, issued: issued.toISOString(), expires: expires.toISOString() };
  return { release: { kind: found.kind, ...(tag !== undefined && { tag }), list } };
}

interface Reasons {
  readonly about: readonly Reason[];
  readonly strange: readonly Reason[];
  readonly wrong: readonly Reason[];
}

/** What is about another image is wrong whoever signed it. */
function statusOf({ about, strange, wrong }: Reasons, isWanted: boolean): ArtifactStatus {
  if (about.length > 0) return 'rejected';
  if (strange.length > 0) return 'other-identity';
  if (wrong.length > 0) return 'rejected';
  return isWanted ? 'accepted' : 'not-asked-for';
}

function reasonsAbout(about: Mismatch['about'], differences: readonly Mismatch[]): Reason[] {
  return differences.filter((difference) => difference.about === about).map(withoutAbout);
}

function reviewed(
  statement: SignedStatement | undefined,
  identity: CertificateIdentity | undefined,
  expectation: Expectation,
): ProvenanceReview | undefined {
  if (!statement || kindOf(statement.predicateType) !== 'provenance') return undefined;
  return reviewProvenance(statement, identity, expectation);
}

function saidIn(statement: SignedStatement | undefined): PredicateFacts | undefined {
  return statement && predicateFacts(statement.predicateType, statement.predicate.raw());
}

function statementIn({ payloadType, payload }: { payloadType: string; payload: Buffer }): SignedStatement {
  if (payloadType === STATEMENT_MEDIA_TYPE) return parseStatement(payload);
  throw unknownKind(
    `an envelope with ${JSON.stringify(payloadType.slice(0, 100))}, not with an in-toto statement`,
  );
}

function subjectProblems(
  { subjects }: SignedStatement,
  subject: Digest,
  otherDigests: OtherDigests | undefined,
): Reason[] {
  const isIt = ([algorithm, value]: [string, string]) =>
    value === (algorithm === 'sha256' ? hexOf(subject) : otherDigests?.(algorithm as HashName));
  if (subjects.some(({ digests }) => Object.entries(digests).some(isIt))) return [];
  const about = subjects.slice(0, 3).map(subjectWords).join(', ') || 'nothing';
  const canTell = ({ digests }: StatementSubject) =>
    digests.sha256 !== undefined || (otherDigests !== undefined && Object.keys(digests).length > 0);
  if (subjects.length === 0 || subjects.some(canTell)) return [otherSubject(about)];
  return [reasonOf(unknownKind(`a statement about ${about}, by another hash than SHA-256`, NAME_THE_FILE))];
}

function subjectWords({ name, digests }: StatementSubject): string {
  const [algorithm, value] = Object.entries(digests)[0] ?? [];
  return printable(value === undefined ? (name ?? 'no digest') : `${algorithm}:${value}`, 71);
}

/** A signature may also be over the artifact's own bytes, as for files. */
function signatureProblems(content: VerifiableArtifact['content'], subject: Digest): Reason[] {
  if (payloadDigest(content).toString('hex') === hexOf(subject)) return [];
  const about = content.kind === 'digest' ? 'other bytes' : parseSimpleSigning(payloadOf(content));
  return about === subject ? [] : [otherSubject(printable(about, 100))];
}

function otherSubject(about: string): Reason {
  return { code: 'other-subject', message: `it is about another image: ${about}` };
}

function signed({ identity, signedAt, logIndex }: Verified) {
  return {
    ...(identity && {
      identity: { san: identity.san, issuer: identity.issuer, extensions: identity.extensions },
    }),
    ...(signedAt && { signedAt: signedAt.toISOString() }),
    ...(logIndex !== undefined && { logIndex }),
  };
}

function rejected(report: Omit<ArtifactReport, 'status'>): JudgedArtifact {
  return { report: { ...report, status: 'rejected' }, content: undefined };
}

function kindIfKnown(claimed: string | null, found: FoundArtifact): ArtifactReport['kind'] {
  if (claimed !== null) return kindOf(claimed);
  return found.foundThrough.includes('sig-tag') ? 'signature' : 'unknown';
}

function gone({ digest }: FoundArtifact): Reason {
  return { code: 'artifact-gone', message: `${digest} is listed, but the registry does not have it` };
}

function withoutAbout({ about: _, ...reason }: Mismatch): Reason {
  return reason;
}
