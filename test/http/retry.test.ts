import { describe, expect, it } from 'vitest';
import { backoffMs, firstAttemptMs, isTransient, retryAfterMs } from '../../src/http/retry.ts';

describe('isTransient', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('tries again after %i', (status) => {
    expect(isTransient(status)).toBe(true);
  });

  it.each([200, 202, 301, 400, 401, 403, 404, 409, 412, 501])('takes %i as the answer', (status) => {
    expect(isTransient(status)).toBe(false);
  });
});

describe('backoffMs', () => {
  it('doubles its range from half a second and stops at half a minute', () => {
    const longest = (attempt: number) => backoffMs(attempt, () => 1);
    expect([1, 2, 3, 6, 7, 8, 40].map(longest)).toEqual([500, 1000, 2000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('spreads over the whole range', () => {
    expect(backoffMs(3, () => 0)).toBe(0);
    expect(backoffMs(3, () => 0.25)).toBe(500);
  });
});

describe('retryAfterMs', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  it.each([
    ['seconds', '42', 42_000],
    ['a date', 'Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
    ['a date that is past', 'Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['nonsense', 'soon', undefined],
  ])('reads %s', (_, value, expected) => {
    expect(retryAfterMs(new Headers({ 'retry-after': value }), now)).toBe(expected);
  });

  it('is undefined without the header', () => {
    expect(retryAfterMs(new Headers(), now)).toBeUndefined();
  });
});

describe('firstAttemptMs', () => {
  it.each([
    [600_000, 200_000],
    [30_000, 10_000],
    [8000, 3000],
    [2000, 2000],
  ])('of %d ms leaves time to ask again, where there is any to leave: %d ms', (left, first) => {
    expect(firstAttemptMs(left)).toBe(first);
  });
});
