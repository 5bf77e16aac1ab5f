import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { noted, yamlStream, yamlText } from '../../src/text/yaml-text.ts';

const HOSTILE = [
  '',
  ' ',
  'no',
  'Yes',
  '1e3',
  '0x10',
  '12:30:45',
  '~',
  'null',
  '- a',
  'a: b',
  'a #b',
  '"',
  "'",
  '\\',
  '*a',
  '&a',
  '!tag',
  '%',
  '@at',
  '{{ builder.id }}',
  '${{ x }}',
  'line\nbreak',
  'two\n\nlines\n',
  ' indented\nblock\n',
  'trailing \nspace\n',
  'tab\there',
  'a\u0000b',
  'a\u0085b\u2028c\u2029d',
  '\ufeffbom',
  '\ud83d\ude80 rocket',
  '\ud800 lone',
  '---\n...\n',
  '2001-01-01',
  '.inf',
  '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n',
  'a\r\nb\r\n',
];

test.each(HOSTILE)('%j stays the text that it is, as value, item and key', (text) => {
  const whole = text.toWellFormed();
  for (const version of ['1.1', '1.2'] as const) {
    const written = yamlText({ value: text, list: [text, { inner: text }], [`k${text}`]: true });
    expect(parse(written, { version }), written).toEqual({
      value: whole,
      list: [whole, { inner: whole }],
      [`k${whole}`]: true,
    });
  }
});

test('comments stand above what they are about, and never end early', () => {
  const text = yamlText(
    {
      spec: {
        list: [
          { a: noted('about a', 1), b: 2 },
          noted('about c\nkind: Evil', { c: noted('x\u2028y\u0085z', 'd') }),
        ],
        none: undefined,
        empty: [],
        nothing: {},
      },
    },
    'a file\n\nthat says so',
  );
  expect(text).toMatch(
    /^# a file\n#\n# that says so\nspec:\n {2}list:\n {4}# about a\n {4}- a: 1\n {6}b: 2\n/,
  );
  expect(parse(text)).toEqual({ spec: { list: [{ a: 1, b: 2 }, { c: 'd' }], empty: [], nothing: {} } });
});

test('a stream has one document each', () => {
  const documents = parseAllDocuments(yamlStream([yamlText({ a: '---\nb: c\n' }), yamlText({ b: 2 })]));
  expect(documents).toHaveLength(2);
});
