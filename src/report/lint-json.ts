import type { LintReport } from '../lint/report.ts';
import { rulePage, toolName, toolVersion } from '../shared/tool.ts';

/** docs/lint.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;

export function lintJson({ findings, recognised, ignored, known, mended, exitCode }: LintReport): object {
  return {
    schemaVersion: VERSION,
    tool: { name: toolName, version: toolVersion },
    exitCode,
    findings: findings.map(({ rule, severity, at, message, fix, edits = [] }) => ({
      rule,
      severity,
      file: at.file,
      line: at.line,
      column: at.column,
      message,
      ...(fix !== undefined && { fix }),
      fixable: edits.length > 0,
      url: rulePage(rule),
    })),
    documents: Object.fromEntries(recognised),
    ignored,
    inBaseline: known,
    fixed: mended.length,
  };
}
