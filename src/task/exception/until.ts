import { Failure } from '../../shared/failure.ts';

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST_MS = 7 * 86_400_000;
const USUAL = '4h';

/**
 * When an exception ends: `4h`, `2d`, or a time as in RFC 3339; four hours where nothing is said.
 * @throws Failure `exception-until`
 */
export function parseUntil(text: string | undefined, now: Date): Date {
  const asked = text ?? USUAL;
  const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(asked) ?? [];
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(asked);
  const time =
    count === undefined
      ? isTime
        ? Date.parse(asked)
        : NaN
      : now.getTime() + Number(count) * (UNITS[unit] ?? NaN);
  const left = time - now.getTime();
  if (left > 0 && left <= LONGEST_MS) return new Date(Math.floor(time / 1000) * 1000);
  throw new Failure({
    class: 'usage',
    code: 'exception-until',
    what: `until: "${asked.slice(0, 60)}" is ${Number.isNaN(time) ? 'no time and no duration' : left <= 0 ? 'over already' : 'more than seven days ahead'}`,
    why: 'an exception that stays is a hole; one that is needed longer is decided again',
    fix: '--until 4h   # up to 7d, or a time: 2026-01-31T18:00:00Z',
  });
}
