import { expect, it, vi } from 'vitest';
import { actionsLog } from '../../src/github/actions-log.ts';

/** What a step that says this prints. */
function printed(message: string, level: (typeof LEVELS)[number] = 'info'): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    actionsLog()[level](message, 'title');
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

const LEVELS = ['debug', 'info', 'notice', 'warning', 'error', 'mask'] as const;

it.each([
  ['at the beginning', '::set-output name=verdict::verified', '> ::set-output name=verdict::verified\n'],
  ['on a later line', 'a\n::stop-commands::x\nb', 'a\n> ::stop-commands::x\nb\n'],
  ['after a carriage return', 'a\r::x::', 'a\ufffd::x::\n'],
  ['behind white space that the runner skips', ' \t\u00a0::x::', ' \t\u00a0> ::x::\n'],
  ['behind a control character that it skips', ' \u0085::x::', ' \ufffd::x::\n'],
  ['in the older form', 'a ##[set-env name=x]y', 'a ## [set-env name=x]y\n'],
])('text of others is no workflow command: %s', (_, message, expected) => {
  expect(printed(message)).toBe(expected);
});

it('leaves everything else as it is', () => {
  expect(printed('cosign::verify\n\n\n std::vector')).toBe('cosign::verify\n\n\n std::vector\n');
});

const HOSTILE = '\u001b[31mred\u009b2J \u202ereversed\u2066 \u2028line';

it.each(LEVELS)('text of others moves no cursor and turns no direction: %s', (level) => {
  for (const unsafe of ['\u001b', '\u009b', '\u202e', '\u2066', '\u2028'])
    expect(printed(HOSTILE, level)).not.toContain(unsafe);
});

it('masks a secret, on one line whatever is in it', () => {
  expect(printed('c2VjcmV0', 'mask')).toBe('::add-mask::c2VjcmV0\n');
  expect(printed('secret\n::set-output name=x::y', 'mask')).toBe('');
});
