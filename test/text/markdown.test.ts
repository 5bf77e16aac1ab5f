import { describe, expect, it } from 'vitest';
import { block, code, folded, link, plain, table } from '../../src/text/markdown.ts';

describe('a code span', () => {
  it.each([
    ['plain text', 'a/b@sha256:0', '`a/b@sha256:0`'],
    ['backticks', 'a`b', '`` a`b ``'],
    ['a run of them', '``', '``` `` ```'],
    ['line breaks', 'a\r\nb\nc', '`a b c`'],
    ['HTML, which stays text in it', '<b>&amp;', '`<b>&amp;`'],
    ['nothing', '', ''],
    ['marks of terminals', '\u001b[2J\u202e', '`\ufffd[2J\ufffd`'],
    ['a bar, which is one outside of tables', 'a|b', '`a|b`'],
  ])('of %s', (_name, text, markdown) => {
    expect(code(text)).toBe(markdown);
  });
});

describe('plain text', () => {
  it.each([
    ['markup', '**a** _b_ [c](d) <img src=x> #e', '\\*\\*a\\*\\* \\_b\\_ \\[c\\](d) \\<img src=x\\> \\#e'],
    ['a mention', 'by @octocat', 'by \\@octocat'],
    ['lines', 'a\r\nb\rc\nd', 'a<br>b<br>c<br>d'],
    ['a list at its beginning', ' - a', '\\- a'],
    ['a number at its beginning', '1. a', '1\\. a'],
    ['a heading by underlining', '=', '\\='],
    ['marks of terminals', '\u001b[2J\u202e', '\ufffd\\[2J\ufffd'],
    ['a backslash', 'a\\*', 'a\\\\\\*'],
  ])('with %s', (_name, text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });
});

describe('a link', () => {
  it('has any text', () => {
    expect(link('a]b', 'https://host/x')).toBe('[a\\]b](https://host/x)');
  });

  it('cannot be ended by its address', () => {
    expect(link('a', 'https://host/x)(y')).toBe('[a](https://host/x%29%28y)');
    expect(link('a', 'https://host/x y"')).toBe('[a](https://host/x%20y%22)');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address'])('is none to %s', (url) => {
    expect(link('a', url)).toBe('a');
  });
});

describe('a table', () => {
  it('has cells that bars cannot end, escaped once', () => {
    expect(table(['a', 'b'], [[code('x|y'), plain('x|y')]])).toBe(
      '| a | b |\n| --- | --- |\n| `x\\|y` | x\\|y |',
    );
  });
});

describe('a folded part', () => {
  it('has a title that is one line of text', () => {
    expect(folded('a\n\n# b <img>', 'c')).toBe(
      '<details><summary>a # b &lt;img&gt;</summary>\n\nc\n\n</details>',
    );
  });

  it('is none without a body', () => {
    expect(folded('a', '')).toBe('');
  });
});

it.each([code, plain, (text: string) => link(text, `http://a/${text}`), (text: string) => folded(text, 'b')])(
  'text of others has an end: %s',
  (write) => {
    for (const text of ['`x', 'x', '\n', 'http://a.b/', '1.'])
      expect(write(text.repeat(2 ** 20)).length).toBeLessThan(9000);
  },
);

describe('a block', () => {
  it('has a longer fence than any in its text', () => {
    expect(block('a\n````\nb', 'sh')).toBe('`````sh\na\n````\nb\n`````');
  });
});
