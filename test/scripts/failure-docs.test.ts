import { describe, expect, test } from 'vitest';
import { codesIn, documentFailures, failuresIn } from '../../scripts/failure-docs.ts';

const CODES = new Set(['tag-locked', 'tag-contended', 'bundle-malformed', 'other-ref', 'settings-malformed']);
const NOTHING = { what: [], why: [], fix: [], classes: [] };

test('codesIn reads the closed list', () => {
  expect(codesIn("/** All. */\nexport type Code =\n  | 'a-one'\n  | 'b-two';\n")).toEqual(['a-one', 'b-two']);
});

describe('failuresIn', () => {
  test('finds what a Failure is made with', () => {
    const source =
      "throw new Failure({ class: 'denied', code: 'tag-locked', what: `${tag} in ${path} is locked`, why: 'w', fix: f ? 'a' : 'b' });";
    expect(failuresIn('src/a.ts', source, CODES)).toEqual([
      {
        code: 'tag-locked',
        classes: ['denied'],
        what: ['… in … is locked'],
        why: ['w'],
        fix: ['a', 'b'],
        file: 'src/a.ts',
      },
    ]);
  });

  test('finds what is handed to a helper that makes one', () => {
    const source = "throw malformed({ code: 'bundle-malformed', what: 'the bundle has no content' });";
    expect(failuresIn('src/a.ts', source, CODES)).toEqual([
      { ...NOTHING, code: 'bundle-malformed', what: ['the bundle has no content'], file: 'src/a.ts' },
    ]);
  });

  test('finds a code with its sentence as arguments, and one that is handed on', () => {
    const source =
      "who('other-ref', `built from ${ref}`, 'do this'); new YamlReader(file, 'settings-malformed');";
    expect(failuresIn('src/a.ts', source, CODES)).toEqual([
      { ...NOTHING, code: 'other-ref', what: ['built from …'], fix: ['do this'], file: 'src/a.ts' },
      { ...NOTHING, code: 'settings-malformed', file: 'src/a.ts' },
    ]);
  });

  test('finds both codes of a choice', () => {
    const source = "new Failure({ code: locked ? 'tag-locked' : 'tag-contended', what: 'no' });";
    expect(failuresIn('src/a.ts', source, CODES).map(({ code }) => code)).toEqual([
      'tag-locked',
      'tag-contended',
    ]);
  });

  test('leaves out codes of other kinds', () => {
    const source = "answer({ code: 'MANIFEST_UNKNOWN' }, { code: 'aborted' });";
    expect(failuresIn('src/a.ts', source, CODES)).toEqual([]);
  });

  test.each(['new Failure({ code, what })', 'new Failure({ code: given, what })'])('refuses %s', (source) => {
    expect(() => failuresIn('src/a.ts', source, CODES)).toThrow(
      'src/a.ts:1: write code and what as literals',
    );
  });
});

describe('documentFailures', () => {
  const document = '# Codes\n\n<!-- failures -->\nold\n<!-- /failures -->\n';
  const site = { ...NOTHING, code: 'b-two', what: ['b'], why: ['w'], fix: ['f'], file: 'src/b.ts' };

  test('writes a heading for each code, sorted, with every text and place', () => {
    const sites = [
      site,
      { ...site, code: 'a-one', what: ['no <digest> | at all'], classes: ['usage'], fix: ['x:\n  y'] },
      { ...site, code: 'a-one', what: ['other'], why: [], fix: [], file: 'src/c.ts' },
    ];
    expect(documentFailures(document, sites, ['b-two', 'a-one'], {})).toBe(
      [
        '# Codes\n',
        '<!-- failures -->\n',
        '<!-- prettier-ignore -->',
        '## a-one\n',
        'no \\<digest\\> \\| at all\n',
        'other\n',
        '**Likely cause:** w\n',
        '**Fix:** \n\n```\nx:\n  y\n```\n',
        'Class `usage`. Source: [src/b.ts](../src/b.ts), [src/c.ts](../src/c.ts)\n',
        '## b-two\n',
        'b\n',
        '**Likely cause:** w\n',
        '**Fix:** f\n',
        'Source: [src/b.ts](../src/b.ts)\n',
        '<!-- /failures -->\n',
      ].join('\n'),
    );
  });

  test('takes cause and fix from the notes where the places do not say them', () => {
    const sites = [{ ...site, why: [], fix: [] }];
    const text = documentFailures(document, sites, ['b-two'], { 'b-two': { why: 'noted', fix: 'so' } });
    expect(text).toContain('**Likely cause:** noted\n\n**Fix:** so');
  });

  test.each(['why', 'fix'])('refuses a code without %s', (name) => {
    const sites = [{ ...site, [name]: [] }];
    expect(() => documentFailures(document, sites, ['b-two'], {})).toThrow(`b-two has no ${name}`);
  });

  test('refuses a code that nothing makes', () => {
    expect(() => documentFailures(document, [site], ['b-two', 'c-three'], {})).toThrow('c-three');
  });
});
