import { VerificationError } from '@sigstore/verify/dist/error.js';
import { Failure } from '../shared/failure.ts';
import { printable } from '../text/printable.ts';

/** Which part of a signed artifact did not hold. */
export type RejectionReason =
  'certificate' | 'checkpoint' | 'log-body' | 'log-entry' | 'public-key' | 'signature' | 'timestamp';

/** A signed artifact that is not to be trusted: code `artifact-rejected`. */
export class Rejection extends Failure {
  readonly reason: RejectionReason;

  constructor(reason: RejectionReason, what: string, more: { cause?: unknown; fix?: string } = {}) {
    // A library's message may quote the artifact.
    super({ class: 'malformed', code: 'artifact-rejected', what: printable(what, 300), ...more });
    this.name = 'Rejection';
    this.reason = reason;
  }
}

/** What a code of @sigstore/verify is about, by its beginning. */
const REASONS: readonly (readonly [code: string, reason: RejectionReason])[] = [
  ['CERTIFICATE_', 'certificate'],
  ['PUBLIC_KEY_', 'public-key'],
  ['SIGNATURE_', 'signature'],
  ['TIMESTAMP_', 'timestamp'],
  ['TLOG_BODY_', 'log-body'],
  ['TLOG_', 'log-entry'],
];

/**
 * What `check` returns; anything that it throws becomes a Rejection, for the libraries also throw plain errors. Only
 * a kind that is not known stays what it is: it proves nothing, and disproves nothing.
 * `reason` is that of errors which do not give their own.
 */
export function orReject<T>(reason: RejectionReason, what: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof Rejection || isUnknownKind(error)) throw error;
    throw new Rejection(reasonOf(error) ?? reason, `${what}: ${messageOf(error)}`, { cause: error });
  }
}

function isUnknownKind(error: unknown): boolean {
  return error instanceof Failure && error.code === 'kind-unknown';
}

function reasonOf(error: unknown): RejectionReason | undefined {
  if (!(error instanceof VerificationError)) return undefined;
  return REASONS.find(([code]) => String(error.code).startsWith(code))?.[1];
}

/** A library's message, and that of the deeper error which it hides. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return error.cause instanceof Error ? `${error.message}, ${messageOf(error.cause)}` : error.message;
}
