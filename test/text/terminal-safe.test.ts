import { expect, test } from 'vitest';
import { terminalSafe, terminalSafeJson, terminalSafeLines } from '../../src/text/terminal-safe.ts';

const HOSTILE = 'a\u001b[2Jb\u202ec\u009bd\u2028e\rf\ng\th';

test('text of others stays on its line, or lines, and moves nothing', () => {
  expect(terminalSafe(HOSTILE)).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh');
  expect(terminalSafeLines(HOSTILE)).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffdf\ng\th');
});

test('JSON says the same to whoever parses it', () => {
  const value = { [HOSTILE]: [HOSTILE, 'größe'] };
  const json = terminalSafeJson(JSON.stringify(value, undefined, 2));
  expect(json).not.toMatch(/[\u007f-\u009f\u2028\u202e]/);
  expect(JSON.parse(json)).toEqual(value);
  expect(JSON.parse(terminalSafeJson('{\r\n\t"a":\r1}'))).toEqual({ a: 1 });
});
