import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { isHtml, problemOf } from './problem.ts';

/** What is known of a request when its answer is judged. */
export interface Known {
  /** Whether the registry took this login, or nobody's, for the same kind of request in this run. */
  readonly isAccepted: boolean;
  /** Whether what is asked for was there, or was written, in this run. */
  readonly isThere: boolean;
  readonly isWrite: boolean;
}

/** What a registry says that it misses: a part of what is written, which is told apart by who wrote it. */
const MISSES_A_PART: ReadonlySet<string> = new Set([
  'BLOB_UNKNOWN',
  'BLOB_UPLOAD_UNKNOWN',
  'MANIFEST_BLOB_UNKNOWN',
  'MANIFEST_UNKNOWN',
]);

/**
 * Whether the same request may well end otherwise a moment later: registries run on many machines, which learn of
 * logins and writes at different times, and a page that says "maintenance" stands in place of any answer.
 */
export function isDoubtful(answer: HttpAnswer, { isAccepted, isThere, isWrite }: Known): boolean {
  const { status } = answer;
  if (status < 300) return isHtml(answer);
  const { codes, limitsRate } = problemOf(answer);
  if (status === 401 || status === 403) return isAccepted || limitsRate;
  if (status !== 404) return false;
  return isThere || (isWrite && isAccepted && !codes.some((code) => MISSES_A_PART.has(code)));
}

/**
 * The failure that an answer is unless it passes; it counts once the time for that is over. Its message is what waits
 * are said with: that something does not exist would be wrong of what was there a moment ago.
 */
export class Doubtful extends Failure {
  readonly answer: HttpAnswer;
  readonly failure: Failure;

  constructor(failure: Failure, answer: HttpAnswer) {
    const { class: kind, code, message } = failure;
    const notYet = `${answer.url.host} does not find what was there before (404), and is asked again`;
    super({ class: kind, code, what: answer.status === 404 ? notYet : message, cause: failure });
    this.answer = answer;
    this.failure = failure;
  }
}
