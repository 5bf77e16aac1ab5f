import type { AnswerHeaders } from './message.ts';

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;

/** Statuses that say "later": RFC 9110 (408, 5xx), RFC 8470 (425), RFC 6585 (429). */
const TRANSIENT: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether the same request may get another answer later. */
export function isTransient(status: number): boolean {
  return TRANSIENT.has(status);
}

/**
 * Milliseconds to wait after the `attempt`-th attempt (from 1): exponential from 0.5 s to 30 s with full
 * jitter, so that jobs which failed together do not come back together.
 * @param random a number from 0 (included) to 1
 */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
}

const LEAST_FIRST_ATTEMPT_MS = 3000;
const FIRST_ATTEMPT_PART = 1 / 3;

/**
 * Milliseconds that the first attempt may take where there are so many for all: a server that hangs once is asked
 * again, and one that is slow then has the rest.
 */
export function firstAttemptMs(leftMs: number): number {
  return Math.min(leftMs, Math.max(LEAST_FIRST_ATTEMPT_MS, leftMs * FIRST_ATTEMPT_PART));
}

/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: seconds or an HTTP date), or
 * `undefined` when there is none or it is neither.
 * @param now the wall clock in milliseconds
 */
export function retryAfterMs(headers: AnswerHeaders, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
