import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeSummary } from '../../src/github/job-summary.ts';
import { collectingLog } from '../support/log.ts';

it('adds to the summary; of what GitHub would not take, the heading', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'summary-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = path.join(directory, 'summary.md');
  await writeFile(file, '# Before\n');
  process.env['GITHUB_STEP_SUMMARY'] = file;
  const log = collectingLog();
  await writeSummary(`### Title\n\n${'x'.repeat(1024 * 1024)}`, log);
  await writeSummary('# After', log);
  expect((await readFile(file, 'utf8')).trim().split(/\n+/)).toEqual([
    '# Before',
    '### Title',
    expect.stringContaining('1 MiB'),
    '# After',
  ]);
  expect(log.messages('notice')).toEqual([expect.stringContaining('1 MiB')]);
});
