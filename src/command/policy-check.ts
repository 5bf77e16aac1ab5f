import type { PageStyle } from '../report/page.ts';
import {
  type PolicyCheck,
  policyCheckJson,
  policyCheckSarif,
  policyCheckText,
} from '../report/policy-check.ts';
import { readFiles } from '../request/manifest-files.ts';
import type { PolicyOptions } from '../request/policy-options.ts';
import { Failure } from '../shared/failure.ts';
import { rewriteFiles } from '../shared/rewrite-files.ts';
import { checkExitCode, type CheckGrounds, checkPolicies } from '../task/policy/check.ts';
import { type AskedEngines, engineRefusals } from '../task/policy/ask-engines.ts';
import { updatePolicies } from '../task/policy/update.ts';
import type { Terminal } from './terminal.ts';
import { toJson } from './to-json.ts';

/** As lint has it: policies are small, and each is read with all its places. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

/**
 * `slsa-provenance policy --check` and `--update`.
 * @param asked images that are named, beside which the engines would look
 * @returns the exit code
 * @throws Failure
 */
export async function checkOrUpdate(
  paths: readonly string[],
  grounds: CheckGrounds,
  options: PolicyOptions,
  terminal: Terminal,
  asked?: AskedEngines,
): Promise<number> {
  const isUpdate = options.update !== undefined;
  if (isUpdate && paths.includes('-')) throw stdinUpdated();
  const files = await readFiles(isUpdate ? 'update' : 'check', paths, terminal.stdin, MAX_FILE_BYTES);
  const check = isUpdate ? await update(files, grounds) : await compare(files, grounds, asked);
  terminal.out(render(check, options, terminal.outStyle));
  return check.exitCode;
}

/** What stands beside images is asked for where some are named. */
async function compare(
  files: Parameters<typeof checkPolicies>[0],
  grounds: CheckGrounds,
  asked: AskedEngines | undefined,
): Promise<PolicyCheck> {
  const { report } = checkPolicies(files, grounds);
  const refused = asked ? await engineRefusals(report, asked) : [];
  return checked({ ...report, differences: [...report.differences, ...refused] });
}

function checked(report: Omit<PolicyCheck, 'exitCode'>): PolicyCheck {
  return { ...report, exitCode: checkExitCode(report) };
}

/** Either all files are what they should be afterwards, or none is touched. */
async function update(
  files: Parameters<typeof updatePolicies>[0],
  grounds: CheckGrounds,
): Promise<PolicyCheck> {
  const { report, changed } = updatePolicies(files, grounds);
  const check = checked(report);
  if (check.exitCode !== 0) return { ...check, updated: [] };
  await rewriteFiles(changed);
  return { ...check, updated: changed.map(({ file }) => file) };
}

function stdinUpdated(): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: 'update: - is stdin, which nothing can be written to',
    fix: '--update FILE',
  });
}

function render(
  check: PolicyCheck,
  { format = 'text', quiet = false }: PolicyOptions,
  style: PageStyle,
): string {
  if (format === 'json') return toJson(policyCheckJson(check));
  if (format === 'sarif') return toJson(policyCheckSarif(check));
  return policyCheckText(check, style, { quiet });
}
