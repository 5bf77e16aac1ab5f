import type { Reason } from '../shared/reason.ts';
import type { Code } from '../shared/codes.ts';
import { errorPage } from '../shared/tool.ts';
import type { ImageReport, Verdict } from '../verification/image-report.ts';
import type { Answer, Answers } from '../verification/answers.ts';
import { notAdmitted } from '../verification/not-admitted.ts';
import { pathUri, type SarifLevel, sarifLog, type SarifResult } from './sarif-log.ts';

const LEVELS: Readonly<Record<Verdict, SarifLevel>> = {
  rejected: 'error',
  unsigned: 'error',
  'could-not-tell': 'warning',
  verified: 'note',
};

/** SARIF 2.1.0 for code scanning: a result for each reason and each warning; none for what is verified. */
export function sarifReport({ answers }: Answers): object {
  const results = answers.flatMap((answer) => [
    ...answer.report.reasons.map((reason) => resultOf(answer, reason, LEVELS[answer.report.verdict])),
    ...refusals(answer.report).map((refusal) => resultOf(answer, refusal, 'warning')),
    ...answer.report.warnings.map((warning) => resultOf(answer, warning, 'note')),
  ]);
  return sarifLog(results, (id) => ({ text: sentence(id), page: errorPage(id as Code) }));
}

/** By other programs, where they are not among the reasons already. */
function refusals({ reasons, lenses }: ImageReport): Reason[] {
  const isTold = reasons.some(({ code }) => code === 'not-admitted');
  return isTold ? [] : lenses.filter(({ admits }) => admits === false).map(notAdmitted);
}

function resultOf(
  { report, origin }: Answer,
  { code, message, fix }: Reason,
  level: SarifLevel,
): SarifResult {
  const { image, subject } = report;
  return {
    ruleId: code,
    level,
    message: { text: `${image}: ${message}${fix === undefined ? '' : `\nFix: ${fix}`}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathUri(origin?.file ?? nameOf(report)) },
          region: { startLine: origin?.line ?? 1 },
        },
        logicalLocations: [{ fullyQualifiedName: subject ?? image, kind: 'resource' }],
      },
    ],
    // The same rule and image are the same alert, whatever the digest.
    partialFingerprints: { 'image/v1': `${code}:${nameOf(report)}` },
  };
}

/** Code scanning wants a path; an image that no file names has its name for one. */
function nameOf({ image }: ImageReport): string {
  return image.replace(/@.*$/, '');
}

function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
