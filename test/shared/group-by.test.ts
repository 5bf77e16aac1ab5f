import { expect, test } from 'vitest';
import { groupBy } from '../../src/shared/group-by.ts';

test('items that share a key are together, keys and items in the order in which they came', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], ([key]) => key)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
