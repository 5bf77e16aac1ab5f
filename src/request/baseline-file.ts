import { Failure } from '../shared/failure.ts';
import { readUserFile } from '../shared/read-file.ts';
import { isObject, type JsonObject, objectIn } from '../text/json.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * What an earlier report in JSON lists, for a command to compare with.
 * @param list the member that holds it: `findings`, `images`
 * @throws Failure `baseline-malformed`, and those of reading a file
 */
export async function readBaselineFile(
  file: string,
  { command, list }: { readonly command: string; readonly list: string },
): Promise<JsonObject[]> {
  const report = objectIn(await readUserFile('baseline', file, MAX_BYTES));
  const entries = report?.[list];
  if (report?.['schemaVersion'] === 1 && Array.isArray(entries)) return entries.filter(isObject);
  throw new Failure({
    class: 'usage',
    code: 'baseline-malformed',
    what: `baseline: ${file} is no report of ${command} in JSON`,
    why: 'the baseline is an earlier report, as --format json prints it',
    fix: `slsa-provenance ${command} … --format json > baseline.json`,
  });
}
