import { code, link, plain, table } from '../text/markdown.ts';
import type { ImageReport } from '../verification/image-report.ts';
import type { Answers } from '../verification/answers.ts';
import type { ProvenanceFacts } from '../verification/provenance-facts.ts';
import { printable } from './page.ts';
import { shortUri, STATUS_WORDS, storageOf, timeWords, typeWords } from './words.ts';

const MAX_IMAGES = 100;
const MAX_DETAILS = 20;

const TITLES: Readonly<Record<ImageReport['verdict'], string>> = {
  verified: '✅ Verified',
  rejected: '❌ Rejected',
  unsigned: '❌ Unsigned',
  'could-not-tell': '⚠️ Could not tell',
};

/** The job summary of the verify action. */
export function markdownReport({ answers, verdict }: Answers): string {
  const reports = answers.map(({ report }) => report);
  const shown = reports.slice(0, MAX_IMAGES);
  const title = reports.length === 1 && reports[0] ? code(reports[0].image) : `${reports.length} images`;
  const rows = shown.map((one) => [code(label(one)), TITLES[one.verdict], plain(summaryOf(one))]);
  const more = reports.length - shown.length;
  const text = [
    `### ${TITLES[verdict]}: ${title}`,
    table(['Image', 'Verdict', 'Why'], rows) + (more > 0 ? `\n\n… and ${more} more.` : ''),
    ...reports
      .slice(0, MAX_DETAILS)
      .map(details)
      .filter((part) => part !== ''),
  ].join('\n\n');
  return text.split('\n').map(printable).join('\n');
}

function label({ image, platform }: ImageReport): string {
  return platform ? `${image} (${platform})` : image;
}

function summaryOf({ verdict, reasons, artifacts }: ImageReport): string {
  if (verdict !== 'verified') return reasons.map(({ message }) => message.replaceAll('\n', ' ')).join('; ');
  const { facts, identity } =
    artifacts.find(({ status, facts: said }) => status === 'accepted' && said) ?? {};
  if (!facts) return 'signed as expected';
  return `built from ${shortUri(facts.sourceRepository ?? identity?.san ?? 'a known source')} at ${(facts.sourceCommit ?? '').slice(0, 12)}, Build L${facts.level.level}`;
}

function details(report: ImageReport): string {
  const { artifacts, warnings, reasons } = report;
  const fixes = reasons.flatMap(({ fix }) => (fix === undefined ? [] : [`- **Fix:** ${code(fix)}`]));
  const origin = artifacts.find(({ status, facts }) => status === 'accepted' && facts);
  const lines = [
    ...fixes,
    ...(origin ? built(origin) : []),
    ...warnings.map(({ message }) => `- ⚠️ ${plain(message).replaceAll('\n', '')}`),
  ];
  const found = artifacts
    .slice(0, MAX_DETAILS)
    .map((one) => [
      plain(typeWords(one)),
      STATUS_WORDS[one.status],
      storageOf(one),
      one.identity ? code(shortUri(one.identity.san)) : '',
    ]);
  if (lines.length === 0 && found.length === 0) return '';
  const rest =
    found.length > 0 ? `\n\n${table(['Attached', 'Status', 'Stored as', 'Signed by'], found)}` : '';
  return `<details><summary>${label(report).replaceAll('<', '&lt;')}</summary>\n\n${lines.join('\n')}${rest}\n\n</details>`;
}

function built({ facts, identity, signedAt, logIndex }: ImageReport['artifacts'][number]): string[] {
  return [
    ...(facts ? sourceLines(facts) : []),
    ...(identity ? [`- **Signed by** ${code(shortUri(identity.san))}`] : []),
    ...(facts?.run ? [`- **Run** ${link(shortUri(facts.run), facts.run)}`] : []),
    ...(signedAt
      ? [`- **When** ${timeWords(signedAt)}${logIndex ? `, log index ${code(logIndex)}` : ''}`]
      : []),
    ...(facts ? [`- **SLSA Build L${facts.level.level}**: ${plain(facts.level.reason)}`] : []),
  ];
}

function sourceLines({ sourceRepository, sourceCommit, sourceRef }: ProvenanceFacts): string[] {
  if (sourceRepository === undefined || sourceCommit === undefined) return [];
  const name = `${shortUri(sourceRepository)}@${sourceCommit.slice(0, 12)}`;
  const ref = sourceRef === undefined ? '' : ` (${code(sourceRef)})`;
  return [`- **Source** ${link(name, `${sourceRepository}/commit/${sourceCommit}`)}${ref}`];
}
