import { type Finding, isError, type Severity } from '../finding/finding.ts';
import type { LintReport } from '../lint/report.ts';
import { groupBy } from '../shared/group-by.ts';
import { rulePage } from '../shared/tool.ts';
import { counted } from '../text/counted.ts';
import { terminalSafe } from '../text/terminal-safe.ts';
import { Page, type PageStyle, type Tone } from './page.ts';

const WORDS: Readonly<Record<Severity, { readonly word: string; readonly tone: Tone }>> = {
  'error-admits': { word: 'error (admits others)', tone: 'bad' },
  'error-never': { word: 'error (never works)', tone: 'bad' },
  warning: { word: 'warning', tone: 'warn' },
  info: { word: 'info', tone: 'dim' },
};
/** Of a line around a finding; minified JSON has one line. */
const MAX_EXCERPT = 120;

export interface LintTextOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Findings by file, each with its line and a mark below what it is about; a summary at the end. */
export function lintText(report: LintReport, style: PageStyle, { quiet, verbose }: LintTextOptions): string {
  const page = new Page(style);
  for (const [file, findings] of groupBy(report.findings, ({ at }) => at.file)) {
    page.blank();
    page.whole('', file);
    for (const [nth, finding] of findings.entries()) {
      if (nth > 0) page.blank();
      add(page, finding, report);
    }
  }
  if (quiet) return report.findings.length === 0 ? '' : page.text();
  page.blank();
  for (const line of summary(report)) page.whole('', line);
  if (verbose) page.labelled('', `looked at: ${documents(report)}`);
  return page.text();
}

function add(
  page: Page,
  { rule, severity, at, message, fix, edits = [] }: Finding,
  report: LintReport,
): void {
  const { word, tone } = WORDS[severity];
  const place = terminalSafe(`${at.file}:${at.line}:${at.column}`);
  page.whole(`${place}  ${page.paint(tone, word)}  `, rule);
  const source = report.files.get(at.file)?.line(at.line);
  if (source !== undefined) {
    const { text, mark } = excerpt(source, at.column - 1, at.end - at.start);
    const number = String(at.line);
    page.whole(`  ${page.paint('dim', `${number} |`)} `, text);
    page.whole(`  ${page.paint('dim', `${' '.repeat(number.length)} |`)} ${page.paint(tone, mark)}`, '');
  }
  page.labelled('  ', message);
  if (fix !== undefined) page.labelled(edits.length > 0 ? '  fix (--fix does it): ' : '  fix: ', fix);
}

/** What stands around the place, and a mark as wide as what it is about on this line. */
function excerpt(line: string, column: number, width: number): { text: string; mark: string } {
  const begin = column > MAX_EXCERPT - 20 ? column - 20 : 0;
  const text = line.slice(begin, begin + MAX_EXCERPT).replaceAll('\t', ' ');
  const room = Math.max(1, text.trimEnd().length - (column - begin));
  return { text, mark: `${' '.repeat(column - begin)}${'^'.repeat(Math.max(1, Math.min(width, room)))}` };
}

function summary({ findings, recognised, ignored, known, mended }: LintReport): string[] {
  const looked = [...recognised.values()].reduce((sum, count) => sum + count, 0);
  const errors = findings.filter(isError).length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const left = [
    ...(mended.length > 0 ? [`${mended.length} fixed`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...(ignored > 0 ? [`${ignored} ignored by a comment`] : []),
  ];
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${findings.length - errors - warnings} info`;
  const rest = left.length > 0 ? `; ${left.join(', ')}` : '';
  if (looked === 0) return ['Nothing was found to look at: no policy, no workflow, no commands.'];
  const fixable = findings.filter(({ edits = [] }) => edits.length > 0).length;
  const [first] = findings;
  return [
    `${found} in ${counted(looked, 'document')}${rest}`,
    ...(fixable > 0 ? [`${fixable} can be mended by --fix`] : []),
    ...(first ? [`what a rule means: --explain ${first.rule}, or ${rulePage(first.rule)}`] : []),
  ];
}

function documents({ recognised }: LintReport): string {
  return [...recognised].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'nothing';
}
