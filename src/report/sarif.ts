import type { Reason } from '../shared/reason.ts';
import type { Code } from '../shared/codes.ts';
import { errorPage, projectName, toolName, toolVersion } from '../shared/tool.ts';
import type { ImageReport, Verdict } from '../verification/image-report.ts';
import type { Answer, Answers } from '../verification/answers.ts';
import { notAdmitted } from '../verification/not-admitted.ts';

const LEVELS: Readonly<Record<Verdict, Level>> = {
  rejected: 'error',
  unsigned: 'error',
  'could-not-tell': 'warning',
  verified: 'note',
};

/** Code scanning shows it as high, medium and low (GitHub's "SARIF support for code scanning"). */
const SEVERITIES = { error: '8.0', warning: '5.0', note: '1.0' } as const;

type Level = keyof typeof SEVERITIES;

/** SARIF 2.1.0 for code scanning: a result for each reason and each warning; none for what is verified. */
export function sarifReport({ answers }: Answers): object {
  const results = answers.flatMap((answer) => [
    ...answer.report.reasons.map((reason) => resultOf(answer, reason, LEVELS[answer.report.verdict])),
    ...refusals(answer.report).map((refusal) => resultOf(answer, refusal, 'warning')),
    ...answer.report.warnings.map((warning) => resultOf(answer, warning, 'note')),
  ]);
  const levels = Map.groupBy(results, ({ ruleId }) => ruleId);
  const rules = [...levels]
    .map(([code, same]) => ruleOf(code, worst(same.map(({ level }) => level))))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: toolName,
            semanticVersion: toolVersion,
            informationUri: `https://github.com/${projectName}`,
            rules,
          },
        },
        results,
      },
    ],
  };
}

/** By other programs, where they are not among the reasons already. */
function refusals({ reasons, lenses }: ImageReport): Reason[] {
  const isTold = reasons.some(({ code }) => code === 'not-admitted');
  return isTold ? [] : lenses.filter(({ admits }) => admits === false).map(notAdmitted);
}

function worst(levels: readonly Level[]): Level {
  return (['error', 'warning'] as const).find((level) => levels.includes(level)) ?? 'note';
}

function ruleOf(id: Code, level: Level) {
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(id) },
    helpUri: errorPage(id),
    help: {
      text: `What it means, and what to do: ${errorPage(id)}`,
      markdown: `[What it means, and what to do](${errorPage(id)})`,
    },
    defaultConfiguration: { level },
    properties: { tags: ['security', 'supply-chain'], 'security-severity': SEVERITIES[level] },
  };
}

function resultOf({ report, origin }: Answer, { code, message, fix }: Reason, level: Level) {
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

/** A relative reference: a colon in its first part would make that a scheme (RFC 3986, 4.2). */
function pathUri(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}

/** Code scanning wants a path; an image that no file names has its name for one. */
function nameOf({ image }: ImageReport): string {
  return image.replace(/@.*$/, '');
}

function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function pascalCase(id: string): string {
  return id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
