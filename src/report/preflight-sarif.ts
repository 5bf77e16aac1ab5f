import type { AdmissionVerdict } from '../admission/answer.ts';
import { type PreflightImage, type PreflightReport, verdictOf } from '../admission/preflight-report.ts';
import { docsPage } from '../shared/tool.ts';
import { pathUri, type SarifLevel, sarifLog, type SarifResult } from './sarif-log.ts';

const LEVELS: Readonly<Record<AdmissionVerdict, SarifLevel | undefined>> = {
  reject: 'error',
  'could-not-tell': 'warning',
  'not-looked-at': 'note',
  pass: undefined,
};

const RULES: Readonly<Record<string, string>> = {
  'preflight-reject': 'An admission engine would reject this image',
  'preflight-could-not-tell': 'Whether this image would be admitted could not be told',
  'preflight-not-looked-at': 'No admission engine looks at this image',
  'preflight-unread': 'A manifest could not be read',
};

/** SARIF 2.1.0: a result for each place that names an image which does not pass, and for what could not be read. */
export function preflightSarif({ images, problems }: PreflightReport): object {
  const results = [
    ...images.filter(({ isKnown }) => !isKnown).flatMap(resultsOf),
    ...problems.map(({ file, line, message, fix }) => ({
      ruleId: 'preflight-unread',
      level: 'warning' as const,
      message: { text: fix === undefined ? message : `${message}\nFix: ${fix}` },
      locations: [locationOf(file, line)],
      partialFingerprints: { 'place/v1': `unread:${file}:${message}` },
    })),
  ];
  return sarifLog(results, (id) => ({ text: RULES[id] ?? id, page: docsPage('preflight.md') }));
}

function resultsOf(image: PreflightImage): SarifResult[] {
  const verdict = verdictOf(image);
  const level = LEVELS[verdict];
  if (level === undefined) return [];
  const told = image.answers.filter((one) => one.verdict === verdict);
  const text = told
    .map(({ by, why, fix }) => `${by}: ${why}${fix === undefined ? '' : `\nFix: ${fix}`}`)
    .join('\n');
  return image.from.map(({ file, line, kind, namespace, name, path }) => ({
    ruleId: `preflight-${verdict}`,
    level,
    message: { text: `${image.image}: ${text}` },
    locations: [
      {
        ...locationOf(file, line),
        logicalLocations: [
          {
            fullyQualifiedName: `${kind}/${namespace === undefined ? '' : `${namespace}/`}${name} ${path}`,
            kind: 'resource',
          },
        ],
      },
    ],
    // The same image in the same place is the same alert, whatever its digest and line.
    partialFingerprints: { 'place/v1': `${verdict}:${kind}/${name}:${path}:${image.image.split('@')[0]}` },
  }));
}

function locationOf(file: string, line: number) {
  return { physicalLocation: { artifactLocation: { uri: pathUri(file) }, region: { startLine: line } } };
}
