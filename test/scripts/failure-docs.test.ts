import { describe, expect, test } from 'vitest';
import { documentFailures, failuresIn } from '../../scripts/failure-docs.ts';

describe('failuresIn', () => {
  test('finds what a Failure is made with', () => {
    const source = "throw new Failure({ code: 'tag-locked', what: `${tag} in ${path} is locked` });";
    expect(failuresIn('src/a.ts', source)).toEqual([
      { code: 'tag-locked', what: '… in … is locked', file: 'src/a.ts' },
    ]);
  });

  test('finds what is handed to a helper that makes one', () => {
    const source = "throw malformed({ code: 'bundle-malformed', what: 'the bundle has no content' });";
    expect(failuresIn('src/a.ts', source)).toEqual([
      { code: 'bundle-malformed', what: 'the bundle has no content', file: 'src/a.ts' },
    ]);
  });

  test('finds both codes of a choice', () => {
    const source = "new Failure({ code: locked ? 'tag-locked' : 'tag-contended', what: 'no' });";
    expect(failuresIn('src/a.ts', source).map(({ code }) => code)).toEqual(['tag-locked', 'tag-contended']);
  });

  test('leaves out codes of other kinds', () => {
    expect(failuresIn('src/a.ts', "answer({ code: 'MANIFEST_UNKNOWN' }, { code: 'aborted' });")).toEqual([]);
  });

  test.each(['new Failure({ code, what })', 'new Failure({ code: given, what })'])('refuses %s', (source) => {
    expect(() => failuresIn('src/a.ts', source)).toThrow('src/a.ts:1: write code and what as literals');
  });
});

test('documentFailures writes one row per code, sorted, with every text and place', () => {
  const document = '# Codes\n\n<!-- failures -->\nold\n<!-- /failures -->\n';
  const sites = [
    { code: 'b-two', what: 'b', file: 'src/b.ts' },
    { code: 'a-one', what: 'no <digest> | at all', file: 'src/a.ts' },
    { code: 'a-one', what: 'other', file: 'src/a.ts' },
  ];
  expect(documentFailures(document, sites)).toBe(
    [
      '# Codes\n',
      '<!-- failures -->\n',
      '<!-- prettier-ignore -->',
      '| Code | What failed | Source |',
      '| --- | --- | --- |',
      '| `a-one` | no &lt;digest> \\| at all<br>other | [src/a.ts](../src/a.ts) |',
      '| `b-two` | b | [src/b.ts](../src/b.ts) |\n',
      '<!-- /failures -->\n',
    ].join('\n'),
  );
});
