import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionsLog } from '../../github/actions-log.ts';
import type { Environment } from '../../github/environment.ts';
import { failureMarkdown, wantsSummary, writeSummary } from '../../github/job-summary.ts';
import { setLongOutput, type SetOutput } from '../../github/step-outputs.ts';
import { jsonReport } from '../../report/json.ts';
import { markdownReport } from '../../report/markdown.ts';
import { PLAIN } from '../../report/page.ts';
import { sarifReport } from '../../report/sarif.ts';
import { textReport } from '../../report/text.ts';
import { answersIn, failureIn } from '../../request/fix-language.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { saveEvidence } from '../../task/verify/evidence-files.ts';
import { verify as verifyTask } from '../../task/verify/main.ts';
import type { Answers } from '../../verification/answers.ts';
import { annotate } from './annotations.ts';
import { readInputs, type VerifyInputs } from './inputs.ts';

/** The verify action. @throws Failure `not-verified` when one image is not */
export async function verify(environment: Environment, setOutput: SetOutput, log: ActionsLog): Promise<void> {
  try {
    await verifyAndTell(await readInputs(), environment, setOutput, log);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const failure = failureIn('action', error);
    if (failure.code !== 'not-verified' && wantsSummary()) await writeSummary(failureMarkdown(failure), log);
    throw failure;
  }
}

async function verifyAndTell(
  inputs: VerifyInputs,
  environment: Environment,
  setOutput: SetOutput,
  log: ActionsLog,
): Promise<void> {
  const { options, images, credentials } = inputs;
  // Without a settings file of its own accord: on a pull request its author would choose the rules.
  const outcome = answersIn(
    'action',
    await verifyTask({ options, images }, { environment, log, credentials }),
  );
  const directory = await newDirectory(inputs.outputDirectory ?? environment.temporaryDirectory);
  await saveReports(outcome, directory, setOutput, log);
  await saveEvidence(join(directory, 'evidence'), outcome);
  setOutput('evidence-path', join(directory, 'evidence'));
  log.info(
    textReport(
      outcome.answers.map(({ report }) => report),
      PLAIN,
    ),
  );
  annotate(outcome, log);
  if (inputs.showSummary) await writeSummary(markdownReport(outcome), log);
  if (outcome.verdict !== 'verified') throw notVerified(outcome);
}

async function newDirectory(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'verify-'));
}

/** The reports as files, for later steps: an upload to code scanning, an archive. */
async function saveReports(
  outcome: Answers,
  directory: string,
  setOutput: SetOutput,
  log: Log,
): Promise<void> {
  const save = async (output: string, name: string, content: object) => {
    const path = join(directory, name);
    await writeFile(path, `${JSON.stringify(content, undefined, 2)}\n`);
    setOutput(output, path);
  };
  setOutput('verdict', outcome.verdict);
  const subjects = outcome.answers.flatMap(({ report: { verdict, subject } }) =>
    verdict === 'verified' && subject !== undefined ? [subject] : [],
  );
  setLongOutput(setOutput, ['subjects', subjects.join('\n')], { file: 'report-path', log });
  await save('report-path', 'report.json', jsonReport(outcome));
  await save('sarif-path', 'report.sarif', sarifReport(outcome));
}

function notVerified({ answers }: Answers): Failure {
  const wrong = answers.map(({ report }) => report).filter(({ verdict }) => verdict !== 'verified');
  const [first] = wrong;
  const reason = first?.reasons[0];
  return new Failure({
    class: 'malformed',
    code: 'not-verified',
    what:
      wrong.length === 1 && first
        ? `${first.image}: ${first.verdict}: ${reason?.message ?? ''}`
        : `${wrong.length} of ${answers.length} images are not verified`,
    ...(wrong.length === 1 && reason?.fix !== undefined && { fix: reason.fix }),
  });
}
