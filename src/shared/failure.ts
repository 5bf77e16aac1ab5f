/** What a person needs to get on: what failed, why it probably did, and the exact fix. */
export interface FailureDetails {
  /** Stable, kebab-case; documented in docs/errors.md. */
  readonly code: string;
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
  readonly code: string;
  readonly why: string | undefined;
  readonly fix: string | undefined;

  constructor(details: FailureDetails) {
    super(details.what, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Failure';
    this.code = details.code;
    this.why = details.why;
    this.fix = details.fix;
  }
}

/** What failed, why it probably did, and the fix, one below the other. */
export function explain(failure: Failure): string {
  const lines = [`${failure.message} [${failure.code}]`];
  if (failure.why !== undefined) lines.push(`Likely cause: ${failure.why}`);
  if (failure.fix !== undefined)
    lines.push(failure.fix.includes('\n') ? `Fix:\n${failure.fix}` : `Fix: ${failure.fix}`);
  return lines.join('\n');
}
