import { expect, test } from 'vitest';
import { wantsColour } from '../../src/command/terminal.ts';

test.each([
  ['a terminal', {}, true, true],
  ['a pipe', {}, false, false],
  ['a terminal, not wanted', { NO_COLOR: '1' }, true, false],
  ['a terminal that has none', { TERM: 'dumb' }, true, false],
  ['a pipe, forced', { FORCE_COLOR: '1' }, false, true],
  ['a pipe, forced with an empty value', { FORCE_COLOR: '' }, false, true],
  ['forced and not wanted', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
  ['a terminal, forced off', { FORCE_COLOR: '0' }, true, false],
] as const)('colours on %s', (_, variables, isTerminal, wanted) => {
  expect(wantsColour(variables, isTerminal)).toBe(wanted);
});
