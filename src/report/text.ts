import type { LensReport } from '../engine/lens.ts';
import type { Reason } from '../shared/reason.ts';
import type { ArtifactReport } from '../verification/artifact-report.ts';
import type { ImageReport } from '../verification/image-report.ts';
import type { ProvenanceFacts } from '../verification/provenance-facts.ts';
import { Page, type PageStyle } from './page.ts';
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
  shortTags,
  shortUri,
  STATUS_WORDS,
  storageOf,
  timeWords,
  VERDICT_WORDS,
} from './words.ts';

const LABEL = 15;
const MAX_ROWS = 30;

/**
 * The report for people. One image: the verdict first, then what it rests on. Several: a line for each, and what
 * is wrong at the end, where a terminal shows it.
 */
export function textReport(reports: readonly ImageReport[], style: PageStyle): string {
  const page = new Page(style);
  const [only, ...others] = reports;
  if (only && others.length === 0) details(page, only);
  else several(page, reports);
  return page.text();
}

function several(page: Page, reports: readonly ImageReport[]): void {
  const width = Math.max(...reports.map(({ verdict }) => VERDICT_WORDS[verdict].word.length));
  for (const report of reports) line(page, report, width);
  page.blank();
  sharedRemarks(page, reports);
  for (const report of reports.filter(({ verdict }) => verdict !== 'verified')) {
    page.blank();
    details(page, { ...report, warnings: [], lenses: [] });
  }
  page.blank();
  page.labelled('', `${reports.length} images: ${countsOf(reports)}`);
}

function line(page: Page, report: ImageReport, width: number): void {
  const { word, tone } = VERDICT_WORDS[report.verdict];
  const { facts } = originOf(report) ?? {};
  const source = facts?.sourceRepository;
  const parts = [
    shortDigest(report),
    source && `${shortUri(source)}@${(facts.sourceCommit ?? '').slice(0, 12)}`,
    facts?.level && `L${facts.level.level}`,
  ].filter((part) => part !== undefined);
  page.row(`${word.padEnd(width)}  `, [nameWords(report), ...parts], tone);
}

/** Each remark once, with the images that it is about. */
function sharedRemarks(page: Page, reports: readonly ImageReport[]): void {
  for (const { said, images } of sharedWarnings(reports)) {
    page.labelled('  ! ', said, 'warn');
    page.labelled('    ', `(${listed(images)})`, 'dim');
  }
  for (const { said, images } of sharedAnswers(reports))
    lensRemark(page, said, images.length === 1 ? 'one image' : `${images.length} images`);
}

function heading(page: Page, report: ImageReport): void {
  const { word, tone } = VERDICT_WORDS[report.verdict];
  page.labelled(`${word}  `, nameWords(report), tone);
  const reference = report.subject ?? (report.image.includes('@') ? report.image : undefined);
  if (reference !== undefined) page.whole('  ', reference);
}

function details(page: Page, report: ImageReport): void {
  heading(page, report);
  page.blank();
  for (const reason of report.reasons) problem(page, reason);
  const origin = originOf(report);
  if (origin) whoBuilt(page, origin);
  if (report.artifacts.length > 0) attached(page, report);
  if (report.verdict === 'unsigned') rows(page, 'Looked at', report.lookedFor.map(shortTags));
  for (const { message } of report.warnings) page.labelled('  ! ', message, 'warn');
  for (const told of report.lenses) lensRemark(page, told, 'it');
}

/** What another program would say. */
function lensRemark(page: Page, told: LensReport, what: string): void {
  const { lens, admits, why } = told;
  if (admits === null) {
    page.labelled('  ? ', `${lens} was not asked about ${what}: ${why}`, 'warn');
    return;
  }
  const fix = told.fix === undefined ? '' : `; fix: ${told.fix}`;
  const text = `${lens} ${admits ? 'admits' : 'rejects'} ${what}: ${why}${fix}`;
  page.labelled(admits ? '  + ' : '  x ', text, admits ? 'good' : 'bad');
}

function problem(page: Page, { message, fix }: Reason): void {
  page.labelled('  x ', message, 'bad');
  for (const [number, line] of (fix ?? '').split('\n').entries()) {
    if (line !== '') page.labelled(number === 0 ? '    fix: ' : '         ', line);
  }
}

type Row = readonly [label: string, text: string | undefined];

/** What the accepted provenance, or else signature, says. */
function whoBuilt(page: Page, { facts, identity, signedAt, logIndex, release }: ArtifactReport): void {
  const signer = identity && shortUri(identity.san);
  const labelled: readonly Row[] = [
    ...(facts ? sourceRows(facts) : []),
    ['Signed by', facts?.isReusable && signer ? `reusable workflow ${signer}` : signer],
    ['Release', release && releaseWords(release)],
    ['Started by', facts?.trigger],
    ['Actor', facts?.actor],
    ['Run', facts?.run],
    ['When', signedAt === undefined ? 'not proved' : timeWords(signedAt)],
    ['Log index', logIndex ?? 'none: it is not in a transparency log'],
  ];
  for (const [label, text] of labelled) if (text !== undefined) page.labelled(pad(label), text);
  if (facts) level(page, facts);
}

function sourceRows({
  sourceRepository: source,
  sourceCommit: commit,
  sourceRef,
  workflow,
  claimed,
}: ProvenanceFacts): Row[] {
  return [
    ['Source', source && `${source} (${sourceRef ?? 'no ref'})`],
    ['Commit', source && commit && `${source}/commit/${commit.slice(0, 12)}`],
    ['Workflow', workflow],
    ['Claims', claimed && claimWords(claimed)],
  ];
}

function level(page: Page, facts: ProvenanceFacts): void {
  page.labelled(pad('SLSA level'), levelWords(facts));
  const { level: told, notAssessed } = facts;
  if (told) page.labelled(pad('Level up'), told.raise);
  rows(page, 'Not assessed', notAssessed);
}

function attached(page: Page, { artifacts, verdict }: ImageReport): void {
  const lines = artifacts.slice(0, MAX_ROWS).flatMap((artifact) => {
    const line = `${contentWords(artifact)}: ${STATUS_WORDS[artifact.status]}; ${storageOf(artifact)}`;
    const who =
      artifact.status === 'other-identity' && artifact.identity
        ? [`  by ${shortUri(artifact.identity.san)}`]
        : [];
    const why =
      artifact.status === 'rejected' && verdict === 'verified'
        ? artifact.reasons.map(({ message }) => `  ${message}`)
        : [];
    return [line, ...who, ...why];
  });
  const more = artifacts.length - MAX_ROWS;
  rows(page, 'Attached', more > 0 ? [...lines, `and ${more} more`] : lines);
}

function rows(page: Page, label: string, lines: readonly string[]): void {
  for (const [number, line] of lines.entries()) page.labelled(pad(number === 0 ? label : ''), line);
}

function pad(label: string): string {
  return `  ${label}`.padEnd(LABEL);
}
