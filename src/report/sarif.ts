import type { Reason } from '../shared/reason.ts';
import { toolName, toolVersion } from '../shared/tool.ts';
import type { ImageReport, Verdict } from '../verification/image-report.ts';
import type { Answer, Answers } from '../verification/answers.ts';

const LEVELS: Readonly<Record<Verdict, 'error' | 'warning' | 'note'>> = {
  rejected: 'error',
  unsigned: 'error',
  'could-not-tell': 'warning',
  verified: 'note',
};

/** SARIF 2.1.0 for code scanning: a result for each reason and each warning; none for what is verified. */
export function sarifReport({ answers }: Answers): object {
  const results = answers.flatMap((answer) => [
    ...answer.report.reasons.map((reason) => resultOf(answer, reason, LEVELS[answer.report.verdict])),
    ...answer.report.warnings.map((warning) => resultOf(answer, warning, 'note')),
  ]);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map(ruleOf);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: toolName, semanticVersion: toolVersion, rules } },
        results,
      },
    ],
  };
}

function ruleOf(id: string) {
  return { id, name: pascalCase(id), shortDescription: { text: sentence(id) } };
}

function resultOf(
  { report, origin }: Answer,
  { code, message, fix }: Reason,
  level: 'error' | 'warning' | 'note',
) {
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
