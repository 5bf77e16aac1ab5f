import type { ActionsLog } from '../../github/actions-log.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Answers } from '../../verification/answers.ts';

/** GitHub shows ten of each kind in one step. */
const MAX_ANNOTATIONS = 10;

/** What is wrong and what to mind, beside the step; where a file names the image, beside its line. */
export function annotate({ answers }: Answers, log: ActionsLog): void {
  const wrong = answers.filter(({ report }) => report.verdict !== 'verified');
  for (const { report, origin } of wrong.slice(0, MAX_ANNOTATIONS)) {
    const message = report.reasons.map((reason) => reason.message).join('\n');
    log.error(excerpt(`${report.image}: ${message}`), report.verdict, origin);
  }
  const warnings = answers.flatMap(({ report }) =>
    report.warnings.map(({ message }) => `${report.image}: ${message}`),
  );
  for (const message of warnings.slice(0, MAX_ANNOTATIONS)) log.warning(excerpt(message));
}
