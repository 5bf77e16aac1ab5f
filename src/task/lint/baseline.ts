import { type FindingKey, keyOf } from '../../lint/known-findings.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { isObject, objectIn, textOf } from '../../text/json.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The findings of an earlier report in JSON.
 * @throws Failure `baseline-malformed`, and those of reading a file
 */
export async function readBaseline(file: string): Promise<FindingKey[]> {
  const report = objectIn(await readUserFile('baseline', file, MAX_BYTES));
  const findings = report?.['findings'];
  if (report?.['schemaVersion'] !== 1 || !Array.isArray(findings)) throw malformed(file);
  return findings
    .filter(isObject)
    .map((one) => keyOf(textOf(one['rule']), textOf(one['file']), textOf(one['message'])));
}

function malformed(file: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'baseline-malformed',
    what: `baseline: ${file} is no report of lint in JSON`,
    why: 'the baseline is an earlier report, as --format json prints it',
    fix: 'slsa-provenance lint … --format json > baseline.json',
  });
}
