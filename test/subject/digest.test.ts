import { describe, expect, it } from 'vitest';
import { hexOf, parseDigest, sha256Digest } from '../../src/subject/digest.ts';
import { failureOf } from '../support/failure-of.ts';

const HEX = '0123456789abcdef'.repeat(4);

describe('a digest', () => {
  it('is sha256 and 64 lower-case hexadecimal digits', () => {
    expect(parseDigest(`sha256:${HEX}`)).toBe(`sha256:${HEX}`);
    expect(hexOf(parseDigest(`sha256:${HEX}`))).toBe(HEX);
  });

  it.each([
    ['nothing', '', 'digest-malformed', /another id, or did not push/],
    ['no algorithm', HEX, 'digest-malformed', /is not a digest/],
    ['a tag', 'v1.2.3', 'digest-malformed', /is not a digest/],
    ['another algorithm', `sha512:${HEX}${HEX}`, 'digest-algorithm', /only sha256/],
    ['an upper-case algorithm', `SHA256:${HEX}`, 'digest-malformed', /is not a digest/],
    ['too few digits', `sha256:${HEX.slice(1)}`, 'digest-length', /63 characters/],
    ['too many digits', `sha256:${HEX}0`, 'digest-length', /65 characters/],
    ['upper-case digits', `sha256:${HEX.toUpperCase()}`, 'digest-malformed', /other than 0-9 and a-f/],
    ['another digit', `sha256:${HEX.slice(1)}g`, 'digest-malformed', /other than 0-9 and a-f/],
    ['a line break', `sha256:${HEX}\n`, 'digest-malformed', /is not a digest/],
    ['the digest of nothing', sha256Digest(Buffer.alloc(0)), 'digest-of-empty-input', /empty input/],
  ])('is not %s', async (_name, text, code, says) => {
    const failure = await failureOf(() => parseDigest(text));
    expect(failure.code).toBe(code);
    expect(`${failure.message} ${failure.why}`).toMatch(says);
    expect(failure.fix).toContain('steps.build.outputs.digest');
  });
});
