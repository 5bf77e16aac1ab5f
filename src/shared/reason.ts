import type { Code } from './codes.ts';
import { Failure, type FailureClass } from './failure.ts';

/** Something that a report says: a stable kebab-case code, and the sentence for people. */
export interface Reason {
  readonly code: Code;
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Of the failure that it was. */
  readonly class?: FailureClass;
}

/** The failure as a report tells it; anything else is a defect and is thrown on. */
export function reasonOf(error: unknown): Reason {
  if (!(error instanceof Failure)) throw error;
  const { code, message, why, fix } = error;
  return {
    class: error.class,
    code,
    message: why === undefined ? message : `${message}: ${why}`,
    ...(fix !== undefined && { fix }),
  };
}

/**
 * Whether what was read is wrong, rather than that it could not be read: only then is it rejected. A reason that
 * was no failure is a judgement.
 */
export function isAboutContent(reason: Reason): boolean {
  return reason.class === undefined || reason.class === 'malformed' || reason.class === 'conflict';
}
