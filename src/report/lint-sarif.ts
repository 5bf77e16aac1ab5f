import type { Finding, Severity } from '../finding/finding.ts';
import type { LintReport } from '../lint/report.ts';
import { RULES } from '../lint/rules.ts';
import { rulePage } from '../shared/tool.ts';
import { pathUri, type SarifLevel, sarifLog, type SarifResult } from './sarif-log.ts';

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  'error-admits': 'error',
  'error-never': 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0: a result for each finding, and its rule with the page of it. */
export function lintSarif({ findings, files }: LintReport): object {
  const results = findings.map((finding): SarifResult => {
    const { rule, severity, at, message, fix } = finding;
    const source = files.get(at.file);
    const end = source?.place(Math.max(at.start, at.end), at.end);
    return {
      ruleId: rule,
      level: LEVELS[severity],
      message: { text: fix === undefined ? message : `${message}\nFix: ${fix}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: pathUri(at.file) },
            region: {
              startLine: at.line,
              startColumn: at.column,
              ...(end && { endLine: end.line, endColumn: end.column }),
            },
          },
        },
      ],
      partialFingerprints: { 'line/v1': fingerprint(finding, source?.line(at.line) ?? '') },
    };
  });
  return sarifLog(results, (id) => ({ text: RULES.get(id)?.title ?? id, page: rulePage(id) }));
}

/** The same text in the same file is the same alert, wherever it moves. */
function fingerprint({ rule, at }: Finding, line: string): string {
  return `${rule}:${at.file}:${line.trim()}`;
}
