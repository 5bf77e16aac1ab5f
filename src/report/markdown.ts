import { code, folded, link, plain, table } from '../text/markdown.ts';
import type { Answers } from '../verification/answers.ts';
import type { ImageReport, Verdict } from '../verification/image-report.ts';
import type { ProvenanceFacts } from '../verification/provenance-facts.ts';
import { listed, sharedAnswers, sharedWarnings } from './shared-remarks.ts';
import {
  claimWords,
  contentWords,
  countsOf,
  levelWords,
  nameWords,
  originOf,
  releaseWords,
  shortDigest,
  shortUri,
  STATUS_WORDS,
  storageOf,
  timeWords,
} from './words.ts';

const MAX_IMAGES = 100;
const MAX_DETAILS = 20;
const FEW = 5;

const TITLES: Readonly<Record<Verdict, string>> = {
  verified: '✅ Verified',
  rejected: '❌ Rejected',
  unsigned: '❌ Unsigned',
  'could-not-tell': '⚠️ Could not tell',
};

/** The job summary of the verify action: what is not verified first. */
export function markdownReport({ answers, verdict }: Answers): string {
  const reports = answers.map(({ report }) => report);
  const [wrong, right] = [
    reports.filter((report) => report.verdict !== 'verified'),
    reports.filter((report) => report.verdict === 'verified'),
  ];
  // Of many images, only what is wrong is explained beside what is not.
  const explained = reports.length > FEW && wrong.length > 0 ? [] : right.slice(0, MAX_DETAILS);
  const parts = [
    heading(reports, wrong, verdict),
    imageTable(wrong),
    ...wrong.slice(0, MAX_DETAILS).map(details),
    wrong.length === 0 ? imageTable(right) : folded(`${right.length} verified`, imageTable(right)),
    programs(reports),
    warnings(reports),
    ...explained.map(details),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading(reports: readonly ImageReport[], wrong: readonly ImageReport[], verdict: Verdict): string {
  const [first] = reports;
  if (reports.length === 1 && first) return `### ${TITLES[verdict]}: ${code(nameWords(first))}`;
  if (wrong.length === 0) return `### ✅ Verified: ${reports.length} images`;
  const sign = verdict === 'could-not-tell' ? '⚠️' : '❌';
  return `### ${sign} Not verified: ${wrong.length} of ${reports.length} images (${countsOf(wrong)})`;
}

function imageTable(reports: readonly ImageReport[]): string {
  if (reports.length === 0) return '';
  const shown = reports.slice(0, MAX_IMAGES);
  const hasFix = shown.some((report) => fixesOf(report) !== '');
  const rows = shown.map((report) => [
    code(nameWords(report)),
    code(shortDigest(report) ?? 'unknown'),
    TITLES[report.verdict],
    plain(summaryOf(report)),
    ...(hasFix ? [fixesOf(report)] : []),
  ]);
  const more = reports.length - rows.length;
  return (
    table(['Image', 'Digest', 'Verdict', 'Why', ...(hasFix ? ['Fix'] : [])], rows) +
    (more > 0 ? `\n\n… and ${more} more: see the file of ${code('report-path')}.` : '')
  );
}

/** What to paste, each line as it stands and once. */
function fixesOf({ reasons }: ImageReport): string {
  const lines = reasons.flatMap(({ fix = '' }) => fix.split('\n'));
  return [...new Set(lines)]
    .filter((line) => line !== '')
    .map(code)
    .join('<br>');
}

/** Each warning once, with the images that it is about. */
function warnings(reports: readonly ImageReport[]): string {
  const lines = sharedWarnings(reports).map(({ said, images }) => {
    const which = reports.length === 1 ? '' : ` (${listed(images, code)})`;
    return `- ⚠️ ${plain(said)}${which}`;
  });
  return lines.slice(0, MAX_IMAGES).join('\n');
}

/** What other programs say, each answer once, with the images that it is about; what they refuse first. */
function programs(reports: readonly ImageReport[]): string {
  const rows = sharedAnswers(reports)
    .toSorted((answer, other) => Number(answer.said.admits) - Number(other.said.admits))
    .slice(0, MAX_IMAGES)
    .map(({ said: told, images }) => [
      code(told.lens),
      told.admits === null ? 'not asked' : told.admits ? '✅ admits' : '❌ rejects',
      images.length === reports.length && images.length > 1 ? 'all' : listed(images, code),
      plain(told.why),
      told.admits === null || told.fix === undefined ? '' : code(told.fix),
    ]);
  return rows.length === 0 ? '' : table(['Program', 'Says', 'Image', 'Why', 'Fix'], rows);
}

function summaryOf(report: ImageReport): string {
  const { verdict, reasons } = report;
  if (verdict !== 'verified') return reasons.map(({ message }) => message.replaceAll('\n', ' ')).join('; ');
  const { facts, identity } = originOf(report) ?? {};
  if (!facts) return 'signed as expected';
  const source = shortUri(facts.sourceRepository ?? identity?.san ?? 'a known source');
  const level = facts.level ? `, Build L${facts.level.level}` : '';
  return `built from ${source} at ${(facts.sourceCommit ?? '').slice(0, 12)}${level}`;
}

function details(report: ImageReport): string {
  const { artifacts, subject, verdict } = report;
  const origin = originOf(report);
  const lines = [
    ...(subject === undefined ? [] : [`- **Reference** ${code(subject)}`]),
    ...(origin ? built(origin) : []),
  ];
  const found = artifacts
    .slice(0, MAX_DETAILS)
    .map((artifact) => [
      plain(contentWords(artifact)),
      STATUS_WORDS[artifact.status],
      storageOf(artifact),
      artifact.identity ? code(shortUri(artifact.identity.san)) : '',
    ]);
  const rest = found.length > 0 ? [table(['Attached', 'Status', 'Stored as', 'Signed by'], found)] : [];
  const title = verdict === 'verified' ? nameWords(report) : `${TITLES[verdict]}: ${nameWords(report)}`;
  return folded(title, [lines.join('\n'), ...rest].filter((part) => part !== '').join('\n\n'));
}

function built({ facts, identity, signedAt, logIndex, release }: ImageReport['artifacts'][number]): string[] {
  return [
    ...(facts ? sourceLines(facts) : []),
    ...(identity ? [`- **Signed by** ${code(shortUri(identity.san))}`] : []),
    ...(release ? [`- **Release** ${plain(releaseWords(release))}`] : []),
    ...(facts?.run ? [`- **Run** ${link(shortUri(facts.run), facts.run)}`] : []),
    `- **When** ${signedAt === undefined ? 'not proved' : plain(timeWords(signedAt))}, ${logIndex === undefined ? 'not in a transparency log' : `log index ${code(logIndex)}`}`,
    ...(facts?.claimed ? [`- **Claims** ${plain(claimWords(facts.claimed))}`] : []),
    ...(facts ? [levelLine(facts)] : []),
  ];
}

function levelLine(facts: ProvenanceFacts): string {
  const { level } = facts;
  return level
    ? `- **SLSA Build L${level.level}**: ${plain(level.reason)}`
    : `- **SLSA level** ${plain(levelWords(facts))}`;
}

function sourceLines({ sourceRepository, sourceCommit, sourceRef }: ProvenanceFacts): string[] {
  if (sourceRepository === undefined || sourceCommit === undefined) return [];
  const name = `${shortUri(sourceRepository)}@${sourceCommit.slice(0, 12)}`;
  const ref = sourceRef === undefined ? '' : ` (${code(sourceRef)})`;
  return [`- **Source** ${link(name, `${sourceRepository}/commit/${sourceCommit}`)}${ref}`];
}
