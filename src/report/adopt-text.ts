import type { Storage } from '../adoption/act.ts';
import type { FileAdoption, Reader } from '../adoption/adoption.ts';
import { SHAPES } from '../adoption/shapes.ts';
import { docsPage, project } from '../shared/tool.ts';
import { SAID_BY_GENERATOR } from '../statement/build-level.ts';
import { counted } from '../text/counted.ts';
import type { AdoptReport } from './adopt-json.ts';
import { Page, type PageStyle, type Tone } from './page.ts';

const FORMATS: Readonly<Record<Storage, string>> = {
  legacy: 'cosign’s tags',
  bundle: 'bundles beside the image',
  store: 'GitHub’s store',
  unknown: 'unknown',
};
const VERDICTS: Readonly<Record<Reader['verdict'], { readonly word: string; readonly tone: Tone }>> = {
  change: { word: 'must change', tone: 'bad' },
  check: { word: 'look at it', tone: 'warn' },
  fits: { word: 'fits', tone: 'good' },
};

/** What changes in each file, what is left, and who verifies it. @param isPreview whether the action is not named yet */
export function adoptText(report: AdoptReport, style: PageStyle, isPreview: boolean): string {
  const page = new Page(style);
  for (const file of report.files) ofFile(page, file);
  if (report.readers.length > 0) {
    page.blank();
    page.whole('', 'Who verifies what is signed here');
    for (const reader of report.readers) ofReader(page, reader);
  }
  page.blank();
  for (const line of summary(report, isPreview)) page.labelled('', line);
  return page.text();
}

function ofFile(
  page: Page,
  { file, changes, left, identities, formats, level, remarks }: FileAdoption,
): void {
  page.blank();
  page.whole('', file);
  for (const { line, shape, step, job, remarks: own } of changes) {
    page.labelled(
      `  ${page.paint('good', 'taken')}  `,
      `line ${line}, ${step ?? job}: ${SHAPES[shape].title}`,
    );
    for (const remark of own) page.labelled('           ', remark);
  }
  for (const { line, shape, step, job, why } of left) {
    page.labelled(
      `  ${page.paint('warn', 'left')}   `,
      `line ${line}, ${step ?? job}: ${SHAPES[shape].title}; ${why}`,
    );
    page.whole('           ', docsPage(SHAPES[shape].page));
  }
  for (const remark of remarks) page.labelled(`  ${page.paint('warn', 'mind')}   `, remark);
  if (changes.length === 0) return;
  const before = identities.before.filter((one) => !identities.after.includes(one));
  for (const one of identities.after)
    page.whole(`  identity   ${identities.before.includes(one) ? 'as before  ' : 'new        '}`, one);
  for (const one of before) page.whole('  identity   no longer  ', one);
  page.labelled(
    '  formats    ',
    `${formats.before.map((one) => FORMATS[one]).join(', ')} → ${formats.after.map((one) => FORMATS[one]).join(', ')}`,
  );
  page.labelled('  level      ', `${levelWords(level.before)} → ${levelWords(level.after)}${fallOf(level)}`);
  if (level.after < level.before) page.whole('             ', docsPage('builders/build.md'));
}

function levelWords(level: number): string {
  return level === 0 ? 'no provenance' : `SLSA build level ${level}`;
}

/** Where the generator said more than is said now: why, and what would keep it. */
function fallOf({ before, after }: FileAdoption['level']): string {
  return after < before ? `: ${SAID_BY_GENERATOR.reason}; ${SAID_BY_GENERATOR.raise}` : '';
}

function ofReader(page: Page, { file, line, verdict, why, fix }: Reader): void {
  const { word, tone } = VERDICTS[verdict];
  page.labelled(`  ${page.paint(tone, word)}  `, `${file}:${line}: ${why}`);
  if (fix !== undefined) page.whole('    ', fix);
}

function summary({ files, diffs, isWritten, readers }: AdoptReport, isPreview: boolean): string[] {
  if (files.length === 0) return ['Nothing here signs images with something else.'];
  const left = files.reduce((sum, one) => sum + one.left.length, 0);
  const change = readers.filter(({ verdict }) => verdict === 'change').length;
  const done = isWritten ? 'changed' : 'would change';
  return [
    `${counted(diffs.size, 'file')} ${done}; ${counted(left, 'step')} left as they are${change > 0 ? `; ${counted(change, 'verification')} must change as well` : ''}`,
    ...(diffs.size > 0
      ? [
          'A private repository’s name, workflow and ref become public when it is signed: the first run stops there, until private-repository says that this is meant.',
        ]
      : []),
    ...(isPreview && diffs.size > 0
      ? [`The patch names no action yet: --action OWNER/${project.name}@<commit> fills it in.`]
      : []),
  ];
}
