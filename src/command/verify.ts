import type { PageStyle } from '../report/page.ts';
import { readBaseImages } from '../request/dockerfile.ts';
import { eachOnce, type ListedImage, readImageList } from '../request/image-list.ts';
import type { VerifyOptions } from '../request/options.ts';
import { parseRequest, type VerifyRequest } from '../request/request.ts';
import { SETTINGS_FILE } from '../request/settings.ts';
import { saveEvidence } from '../task/verify/evidence-files.ts';
import { answerFromBundle, answerFromEvidence } from '../task/verify/offline.ts';
import { verifyImages } from '../task/verify/run.ts';
import { openServices, type Services } from '../task/verify/services.ts';
import type { Answers } from '../verification/answers.ts';
import { cacheDirectory } from './cache.ts';
import { extract, orUnwritable } from './extras.ts';
import type { OutputOptions } from './output-options.ts';
import { showProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import type { Terminal } from './terminal.ts';

type Options = VerifyOptions & OutputOptions;

/** `slsa-provenance verify`. @returns the exit code @throws Failure for wrong usage */
export async function verify(
  names: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal } = surroundings;
  if (options.fromEvidence !== undefined) {
    const outcome = await answerFromEvidence(options.fromEvidence, options);
    await report(outcome, options, terminal);
    return outcome.exitCode;
  }
  const images = await imagesOf(names, options, terminal);
  const request = await parseRequest(withExtracted(options), { settings: SETTINGS_FILE });
  const log = terminalLog(terminal, options.verbose ?? false);
  if (request.settingsFile !== undefined) log.info(`expectations are those in ${request.settingsFile}`);
  const { environment } = surroundings;
  const cacheDir = cacheDirectory(environment.variables);
  const services = openServices({ ...request, environment, log, cacheDir });
  const outcome =
    options.bundle === undefined
      ? await verifyMany(images, request, { services, terminal })
      : await answerFromBundle(images, options.bundle, request, services.root);
  if (options.evidenceOut !== undefined) {
    await orUnwritable('evidence-out', options.evidenceOut, (path) => saveEvidence(path, outcome, request));
  }
  await report(outcome, options, terminal);
  return outcome.exitCode;
}

/** What is to be extracted must be there. */
function withExtracted(options: Options): Options {
  const { extract: type, requirePredicate = [] } = options;
  return type === undefined ? options : { ...options, requirePredicate: [...requirePredicate, type] };
}

async function imagesOf(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ListedImage[]> {
  const [listed, base] = await Promise.all([
    options.file === undefined ? [] : readImageList(options.file, () => terminal.stdin()),
    options.dockerfile === undefined ? [] : readBaseImages(options.dockerfile),
  ]);
  const dash = names.includes('-') ? await readImageList('-', () => terminal.stdin()) : [];
  const given = names.filter((name) => name !== '-').map((image) => ({ image }));
  return eachOnce([...given, ...dash, ...listed, ...base]);
}

async function verifyMany(
  images: readonly ListedImage[],
  request: VerifyRequest,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Answers> {
  const progress = showProgress(terminal, images.length, request.concurrency);
  try {
    return await verifyImages(images, request, services, progress);
  } finally {
    progress.end();
  }
}

/** The report goes to stdout, unless something extracted goes there. */
async function report(outcome: Answers, options: Options, terminal: Terminal): Promise<void> {
  const extracted = options.extract === undefined ? undefined : await extract(outcome, options);
  const isTaken = extracted !== undefined && options.extractTo === undefined;
  const text = await render(outcome, options, isTaken ? terminal.errStyle : terminal.outStyle);
  if (isTaken) terminal.err(text);
  else terminal.out(text);
  if (isTaken) terminal.out(extracted);
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

function toJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
