import { isAskedFor, parsePredicateType } from '../expectation/expectation.ts';
import { Failure } from '../shared/failure.ts';
import type { Reason } from '../shared/reason.ts';
import { type ArtifactReport, isByExpected } from './artifact-report.ts';

/** An attestation that must be there besides what was asked for, and how old it may be. */
export interface Requirement {
  readonly predicateType: string;
  readonly maxAgeMs: number | undefined;
  /** When its age counts; now when absent. */
  readonly at?: Date;
}

const AGE_UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30m`, `12h`, `7d` in milliseconds. @throws Failure `max-age-malformed` */
export function parseMaxAge(text: string): number {
  const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(text) ?? [];
  if (count !== undefined) return Number(count) * (AGE_UNITS[unit] ?? 0);
  throw new Failure({
    class: 'usage',
    code: 'max-age-malformed',
    what: `max-age: "${text}" is not an age`,
    why: 'an age is a whole number and m, h or d',
    fix: 'max-age: 7d',
  });
}

/** @throws Failure `expectation-predicate-type`, `max-age-malformed` */
export function parseRequirement(type: string, maxAge: string | undefined): Requirement {
  return {
    predicateType: parsePredicateType('require-predicate', type),
    maxAgeMs: maxAge === undefined ? undefined : parseMaxAge(maxAge),
  };
}

/** What is unmet, in plain words. Only what the expected identity signed counts. */
export function unmetRequirements(
  requirements: readonly Requirement[],
  artifacts: readonly ArtifactReport[],
  now: Date,
): Reason[] {
  return requirements.flatMap(({ predicateType, maxAgeMs, at = now }) => {
    const times = artifacts
      .filter(isByExpected)
      .filter((artifact) => isAskedFor(predicateType, artifact.predicateType))
      .map(({ signedAt }) => (signedAt === undefined ? -Infinity : Date.parse(signedAt)));
    if (times.length === 0) return [missing(predicateType)];
    const age = at.getTime() - Math.max(...times);
    return maxAgeMs === undefined || age <= maxAgeMs ? [] : [tooOld(predicateType, age, maxAgeMs)];
  });
}

function missing(predicateType: string): Reason {
  return {
    code: 'required-predicate-missing',
    message: `no ${predicateType} by the expected signer is attached`,
  };
}

function tooOld(predicateType: string, age: number, maxAge: number): Reason {
  const most = `at most ${duration(maxAge)} is allowed`;
  return {
    code: 'required-predicate-too-old',
    message: Number.isFinite(age)
      ? `the newest ${predicateType} is ${duration(age)} old; ${most}`
      : `nothing proves how old the ${predicateType} is; ${most}`,
    fix: 'run the scan or build again and attach its result',
  };
}

const UNITS: readonly (readonly [ms: number, name: string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
];

function duration(ms: number): string {
  const [size, name] = UNITS.find(([unit]) => ms >= unit) ?? [1000, 's'];
  return `${Math.floor(ms / size)} ${name}`;
}
