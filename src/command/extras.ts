import { stat, writeFile } from 'node:fs/promises';
import { parsePredicateType } from '../expectation/expectation.ts';
import { Failure } from '../shared/failure.ts';
import { replaceFile } from '../shared/replace-file.ts';
import { payloadOf } from '../sigstore/envelope.ts';
import { terminalSafeJson } from '../text/terminal-safe.ts';
import { isByExpected, type JudgedArtifact } from '../verification/artifact-report.ts';
import type { Answer, Answers } from '../verification/answers.ts';
import type { OutputOptions } from '../request/output-options.ts';

/**
 * What was asked to be extracted: the newest accepted statement of a type, or its predicate, from each image;
 * written to the file that was named. @returns the text, one JSON document a line; undefined: nothing is there
 */
export async function extract(outcome: Answers, options: OutputOptions): Promise<string | undefined> {
  const type = parsePredicateType('extract', options.extract ?? '');
  const isWhole = options.extractStatement === true;
  const texts = outcome.answers.flatMap((answer) => {
    const statement = newestOf(answer, type)?.toString('utf8');
    if (statement === undefined) return isWhole ? [] : storedIn(answer, type);
    return isWhole
      ? statement
      : JSON.stringify((JSON.parse(statement) as { predicate?: unknown }).predicate ?? {});
  });
  if (texts.length === 0) return undefined;
  const text = `${texts.join('\n')}\n`;
  if (options.extractTo !== undefined)
    await orUnwritable('extract-to', options.extractTo, (path) => writeTo(path, text));
  return terminalSafeJson(text);
}

/** A file is replaced; what is none, such as a pipe or `/dev/stdout`, is written to. */
async function writeTo(path: string, text: string): Promise<void> {
  const isOther = await stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
  await (isOther ? writeFile(path, text) : replaceFile(path, text));
}

function newestOf({ report, result }: Answer, type: string): Buffer | undefined {
  if (report.verdict !== 'verified') return undefined;
  const found = (result?.judged ?? [])
    .filter((artifact) => isByExpected(artifact.report) && artifact.report.predicateType === type)
    .sort((a, b) => timeOf(b) - timeOf(a))[0];
  return found?.content && payloadOf(found.content);
}

/** The newest file of a type that is stored beside the image; on one line, as all that is extracted. */
function storedIn({ report, result }: Answer, type: string): string[] {
  if (report.verdict !== 'verified') return [];
  const [newest] = (result?.stored ?? [])
    .filter(({ predicateType }) => predicateType === type)
    .sort((a, b) => timeOf({ report: b.reference }) - timeOf({ report: a.reference }));
  return newest ? [JSON.stringify(JSON.parse(newest.bytes.toString('utf8')))] : [];
}

function timeOf({ report }: Pick<JudgedArtifact, 'report'>): number {
  return report.signedAt === undefined ? 0 : Date.parse(report.signedAt);
}

/** @throws Failure `file-unwritable` */
export async function orUnwritable(
  option: string,
  path: string,
  write: (path: string) => Promise<void>,
): Promise<void> {
  try {
    await write(path);
  } catch (cause) {
    throw new Failure({
      class: 'usage',
      code: 'file-unwritable',
      what: `${option}: ${path} cannot be written`,
      why: 'its directory does not exist, or is not yours to write',
      fix: `${option}: a path that can be written`,
      cause,
    });
  }
}
