const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * How far ahead a time is that is said as a duration (`4h`, `2d`) or as in RFC 3339, a day or a time.
 * @returns milliseconds, below nought for what is over; NaN: it is neither
 */
export function timeAhead(text: string, now: Date): number {
  const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(text) ?? [];
  if (count !== undefined) return Number(count) * (UNITS[unit] ?? Number.NaN);
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  return isTime ? Date.parse(text) - now.getTime() : Number.NaN;
}

/** A time that is so far ahead, in whole seconds. */
export function ahead(now: Date, milliseconds: number): Date {
  return new Date(Math.floor((now.getTime() + milliseconds) / 1000) * 1000);
}

/** What is wrong with what `timeAhead` gave: `no time and no duration`. @param longest in words */
export function notAhead(left: number, longest: string): string {
  if (Number.isNaN(left)) return 'no time and no duration';
  return left <= 0 ? 'over already' : `more than ${longest} ahead`;
}
