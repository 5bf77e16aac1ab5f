import { describe, expect, it } from 'vitest';
import { objectIn, parseBounded, TooMuchJson, textOf } from '../../src/text/json.ts';

it('reads an object', () => {
  expect(objectIn(Buffer.from('{"a":"ä"}'))).toEqual({ a: 'ä' });
});

it.each([
  ['a list', '[]'],
  ['null', 'null'],
  ['text', '"{}"'],
  ['nothing', ''],
  ['two objects', '{}{}'],
  ['another encoding', Buffer.from('{"a":"ä"}', 'latin1')],
  ['a byte order mark', '\ufeff{}'],
])('takes %s for no object', (_, json) => {
  expect(objectIn(Buffer.from(json))).toBeUndefined();
});

it('takes what cannot become text for none', () => {
  expect([textOf('a'), textOf({ toString: 1 }), textOf(1), textOf(undefined)]).toEqual(['a', '', '', '']);
});

describe('JSON that takes more than any honest document is refused before it is parsed', () => {
  const MILLIONS = 10 * 1024 * 1024;
  it.each([
    ['lists in lists', () => '['.repeat(MILLIONS)],
    ['objects in objects', () => '{"a":'.repeat(501)],
    ['empty lists', () => `[${'[],'.repeat(MILLIONS / 3)}[]]`],
    ['empty objects', () => `[${'{},'.repeat(MILLIONS / 3)}{}]`],
    ['numbers', () => `[${'1,'.repeat(MILLIONS / 2)}1]`],
  ])('%s', (_, make) => {
    const json = make();
    const before = process.memoryUsage().heapUsed;
    expect(() => parseBounded(json)).toThrow(TooMuchJson);
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(20);
  });

  it.each([
    ['brackets in strings', JSON.stringify(['['.repeat(600), ','.repeat(2_000_000)])],
    ['brackets behind escaped quotes', JSON.stringify([`"\\"${'['.repeat(600)}\\`, '\\\\'])],
    [
      'a document of ten megabytes',
      JSON.stringify(Array.from({ length: 200_000 }, (_, i) => ({ name: `package ${i}`, licence: 'MIT' }))),
    ],
  ])('but not %s', (_, json) => {
    expect(JSON.stringify(parseBounded(json))).toBe(json);
  });
});
