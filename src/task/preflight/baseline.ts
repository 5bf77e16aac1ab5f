import { type PreflightImage, type PreflightReport, verdictOf } from '../../admission/preflight-report.ts';
import { readBaselineFile } from '../../request/baseline-file.ts';
import { isObject, type JsonObject, textOf } from '../../text/json.ts';

/**
 * Marks what an earlier report in JSON has as well, with the same verdict: only what is new counts.
 * @throws Failure those of `readBaselineFile`
 */
export async function withBaseline(
  report: PreflightReport,
  path: string | undefined,
): Promise<PreflightReport> {
  if (path === undefined) return report;
  const known = entriesOf(await readBaselineFile(path, { command: 'preflight', list: 'images' }));
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

function entriesOf(images: readonly JsonObject[]): Set<string> {
  return new Set(
    images.map((image) => {
      const answers = Array.isArray(image['answers']) ? image['answers'].filter(isObject) : [];
      return entryOf(
        textOf(image['image']),
        verdictOf({ answers: answers as unknown as PreflightImage['answers'] }),
      );
    }),
  );
}
