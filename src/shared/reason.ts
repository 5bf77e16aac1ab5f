import { Failure } from './failure.ts';

/** Something that a report says: a stable kebab-case code, and the sentence for people. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** The failure as a report tells it; anything else is a defect and is thrown on. */
export function reasonOf(error: unknown): Reason {
  if (!(error instanceof Failure)) throw error;
  const { code, message, why, fix } = error;
  return {
    code,
    message: why === undefined ? message : `${message}: ${why}`,
    ...(fix !== undefined && { fix }),
  };
}
