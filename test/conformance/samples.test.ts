import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('the section samples without a folder of copies ends with 1, and says what is missing', () => {
  const root = path.join(import.meta.dirname, '..', '..');
  const ask = () =>
    execFileSync(process.execPath, ['conformance/cluster/index.ts', '--only', 'samples'], {
      cwd: root,
      env: { ...process.env, LINT_CORPUS: '' },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(ask).toThrow(
    expect.objectContaining({
      status: 1,
      stderr: expect.stringContaining('samples: LINT_CORPUS names no folder of copies') as string,
    }),
  );
}, 120_000);
