import { Failure } from '../shared/failure.ts';
import { referenceOf } from '../subject/repository.ts';
import type { Place } from './place.ts';

/** How long a registry may take to show what was written, at most. */
const VISIBLE_WITHIN_MS = 30_000;

/** Milliseconds. */
export function visibleWithin({ timeoutMs }: Place): number {
  return Math.min(VISIBLE_WITHIN_MS, timeoutMs);
}

export function notVisible(place: Place, what: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'not-yet-visible',
    what: `written, not yet visible: ${what} of ${referenceOf(place.subject)} after ${visibleWithin(place) / 1000} s`,
    why: 'the registry shows writes late, or something removed it',
    fix: 'run the step again: what is there by then is reused',
  });
}
