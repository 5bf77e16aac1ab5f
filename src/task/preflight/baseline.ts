import { type PreflightImage, type PreflightReport, verdictOf } from '../../admission/preflight-report.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { isObject, objectIn, textOf } from '../../text/json.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Marks what an earlier report in JSON has as well, with the same verdict: only what is new counts.
 * @throws Failure `baseline-malformed`, and those of reading a file
 */
export async function withBaseline(
  report: PreflightReport,
  path: string | undefined,
): Promise<PreflightReport> {
  if (path === undefined) return report;
  const known = entriesOf(objectIn(await readUserFile('baseline', path, MAX_BYTES)), path);
  const images = report.images.map((image) => ({
    ...image,
    isKnown: known.has(entryOf(image.image, verdictOf(image))),
  }));
  return { ...report, images };
}

/** Digests are left out: a new build of what was rejected before is rejected as before. */
function entryOf(image: string, verdict: string): string {
  return `${image.split('@')[0]} ${verdict}`;
}

function entriesOf(report: ReturnType<typeof objectIn>, path: string): Set<string> {
  const images = report?.['images'];
  if (report?.['schemaVersion'] !== 1 || !Array.isArray(images)) throw malformed(path);
  return new Set(
    images.filter(isObject).map((image) => {
      const answers = Array.isArray(image['answers']) ? image['answers'].filter(isObject) : [];
      return entryOf(
        textOf(image['image']),
        verdictOf({ answers: answers as unknown as PreflightImage['answers'] }),
      );
    }),
  );
}

function malformed(path: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'baseline-malformed',
    what: `baseline: ${path} is no report of preflight in JSON`,
    why: 'the baseline is an earlier report, as --format json prints it',
    fix: 'slsa-provenance preflight … --format json > baseline.json',
  });
}
