import type { Reason } from '../shared/reason.ts';
import type { ArtifactReport } from '../verification/artifact-report.ts';
import type { ImageReport, Verdict } from '../verification/image-report.ts';
import type { ProvenanceFacts } from '../verification/provenance-facts.ts';
import { Page } from './page.ts';
import {
  shortTags,
  shortUri,
  STATUS_WORDS,
  storageOf,
  timeWords,
  typeWords,
  VERDICT_WORDS,
} from './words.ts';

const LABEL = 15;
const MAX_ROWS = 30;

/** The report for people: the verdict first, then what it rests on. */
export function textReport(reports: readonly ImageReport[], colour: boolean): string {
  const page = new Page(colour);
  const isAlone = reports.length === 1;
  for (const report of reports) {
    if (isAlone || report.verdict !== 'verified') {
      page.blank();
      details(page, report);
      page.blank();
    } else {
      heading(page, report);
      remarks(page, report);
    }
  }
  if (!isAlone) total(page, reports);
  return page.text();
}

function total(page: Page, reports: readonly ImageReport[]): void {
  const verdicts: readonly Verdict[] = ['verified', 'rejected', 'unsigned', 'could-not-tell'];
  const counts = verdicts.flatMap((verdict) => {
    const { length } = reports.filter((one) => one.verdict === verdict);
    return length === 0 ? [] : [`${length} ${VERDICT_WORDS[verdict].word.toLowerCase()}`];
  });
  page.blank();
  page.labelled('', `${reports.length} images: ${counts.join(', ')}`);
}

function heading(page: Page, { image, platform, subject, verdict }: ImageReport): void {
  const { word, tone } = VERDICT_WORDS[verdict];
  const [name, digest] = image.split('@');
  page.labelled(`${word}  `, `${name ?? image}${platform ? ` (${platform})` : ''}`, tone);
  const found = subject?.split('@').at(-1) ?? digest;
  if (found !== undefined && found !== image) page.labelled('  ', found);
}

function details(page: Page, report: ImageReport): void {
  heading(page, report);
  page.blank();
  for (const reason of report.reasons) problem(page, reason);
  const accepted = report.artifacts.filter(({ status }) => status === 'accepted');
  const origin = accepted.find(({ facts }) => facts) ?? accepted[0];
  if (origin) whoBuilt(page, origin);
  if (report.artifacts.length > 0) attached(page, report);
  if (report.verdict === 'unsigned') rows(page, 'Looked at', report.lookedFor.map(shortTags));
  remarks(page, report);
}

/** What to mind whatever the verdict, and what other programs would say. */
function remarks(page: Page, { warnings, lenses }: ImageReport): void {
  for (const { message } of warnings) page.labelled('  ! ', message, 'warn');
  for (const { lens, admits, why, fix } of lenses) {
    const says = admits ? 'admits it' : 'rejects it';
    const text = `${lens} ${says}: ${why}${fix ? `; ${fix}` : ''}`;
    page.labelled(admits ? '  + ' : '  x ', text, admits ? 'good' : 'bad');
  }
}

function problem(page: Page, { message, fix }: Reason): void {
  page.labelled('  x ', message, 'bad');
  for (const [number, line] of (fix ?? '').split('\n').entries()) {
    if (line !== '') page.labelled(number === 0 ? '    fix: ' : '         ', line);
  }
}

type Row = readonly [label: string, text: string | undefined];

/** What the accepted provenance, or else signature, says. */
function whoBuilt(page: Page, { facts, identity, signedAt, logIndex }: ArtifactReport): void {
  const signer = identity && shortUri(identity.san);
  const labelled: readonly Row[] = [
    ...(facts ? sourceRows(facts) : []),
    ['Signed by', facts?.isReusable && signer ? `reusable workflow ${signer}` : signer],
    ['Started by', facts?.trigger],
    ['Actor', facts?.actor],
    ['Run', facts?.run],
    ['When', signedAt && timeWords(signedAt)],
    ['Log index', logIndex],
  ];
  for (const [label, text] of labelled) if (text !== undefined) page.labelled(pad(label), text);
  if (facts) level(page, facts);
}

function sourceRows({
  sourceRepository: source,
  sourceCommit: commit,
  sourceRef,
  workflow,
}: ProvenanceFacts): Row[] {
  return [
    ['Source', source && `${source} (${sourceRef ?? 'no ref'})`],
    ['Commit', source && commit && `${source}/commit/${commit.slice(0, 12)}`],
    ['Workflow', workflow],
  ];
}

function level(page: Page, { level: { level: number, reason, raise }, notAssessed }: ProvenanceFacts): void {
  page.labelled(pad('SLSA level'), `Build L${number}: ${reason}`);
  page.labelled(pad('Level up'), raise);
  rows(page, 'Not assessed', notAssessed);
}

function attached(page: Page, { artifacts, verdict }: ImageReport): void {
  const lines = artifacts.slice(0, MAX_ROWS).flatMap((one) => {
    const line = `${typeWords(one)}: ${STATUS_WORDS[one.status]}; ${storageOf(one)}`;
    const who = one.status === 'other-identity' && one.identity ? [`  by ${shortUri(one.identity.san)}`] : [];
    const why =
      one.status === 'rejected' && verdict === 'verified'
        ? one.reasons.map(({ message }) => `  ${message}`)
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
