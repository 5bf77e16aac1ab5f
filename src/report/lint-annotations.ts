import type { Severity } from '../finding/finding.ts';
import type { LintReport } from '../lint/report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  'error-admits': 'error',
  'error-never': 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands that show findings beside the lines of a pull request. */
export function lintAnnotations({ findings }: LintReport): string {
  return findings
    .map(({ rule, severity, at, message, fix }) => {
      const text = fix === undefined ? message : `${message}\nFix: ${fix}`;
      const place = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(rule)}`;
      return `::${COMMANDS[severity]} ${place}::${data(text)}\n`;
    })
    .join('');
}

/** As @actions/core escapes what stands in a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
