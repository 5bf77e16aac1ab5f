import { type PreflightImage, type PreflightReport, verdictOf } from '../admission/preflight-report.ts';
import { counted } from '../text/counted.ts';
import { Page, type PageStyle } from './page.ts';
import {
  ADMISSION_WORDS,
  assumptionsOf,
  byParty,
  placesOf,
  preflightCounts,
  shortName,
  signerWords,
} from './preflight-words.ts';

export interface PreflightTextOptions {
  /** Only what is rejected or could not be told. */
  readonly quiet: boolean;
}

/** Lines about what could not be looked at: nobody reads more on a terminal. */
const MAX_PROBLEMS = 50;

/** The report for people: a line for each image, then each that does not pass, and what was not looked at last. */
export function preflightText(
  report: PreflightReport,
  style: PageStyle,
  { quiet }: PreflightTextOptions,
): string {
  const page = new Page(style);
  const { images, problems, engines } = report;
  for (const [title, own] of byParty(images.filter((image) => !quiet || isTold(image)))) {
    page.blank();
    page.labelled('', title, 'bold');
    for (const image of own) line(page, image);
    for (const image of own.filter(isTold)) details(page, image);
  }
  page.blank();
  for (const { file, line: at, message, fix } of problems.slice(0, MAX_PROBLEMS)) {
    page.labelled('  ! ', `${file}:${at}: ${message}`, 'warn');
    if (fix !== undefined) page.labelled('    fix: ', fix);
  }
  if (problems.length > MAX_PROBLEMS)
    page.labelled(
      '  ! ',
      `and ${problems.length - MAX_PROBLEMS} more like these: --format json has all`,
      'warn',
    );
  if (quiet) return page.text();
  for (const { id, policies } of engines) page.labelled('  ', `${id}: ${policies.join(', ')}`, 'dim');
  for (const said of assumptionsOf(report)) page.labelled('  ! ', said, 'warn');
  page.blank();
  page.labelled('', `${counted(images.length, 'image')}: ${preflightCounts(images)}`);
  return page.text();
}

function isTold(image: PreflightImage): boolean {
  return (
    verdictOf(image) !== 'pass' ||
    image.answers.some(({ whenEnforced, excepted }) => whenEnforced !== undefined || excepted !== undefined)
  );
}

const WIDTH = ADMISSION_WORDS['could-not-tell'].word.length;

function line(page: Page, image: PreflightImage): void {
  const { word, tone } = ADMISSION_WORDS[verdictOf(image)];
  const more = [
    image.isKnown ? 'in the baseline' : undefined,
    image.image.includes('@') ? undefined : image.digest?.slice(0, 'sha256:'.length + 12),
    ...image.traps.map(({ kind }) => kind),
  ].filter((part) => part !== undefined);
  page.row(`  ${word.padEnd(WIDTH)}  `, [shortName(image), ...more], tone);
}

function details(page: Page, image: PreflightImage): void {
  page.blank();
  page.labelled('  ', shortName(image), 'bold');
  for (const { by, verdict, why, fix, policy } of image.answers) {
    const { word, tone } = ADMISSION_WORDS[verdict];
    page.labelled(
      `    ${word.toLowerCase()}  `,
      `${policy === undefined ? by : `${by}, ${policy}`}: ${why}`,
      tone,
    );
    for (const [nth, part] of (fix ?? '').split('\n').entries())
      if (part !== '') page.labelled(nth === 0 ? '      fix: ' : '           ', part);
  }
  for (const said of signerWords(image)) page.labelled('    signed by ', said);
  if (image.isRead && image.signers.length === 0) page.labelled('    ', 'nothing signed is attached');
  for (const { message } of image.traps) page.labelled('    ! ', message, 'warn');
  for (const place of placesOf(image)) page.labelled('    in ', place, 'dim');
}
