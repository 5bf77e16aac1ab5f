import { describe, expect, it } from 'vitest';
import { Secrets } from '../../src/shared/secrets.ts';

const SECRET = 'p@ss/word+1';

describe('secrets', () => {
  it.each([
    ['plain', SECRET],
    ['in base64', btoa(SECRET)],
    ['URL-encoded', encodeURIComponent(SECRET)],
  ])('%s become ***', (_form, text) => {
    const secrets = new Secrets();
    secrets.add(SECRET);
    expect(secrets.redact(`before ${text} after ${text}`)).toBe('before *** after ***');
  });

  it('are new once', () => {
    const secrets = new Secrets();
    expect([secrets.add(SECRET), secrets.add(SECRET)]).toEqual([true, false]);
  });

  it('are none when they are too short to tell from words', () => {
    const secrets = new Secrets();
    expect([secrets.add(''), secrets.add('token')]).toEqual([false, false]);
    expect(secrets.redact('a token')).toBe('a token');
  });
});
