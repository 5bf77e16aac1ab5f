import { describe, expect, test } from 'vitest';
import { expressionPattern } from '../../src/text/expression-pattern.ts';
import { exampleIn } from '../../src/text/language-example.ts';
import { type Language, languageOf, literal, wildcards } from '../../src/text/language.ts';

function expression(text: string): Language {
  const pattern = expressionPattern(text);
  const language = pattern && languageOf(pattern);
  if (!language) throw new Error(`${text} is not read`);
  return language;
}

function glob(text: string): Language {
  const language = languageOf(wildcards(text));
  if (!language) throw new Error('too large');
  return language;
}

function exactly(text: string): Language {
  const language = languageOf(literal(text));
  if (!language) throw new Error('too large');
  return language;
}

describe('what one pattern accepts beyond another', () => {
  test.each([
    ['^a$', '^a$', 'none'],
    ['^v[0-9]+$', '^v[0-9]*$', 'none'],
    ['^v[0-9]*$', '^v[0-9]+$', 'v'],
    ['^a\\.b$', '^a[.]b$', 'none'],
    ['^a.b$', '^a[.]b$', 'axb'],
    ['a', '^a', 'xa'],
    ['^a', '^a$', 'ax'],
    ['^(?:a|b)$', '^[ab]$', 'none'],
    ['^a|b$', '^(a|b)$', 'xb'],
    ['(?i)^k$', '^[kK]$', '\u212a'],
    ['^a{2,3}$', '^a{2}$', 'aaa'],
    ['^a{2}$', '^aa$', 'none'],
    ['^[^/]+$', '^[a-z]+$', '-'],
    ['^\\w+$', '^[0-9A-Za-z_]+$', 'none'],
    ['', '^$', 'x'],
    ['^$', '', 'none'],
    ['^refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+$', '^refs/tags/.+$', 'none'],
    ['\\Aa\\z', '^a$', 'none'],
  ])('%s beyond %s', (first, second, expected) => {
    const found = exampleIn([expression(first)], [expression(second)]);
    expect(typeof found === 'string' ? found : found.text).toBe(expected);
  });

  test('a text, a glob and an expression are compared with each other', () => {
    expect(exampleIn([exactly('a/b')], [glob('a/*')])).toBe('none');
    expect(exampleIn([glob('a/*')], [exactly('a/b')])).toEqual({ text: 'a/' });
    expect(exampleIn([glob('a?')], [expression('^a.$')])).toEqual({ text: 'a\n' });
  });

  test('of several together', () => {
    expect(exampleIn([expression('^[ab]$')], [exactly('a'), exactly('b')])).toBe('none');
    expect(exampleIn([glob('a*'), glob('*b')])).toEqual({ text: 'ab' });
    expect(exampleIn([glob('a*'), glob('b*')])).toBe('none');
  });

  test('what would take too long is not known', () => {
    expect(exampleIn([expression('^(a|b)*a(a|b){18}$')], [expression('^(a|b)*b(a|b){18}$')])).not.toBe(
      'none',
    );
    expect(exampleIn([expression('(a|b)*a(a|b){30}c')], [expression('(a|b)*a(a|b){30}')])).toBe('unknown');
  });
});

test.each([
  '\\bword\\b',
  '(?m)^a$',
  '\\pL',
  '[[:alpha:]]',
  '(',
  '[a',
  'a{2000}',
  '*a',
  '(?=a)',
  '[b-a]',
  '\\Qa\\E',
])('%s is not read', (text) => {
  expect(expressionPattern(text)).toBeUndefined();
});

test('an expression of many states is not compared', () => {
  const pattern = expressionPattern('^((a{100}){100}){10}$');
  expect(pattern && languageOf(pattern)).toBeUndefined();
});

test('what begins and ends at once is empty', () => {
  expect(exampleIn([expression('^$')])).toEqual({ text: '' });
  expect(exampleIn([expression('x^')])).toBe('none');
  expect(exampleIn([expression('^x*$')], [expression('^x+$')])).toEqual({ text: '' });
});

test('what takes too long to walk is not compared', () => {
  expect(exampleIn([expression('(x?){1000}x{1000}')], [expression('^https$')])).toBe('unknown');
});
