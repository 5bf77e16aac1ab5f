import { expect, it } from 'vitest';
import { objectIn, textOf } from '../../src/text/json.ts';

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
