import { summary } from '@actions/core';
import type { Failure } from './failure.ts';
import type { Log } from './log.ts';
import { block, code, plain } from './markdown.ts';

/** Adds to the summary of the job; that it cannot be written fails no step. */
export async function writeSummary(markdown: string, log: Log): Promise<void> {
  try {
    await summary.addRaw(`${markdown}\n`, true).write();
  } catch {
    log.notice('the job summary could not be written: GITHUB_STEP_SUMMARY is not set or not writable');
  }
}

/** The failure of a step, as its log tells it. */
export function failureMarkdown({ message, code: failed, why, fix }: Failure): string {
  return [
    `### ❌ Failed: ${code(failed)}`,
    plain(message),
    why === undefined ? '' : `**Likely cause:** ${plain(why)}`,
    fix === undefined ? '' : `**Fix:**\n\n${block(fix)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
