import type { LensReport } from '../engine/lens.ts';
import { askRemembering, type Reader } from '../oci/reader.ts';
import type { Limiter } from '../shared/limit.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { DEFERRED } from '../statement/predicate-types.ts';
import type { Digest } from '../subject/digest.ts';
import type { JudgedArtifact } from './artifact-report.ts';
import { collect } from './collect.ts';
import { deferralNotes } from './deferral-notes.ts';
import type { FoundArtifact } from './found-artifact.ts';
import type { ImageReport } from './image-report.ts';
import { judge, type OtherDigests } from './judge.ts';
import { keptOf } from './kept.ts';
import { viewFor } from './lens-reports.ts';
import { notAdmitted } from './not-admitted.ts';
import type { Question } from './question.ts';
import { unmetRequirements } from './requirement.ts';
import { fetchStoredFiles, type StoredFile } from './stored-file.ts';
import { decide, type Gathered } from './verdict.ts';
import { warningsOf } from './warnings.ts';

/** What was found out about one digest. */
export interface SubjectResult {
  readonly answer: Pick<ImageReport, 'verdict' | 'reasons' | 'warnings' | 'lenses' | 'artifacts'>;
  readonly found: readonly FoundArtifact[];
  readonly judged: readonly JudgedArtifact[];
  /** Files that were asked for and are only referred to. */
  readonly stored?: readonly StoredFile[];
}

export interface SubjectOptions {
  readonly question: Question;
  readonly root: TrustedRoot;
  /** Of the subject, where its bytes are at hand. */
  readonly otherDigests?: OtherDigests | undefined;
}

export interface AskedOf {
  readonly question: Question;
  readonly root: Promise<TrustedRoot>;
  /** One at a time, for what may hold much of what the registry sends: see `askRemembering`. */
  readonly largeTurn: Limiter;
}

/** Collects and judges what stands beside a digest in a registry. */
export function verifySubject(
  registry: Reader,
  path: string,
  subject: Digest,
  asked: AskedOf,
): Promise<SubjectResult> {
  return askRemembering(registry, asked.largeTurn, (reader) => verifyThrough(reader, path, subject, asked));
}

async function verifyThrough(
  reader: Reader,
  path: string,
  subject: Digest,
  { question, root }: AskedOf,
): Promise<SubjectResult> {
  const { expectation } = question;
  const judged: JudgedArtifact[] = [];
  const judgeNew = async (found: readonly FoundArtifact[]) => {
    const options = { subject, expectation, root: await root };
    for (const artifact of found.slice(judged.length)) judged.push(judge(artifact, options));
  };
  const isAnswered = async (found: readonly FoundArtifact[]) => {
    await judgeNew(found);
    return isVerified(judged, question);
  };
  const [{ found, limits, listing }, lenses] = await Promise.all([
    collect(reader, path, subject, { predicateType: expectation.predicateType, isAnswered }),
    viewFor(reader, path, subject, question, root),
  ]);
  await judgeNew(found);
  const reported = judged.map(({ report }) => report);
  const stored = await fetchStoredFiles(reader, path, reported, question.requirements);
  const answered = answerOf(judged, question, { failed: listing.failed, limits }, stored);
  const notes = mayWait(answered) ? await deferralNotes(reader, path, subject, listing) : [];
  const result = {
    answer: { ...answered, reasons: [...answered.reasons, ...notes] },
    found,
    judged,
    stored,
  };
  if (!lenses) return keptOf(result);
  const reports = lenses(result.judged);
  const answer = question.requireAs ? admittedByAll(result.answer, reports) : result.answer;
  return keptOf({ ...result, answer: { ...answer, lenses: reports } });
}

/** Whether it can be told why nothing is signed: it is not, and nobody has signed it later. */
function mayWait({ verdict, artifacts }: SubjectResult['answer']): boolean {
  const isResumed = artifacts.some(
    ({ predicateType, status }) => predicateType === DEFERRED && status !== 'rejected',
  );
  return (verdict === 'unsigned' || verdict === 'rejected') && !isResumed;
}

/** What other programs would not admit is no more verified, where their answer counts. */
function admittedByAll(
  answer: SubjectResult['answer'],
  lenses: readonly LensReport[],
): SubjectResult['answer'] {
  const refusals = lenses.filter(({ admits }) => !admits).map(notAdmitted);
  if (answer.verdict !== 'verified' || refusals.length === 0) return answer;
  return { ...answer, verdict: 'rejected', reasons: refusals };
}

/** Judges what was found beside a digest, wherever it came from. */
export function judgeAll(
  subject: Digest,
  found: readonly FoundArtifact[],
  { question, root, otherDigests }: SubjectOptions,
): SubjectResult {
  const { expectation } = question;
  const judged = found.map((artifact) => judge(artifact, { subject, otherDigests, expectation, root }));
  return { answer: answerOf(judged, question, { failed: [], limits: [] }), found, judged };
}

function answerOf(
  judged: readonly JudgedArtifact[],
  { expectation, requirements }: Question,
  { failed, limits }: Pick<Gathered, 'failed' | 'limits'>,
  stored: readonly StoredFile[] = [],
): SubjectResult['answer'] {
  const artifacts = judged.map(({ report }) => report);
  const files = stored.map(({ reference, predicateType }) => ({ ...reference, predicateType }));
  const unmet = unmetRequirements(requirements, [...artifacts, ...files], new Date());
  const evidence: Gathered = { artifacts, failed, limits, unmet };
  return {
    ...decide(evidence, expectation),
    artifacts,
    warnings: warningsOf(evidence, expectation),
    lenses: [],
  };
}

function isVerified(judged: readonly JudgedArtifact[], question: Question): boolean {
  return answerOf(judged, question, { failed: [], limits: [] }).verdict === 'verified';
}
