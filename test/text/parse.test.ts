import { describe, expect, it } from 'vitest';
import { parseBoolean, parseChoice, parseDuration, parseLines } from '../../src/text/parse.ts';
import { failureOf } from '../support/failure-of.ts';

describe('a duration', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h', 3_600_000],
    ['999999s', 999_999_000],
  ])('%s', (text, ms) => {
    expect(parseDuration('timeout', text)).toBe(ms);
  });

  it.each(['', '10', 'm', '0s', '-1s', '1.5h', '10 m', '10M', '1h30m', '1d', '1000000s', '1e3s'])(
    '"%s" is none',
    async (text) => {
      const failure = await failureOf(() => parseDuration('timeout', text));
      expect([failure.code, failure.fix]).toEqual(['input-duration-malformed', 'timeout: 10m']);
    },
  );
});

describe('a choice', () => {
  it('is one of the words, exactly', async () => {
    expect(parseChoice('on-untrusted-event', 'fail', ['skip', 'fail'])).toBe('fail');
    for (const text of ['', 'Fail', 'fail ', 'skip,fail']) {
      const failure = await failureOf(() => parseChoice('on-untrusted-event', text, ['skip', 'fail']));
      expect([failure.code, failure.fix]).toEqual(['input-value-unknown', 'on-untrusted-event: skip']);
      expect(failure.why).toContain('mistyped');
      expect(failure.message).toContain('skip, fail');
    }
  });
});

describe('a yes or no', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
  ])('%s', (text, value) => {
    expect(parseBoolean('recursive', text)).toBe(value);
  });

  it.each(['', 'yes', '1', 'on'])('"%s" is neither', async (text) => {
    expect((await failureOf(() => parseBoolean('recursive', text))).code).toBe('input-value-unknown');
  });
});

describe('lines', () => {
  it('are trimmed, and empty ones left out', () => {
    expect(parseLines('\n  a \r\n\t\nb\n')).toEqual(['a', 'b']);
    expect(parseLines(' \n')).toEqual([]);
  });
});
