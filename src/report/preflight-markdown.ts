import { type PreflightImage, type PreflightReport, verdictOf } from '../admission/preflight-report.ts';
import { block, code, folded, plain, table } from '../text/markdown.ts';
import {
  ADMISSION_WORDS,
  assumptionsOf,
  byParty,
  placesOf,
  preflightCounts,
  shortName,
  signerWords,
} from './preflight-words.ts';

/** Rows of one table: a ticket takes 65,536 characters. */
const MAX_ROWS = 200;

/** The report to paste into a ticket: what would be rejected, why, and what to do. */
export function preflightMarkdown(report: PreflightReport): string {
  const { images, problems, engines } = report;
  const answered = engines.length === 0 ? 'what is expected' : engines.map(({ id }) => id).join(', ');
  const parts = [
    `## What would be rejected\n\n${plain(`${images.length} images, asked: ${answered}. ${preflightCounts(images)}.`)}`,
    ...assumptionsOf(report).map((said) => `> ${plain(said)}`),
    ...byParty(images).map(([title, own]) => `### ${title}\n\n${imagesTable(own)}`),
    ...(problems.length === 0
      ? []
      : [`### Not looked at\n\n${problems.slice(0, MAX_ROWS).map(problemLine).join('\n')}`]),
    ...details(images),
  ];
  return `${parts.join('\n\n')}\n`;
}

function imagesTable(images: readonly PreflightImage[]): string {
  const rows = images.slice(0, MAX_ROWS).map((image) => {
    const { word } = ADMISSION_WORDS[verdictOf(image)];
    const answers = image.answers.map(({ by, verdict, why }) => `${plain(by)}: ${verdict}, ${plain(why)}`);
    return [
      word.toLowerCase(),
      code(shortName(image)),
      answers.join('<br>'),
      signerWords(image).map(code).join('<br>'),
    ];
  });
  const left = images.length - rows.length;
  const told = table(['', 'image', 'why', 'signed by'], rows);
  return left > 0 ? `${told}\n\nand ${left} more: the report in JSON has all` : told;
}

function problemLine({ file, line, message }: PreflightReport['problems'][number]): string {
  return `- ${code(`${file}:${line}`)}: ${plain(message)}`;
}

/** Of what is rejected: where it stands, the traps and the fix. */
function details(images: readonly PreflightImage[]): string[] {
  const told = images.filter((image) => verdictOf(image) === 'reject').slice(0, 50);
  return told.map((image) => {
    const fixes = image.answers.flatMap(({ fix }) => fix ?? []);
    const lines = [
      ...placesOf(image).map((place) => `- in ${plain(place)}`),
      ...image.traps.map(({ message }) => `- ${plain(message)}`),
    ];
    const parts = [lines.join('\n'), ...(fixes.length === 0 ? [] : [block(fixes.join('\n'))])];
    return folded(shortName(image), parts.filter((part) => part !== '').join('\n\n'));
  });
}
