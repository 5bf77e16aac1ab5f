import { getInput, summary } from '@actions/core';
import type { Code } from '../shared/codes.ts';
import type { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { errorPage } from '../shared/tool.ts';
import { excerpt } from '../text/excerpt.ts';
import { block, code, plain } from '../text/markdown.ts';
import { parseBoolean } from '../text/parse.ts';

/** What GitHub takes of one step: 1 MiB; of more than that it shows nothing. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** The input `show-summary`. @throws Failure `input-value-unknown` */
export function readShowSummary(read: (name: string) => string = getInput): boolean {
  return parseBoolean('show-summary', read('show-summary') || 'true');
}

/** Whether a failure is told in the job summary: it is, too, where `show-summary` is what is wrong. */
export function wantsSummary(): boolean {
  try {
    return readShowSummary();
  } catch {
    return true;
  }
}

/** Adds to the summary of the job; that it cannot be written fails no step. */
export async function writeSummary(markdown: string, log: Log): Promise<void> {
  const isWhole = Buffer.byteLength(markdown) < MAX_SUMMARY_BYTES;
  if (!isWhole) log.notice("the job summary is its heading alone: it would exceed GitHub's limit of 1 MiB");
  try {
    await summary.addRaw(`${isWhole ? markdown : headingOf(markdown)}\n`, true).write();
  } catch {
    log.notice('the job summary could not be written: GITHUB_STEP_SUMMARY is not set or not writable');
  }
}

function headingOf(markdown: string): string {
  const [heading = ''] = excerpt(markdown).split('\n\n');
  return `${heading}\n\nThe rest is left out: GitHub shows 1 MiB. The files that the step writes have all of it.`;
}

/** The code of a failure, with its page. */
export function codeLink(failed: Code): string {
  return `[${code(failed)}](${errorPage(failed)})`;
}

/** The failure of a step, as its log tells it. */
export function failureMarkdown({ message, code: failed, why, fix }: Failure): string {
  return [
    `### ❌ Failed: ${codeLink(failed)}`,
    plain(message),
    why === undefined ? '' : `**Likely cause:** ${plain(why)}`,
    fix === undefined ? '' : `**Fix:**\n\n${block(fix)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
