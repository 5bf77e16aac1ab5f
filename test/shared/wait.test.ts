import { expect, test } from 'vitest';
import { sayWait } from '../../src/shared/wait.ts';

test.each<[ms: number, leastMs: number | undefined, said: string[]]>([
  [999, undefined, []],
  [1000, undefined, ['waited 1.0 s: Rekor 429']],
  [1561, undefined, ['waited 1.6 s: Rekor 429']],
  [42_400, undefined, ['waited 42 s: Rekor 429']],
  [500, 0, ['waited 0.5 s: Rekor 429']],
])('a wait of %d ms, said from %j', (ms, leastMs, expected) => {
  const said: string[] = [];
  sayWait({ info: (message) => void said.push(message) }, ms, 'Rekor 429\nand more', leastMs);
  expect(said).toEqual(expected);
});
