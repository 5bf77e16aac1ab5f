import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { PLAIN, wrap } from '../../src/report/page.ts';
import { textReport } from '../../src/report/text.ts';
import { ALL, COULD_NOT_TELL, REJECTED, UNSIGNED, VERIFIED } from './reports.ts';

test.each([
  ['verified', [VERIFIED]],
  ['rejected', [REJECTED]],
  ['unsigned', [UNSIGNED]],
  ['could-not-tell', [COULD_NOT_TELL]],
  ['several', ALL],
] as const)('golden file: %s', async (name, reports) => {
  await expect(textReport(reports, PLAIN)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('fits 80 columns, and colours change nothing but colours', () => {
  for (const reports of [...ALL.map((one) => [one]), ALL]) {
    const plain = textReport(reports, PLAIN);
    expect(plain.split('\n').filter((line) => line.length > 80 && !line.includes('@sha256:'))).toEqual([]);
    const coloured = textReport(reports, { ...PLAIN, colour: true });
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  }
});

test('text of others cannot move the cursor or turn its direction', () => {
  const text = textReport([COULD_NOT_TELL], PLAIN);
  for (const mark of ['\u001b', '\u202e']) expect(text).not.toContain(mark);
});

test('a word that is too long is cut', () => {
  expect(wrap('a bcdefg h', 3)).toEqual(['a', 'bcd', 'efg', 'h']);
  expect(wrap('', 3)).toEqual(['']);
});

test('a program that was not asked neither admits nor rejects', () => {
  const told = { lens: 'cosign@3.1', admits: null, why: 'there is no identity to ask for' };
  const text = textReport([{ ...UNSIGNED, lenses: [told] }], PLAIN);
  expect(text).toMatch(/\? cosign@3\.1 was not asked about it: there is no identity to ask for/);
  expect(text).not.toMatch(/cosign@3\.1 (admits|rejects)/);
});
