import type { JsonObject } from '../text/json.ts';
import { memberAt, textAt } from '../text/member.ts';

/** What is known of a run that could not sign, and of its record. */
export interface Deferred {
  readonly run: {
    /** URL of the run, without its attempt. */
    readonly uri: string;
    readonly attempt: number;
    readonly event: string;
    readonly workflow: string;
    readonly ref: string;
    readonly headSha: string;
    readonly conclusion: string;
  };
  readonly record: {
    /** Id of the artifact of that run. */
    readonly artifact: string;
    /** Of the artifact, as GitHub's API says it. */
    readonly digest: string;
  };
  /** RFC 3339, as the record says. */
  readonly deferredAt: string;
  readonly outage: string;
  /** Who signs it now: the workflow's URI, and the run. */
  readonly signedBy: { readonly workflow: string; readonly run: string };
}

/** The predicate: what is said, what it rests on, and what is not claimed. */
export function deferredPredicate(deferred: Deferred): JsonObject {
  return {
    ...deferred,
    proof:
      'the record of this digest is an artifact of that run, by its digest in GitHub’s API; only jobs of a run can add artifacts to it',
    notClaimed: ['who or what built the image, from what, and how', 'a SLSA build level'],
  };
}

/** What such a predicate says in short. */
export interface DeferredFacts {
  readonly about: 'deferred';
  readonly run: string;
  readonly workflow: string;
  readonly headSha: string;
  readonly signedBy: string;
}

export interface DeferredReading extends Omit<DeferredFacts, 'about'> {
  readonly attempt: number | undefined;
}

export function readDeferred(predicate: unknown): DeferredReading | undefined {
  const run = textAt(predicate, 'run', 'uri');
  if (run === undefined) return undefined;
  const attempt = memberAt(predicate, 'run', 'attempt');
  return {
    run,
    attempt: Number.isSafeInteger(attempt) ? Number(attempt) : undefined,
    workflow: textAt(predicate, 'run', 'workflow') ?? '',
    headSha: textAt(predicate, 'run', 'headSha') ?? '',
    signedBy: textAt(predicate, 'signedBy', 'workflow') ?? '',
  };
}
