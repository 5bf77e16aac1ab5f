import type { PageStyle } from '../report/page.ts';
import { nameWords } from '../report/words.ts';
import { askedImage, type AskedImage } from '../request/asked-image.ts';
import { baseImages } from '../request/base-images.ts';
import { answersIn } from '../request/fix-language.ts';
import { eachOnce, readImageList } from '../request/image-list.ts';
import { optionGroups, type VerifyOptions } from '../request/options.ts';
import { OUTPUT_OPTIONS, type OutputOptions } from '../request/output-options.ts';
import { refuseWithoutEffect, verifyModes } from '../request/refuse-options.ts';
import { SETTINGS_FILE } from '../request/settings.ts';
import { saveEvidence } from '../task/verify/evidence-files.ts';
import { verify as verifyTask } from '../task/verify/main.ts';
import { terminalSafe } from '../text/terminal-safe.ts';
import type { Answers } from '../verification/answers.ts';
import { cacheDirectory } from './cache.ts';
import { extract, orUnwritable } from './extras.ts';
import { showProgress } from './progress.ts';
import { requireOneReader } from './one-reader.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import type { Terminal } from './terminal.ts';
import { toJson } from './to-json.ts';
import { withIdentities } from './with-identities.ts';

type Options = VerifyOptions & OutputOptions;

const OPTIONS = [...optionGroups, OUTPUT_OPTIONS].flatMap(({ options }) => options);

/** `slsa-provenance verify`. @returns the exit code @throws Failure for wrong usage */
export async function verify(
  names: readonly string[],
  given: Options,
  surroundings: Surroundings,
): Promise<number> {
  refuseWithoutEffect(OPTIONS, given, verifyModes);
  const { terminal, environment } = surroundings;
  const options = withIdentities(given, surroundings);
  const images = await imagesOf(names, options, terminal);
  const { variables } = environment;
  // In a job, the author of a pull request could bring a file that chooses the rules.
  const settings = variables['GITHUB_ACTIONS'] ? undefined : SETTINGS_FILE;
  const task = { options: withExtracted(options), images, settings };
  const progress = showProgress(
    terminal,
    options.quiet ? 0 : images.length,
    Number(options.concurrency ?? '8'),
  );
  const context = {
    environment,
    log: terminalLog(terminal, options),
    cacheDir: cacheDirectory(variables),
    onProgress: (count: number) => progress.done(count),
  };
  const answers = answersIn('command', await verifyTask(task, context).finally(() => progress.end()));
  if (options.evidenceOut !== undefined)
    await orUnwritable('evidence-out', options.evidenceOut, (path) => saveEvidence(path, answers));
  await report(answers, options, terminal);
  return answers.exitCode;
}

/** What is to be extracted must be there. */
function withExtracted(options: Options): Options {
  const { extract: type, requirePredicate = [] } = options;
  return type === undefined ? options : { ...options, requirePredicate: [...requirePredicate, type] };
}

/** The images that are named, each parsed once; a file of evidence needs none. */
async function imagesOf(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<AskedImage[]> {
  const { file, dockerfile } = options;
  requireOneReader([names.includes('-'), file === '-', dockerfile === '-']);
  const { stdin } = terminal;
  const [listed, base] = await Promise.all([
    file === undefined ? [] : readImageList(file, stdin),
    baseImages(options, stdin),
  ]);
  const dash = names.includes('-') ? await readImageList('-', stdin) : [];
  const given = names.filter((name) => name !== '-').map((image) => ({ image }));
  const all = [...given, ...dash, ...listed, ...base];
  return (all.length === 0 && options.fromEvidence !== undefined ? [] : eachOnce(all)).map(askedImage);
}

/** The report goes to stdout, unless something extracted goes there. */
async function report(outcome: Answers, options: Options, terminal: Terminal): Promise<void> {
  if (options.quiet && (options.format ?? 'text') === 'text') return reportReferences(outcome, terminal);
  const extracted = options.extract === undefined ? undefined : await extract(outcome, options);
  const isTaken = extracted !== undefined && options.extractTo === undefined;
  const text = await render(outcome, options, isTaken ? terminal.errStyle : terminal.outStyle);
  if (isTaken) terminal.err(text);
  else terminal.out(text);
  if (isTaken) terminal.out(extracted);
}

/** What scripts go on with: the references of what is verified; of the rest, a line each for people. */
function reportReferences({ answers }: Answers, terminal: Terminal): void {
  for (const { report } of answers) {
    const { verdict, subject, reasons } = report;
    if (verdict === 'verified' && subject !== undefined) terminal.out(`${subject}\n`);
    else terminal.err(`${verdict}: ${terminalSafe(`${nameWords(report)}: ${reasons[0]?.message ?? ''}`)}\n`);
  }
}

async function render(
  outcome: Answers,
  { format = 'text', explain }: Options,
  style: PageStyle,
): Promise<string> {
  // Each loaded only when it is asked for.
  if (format === 'json') return toJson((await import('../report/json.ts')).jsonReport(outcome));
  if (format === 'sarif') return toJson((await import('../report/sarif.ts')).sarifReport(outcome));
  const { textReport } = await import('../report/text.ts');
  const text = textReport(
    outcome.answers.map((answer) => answer.report),
    style,
  );
  if (!explain) return text;
  const { explainReport } = await import('../report/explain.ts');
  return [text, ...outcome.answers.map((answer) => explainReport(answer, style))].join('\n');
}
