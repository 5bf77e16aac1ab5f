import type { Code } from './codes.ts';
import { errorPage } from './tool.ts';

/**
 * What kind of thing went wrong, which decides what follows: an exit code, whether it is asked again, whether
 * something is rejected or could only not be told.
 * - `usage`: what the user asked for cannot be done as asked;
 * - `unavailable`: a service or file gave no usable answer, and may give one later;
 * - `denied`: a service understood, and refused;
 * - `malformed`: what was read is not what it has to be;
 * - `conflict`: somebody else changed it in between, or it contradicts something else;
 * - `limit`: more than is read or taken, or of a kind that is not read;
 * - `defect`: a mistake of this program.
 */
export type FailureClass = 'usage' | 'unavailable' | 'denied' | 'malformed' | 'conflict' | 'limit' | 'defect';

/** What a person needs to get on: what failed, why it probably did, and the exact fix. */
export interface FailureDetails {
  readonly class: FailureClass;
  readonly code: Code;
  /** One sentence: what failed, with the names involved. Never a token or a response body. */
  readonly what: string;
  /** The likely cause, one sentence. */
  readonly why?: string;
  /** What to do: YAML to paste, a page to open, an input to set. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/**
 * A failure that a user can act on. Anything else that is thrown is a defect of the action and is
 * reported with its stack.
 */
export class Failure extends Error {
  readonly class: FailureClass;
  readonly code: Code;
  readonly why: string | undefined;
  readonly fix: string | undefined;

  constructor(details: FailureDetails) {
    super(details.what, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Failure';
    this.class = details.class;
    this.code = details.code;
    this.why = details.why;
    this.fix = details.fix;
  }
}

/** The same failure in other words: with the place where it happened, or a fix for where it is read. */
export function reworded(failure: Failure, words: Partial<Pick<FailureDetails, 'what' | 'fix'>>): Failure {
  const { message, why, cause } = failure;
  const { what = message, fix = failure.fix } = words;
  return new Failure({
    class: failure.class,
    code: failure.code,
    what,
    ...(why !== undefined && { why }),
    ...(fix !== undefined && { fix }),
    ...(cause !== undefined && { cause }),
  });
}

/** What failed, why it probably did, and the fix, one below the other. */
export function explain(failure: Failure): string {
  const lines = [`${failure.message} [${failure.code}]`];
  if (failure.why !== undefined) lines.push(`Likely cause: ${failure.why}`);
  if (failure.fix !== undefined)
    lines.push(failure.fix.includes('\n') ? `Fix:\n${failure.fix}` : `Fix: ${failure.fix}`);
  lines.push(`More: ${errorPage(failure.code)}`);
  return lines.join('\n');
}
