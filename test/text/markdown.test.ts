import { describe, expect, it } from 'vitest';
import { block, code, link, plain, table } from '../../src/text/markdown.ts';

describe('a code span', () => {
  it.each([
    ['plain text', 'a/b@sha256:0', '`a/b@sha256:0`'],
    ['backticks', 'a`b', '`` a`b ``'],
    ['a run of them', '``', '``` `` ```'],
    ['line breaks', 'a\r\nb\nc', '`a b c`'],
    ['HTML, which stays text in it', '<b>&amp;', '`<b>&amp;`'],
    ['a bar, which is one outside of tables', 'a|b', '`a|b`'],
  ])('of %s', (_name, text, markdown) => {
    expect(code(text)).toBe(markdown);
  });
});

describe('plain text', () => {
  it.each([
    ['markup', '**a** _b_ [c](d) <img src=x> #e', '\\*\\*a\\*\\* \\_b\\_ \\[c\\](d) \\<img src=x\\> \\#e'],
    ['a mention', 'by @octocat', 'by \\@octocat'],
    ['lines', 'a\nb', 'a<br>\nb'],
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

describe('a block', () => {
  it('has a longer fence than any in its text', () => {
    expect(block('a\n````\nb', 'sh')).toBe('`````sh\na\n````\nb\n`````');
  });
});
