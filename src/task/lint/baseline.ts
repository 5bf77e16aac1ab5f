import { type FindingKey, keyOf } from '../../lint/known-findings.ts';
import { readBaselineFile } from '../../request/baseline-file.ts';
import { textOf } from '../../text/json.ts';

/**
 * The findings of an earlier report in JSON.
 * @throws Failure those of `readBaselineFile`
 */
export async function readBaseline(file: string): Promise<FindingKey[]> {
  const findings = await readBaselineFile(file, { command: 'lint', list: 'findings' });
  return findings.map(({ rule, file: where, message }) =>
    keyOf(textOf(rule), textOf(where), textOf(message)),
  );
}
