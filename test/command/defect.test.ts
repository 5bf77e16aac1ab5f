import { expect, it } from 'vitest';
import { runCommand } from '../../src/command/program.ts';
import { readEnvironment } from '../../src/github/environment.ts';
import { PLAIN } from '../../src/report/page.ts';

it('a defect leaves no answer, and is told as one to report', async () => {
  let err = '';
  const exitCode = await runCommand(['verify', '--repo', 'acme/app', '--file', '-'], {
    environment: readEnvironment({ HOME: '/nonexistent' }),
    terminal: {
      out: () => undefined,
      err: (text) => void (err += text),
      stdin: () => {
        throw new TypeError('not a function');
      },
      outStyle: PLAIN,
      errStyle: PLAIN,
      errIsTerminal: false,
    },
  });
  expect(exitCode).toBe(4);
  expect(err).toMatch(/^error: a defect of slsa-provenance, please report it: TypeError: not a function/);
});
