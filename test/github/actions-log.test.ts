import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const LOG = new URL('../../src/github/actions-log.ts', import.meta.url).href;

/** What a step that says this prints. */
function printed(message: string): string {
  const script = `
    import { actionsLog } from ${JSON.stringify(LOG)};
    actionsLog().info(${JSON.stringify(message)});
  `;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

it.each([
  ['at the beginning', '::set-output name=verdict::verified', '> ::set-output name=verdict::verified\n'],
  ['on a later line', 'a\n::stop-commands::x\nb', 'a\n> ::stop-commands::x\nb\n'],
  ['after a carriage return', 'a\r::x::', 'a\r> ::x::\n'],
  ['behind white space that the runner skips', ' \t\u00a0\u0085::x::', ' \t\u00a0\u0085> ::x::\n'],
  ['in the older form', 'a ##[set-env name=x]y', 'a ## [set-env name=x]y\n'],
])('text of others is no workflow command: %s', (_, message, expected) => {
  expect(printed(message)).toBe(expected);
});

it('leaves everything else as it is', () => {
  expect(printed('cosign::verify\n\n\n std::vector')).toBe('cosign::verify\n\n\n std::vector\n');
});
