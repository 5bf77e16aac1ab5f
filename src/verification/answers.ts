import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Verdict } from './image-report.ts';
import type { Question } from './question.ts';
import { exitCodeOf, worstVerdict } from './verdict.ts';
import type { VerifiedImage } from './verify-image.ts';

/** Where an image was named: a line of a Dockerfile or of a list. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** An answer, what it answers, and where its image was named. */
export interface Answer extends VerifiedImage {
  /** undefined: there was none that could be asked. */
  readonly question?: Question;
  readonly origin?: Origin;
}

/** The answers about all images of a run. */
export interface Answers {
  readonly answers: readonly Answer[];
  /** The worst of them. */
  readonly verdict: Verdict;
  /** Of the command. */
  readonly exitCode: number;
  /** undefined: there was none. */
  readonly root: TrustedRoot | undefined;
}

export function answersOf(answers: readonly Answer[], root: TrustedRoot | undefined): Answers {
  const reports = answers.map(({ report }) => report);
  return { answers, verdict: worstVerdict(reports), exitCode: exitCodeOf(reports), root };
}
