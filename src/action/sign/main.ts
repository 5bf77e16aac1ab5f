import type { Environment } from '../../github/environment.ts';
import { untrustedEvent } from '../../github/event.ts';
import { failureMarkdown, readShowSummary, wantsSummary, writeSummary } from '../../github/job-summary.ts';
import type { SetOutput } from '../../github/step-outputs.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { Incomplete } from '../../task/sign/attach-all.ts';
import type { ResultFiles } from '../../task/sign/files.ts';
import { planSigning, sign as signTask } from '../../task/sign/main.ts';
import type { DeferredResult, Result } from '../../task/sign/result.ts';
import { type ActionInputs, needsToken, readBuild, readInputs, readOnUntrustedEvent } from './inputs.ts';
import {
  clearIdentityOutputs,
  setFileOutputs,
  setIdentityOutputs,
  setOutcome,
  setResultOutputs,
} from './outputs.ts';
import type { PolicyWriting } from './policies.ts';

/** The sign action: from pushed digests to images that every verifier accepts. */
export async function sign(environment: Environment, setOutput: SetOutput, log: Log): Promise<void> {
  setOutcome(setOutput, 'failed');
  // Before the other inputs: where nothing may be pushed, they may well be empty.
  if (await isSkipped(environment, log)) return setOutcome(setOutput, 'skipped');
  try {
    await signAndAttach(
      readInputs(undefined, (text) => log.notice(text), await readBuild()),
      environment,
      setOutput,
      log,
    );
  } catch (error) {
    // The summary of a run that is not complete lists what failed.
    const isTold = !(error instanceof Failure) || error instanceof Incomplete;
    if (!isTold && wantsSummary()) await writeSummary(failureMarkdown(error), log);
    throw error;
  }
}

/** Loaded when there is something to tell: until then nobody waits for it. */
function summaries() {
  return import('./summary.ts');
}

async function signAndAttach(
  inputs: ActionInputs,
  environment: Environment,
  setOutput: SetOutput,
  log: Log,
): Promise<void> {
  const policies = await policyWriting(inputs, environment, log);
  if (inputs.dryRun) return plan(inputs, environment, setOutput, log);
  const onSigned = (signed: Result, files: ResultFiles) => {
    setFileOutputs(setOutput, files);
    setIdentityOutputs(setOutput, signed);
  };
  const onDeferred = (_: DeferredResult, files: ResultFiles) => setFileOutputs(setOutput, files);
  const { result, failure } = await signTask(inputs, { environment, log, onSigned, onDeferred });
  if (result.outcome === 'deferred') return deferred(result, inputs, setOutput, log);
  setResultOutputs(setOutput, result, log);
  // A policy is for images that are there as it demands.
  const written = result.failures.length === 0 ? await policies?.(result) : undefined;
  if (inputs.showSummary) await writeSummary((await summaries()).summaryMarkdown(result, written), log);
  if (failure) throw failure;
  setOutcome(setOutput, result.outcome);
}

/** Nothing is signed: what an attempt to sign had put out is taken back. */
async function deferred(
  result: DeferredResult,
  inputs: ActionInputs,
  setOutput: SetOutput,
  log: Log,
): Promise<void> {
  clearIdentityOutputs(setOutput);
  if (inputs.showSummary) await writeSummary((await summaries()).deferredMarkdown(result), log);
  setOutcome(setOutput, result.outcome);
}

async function plan(
  inputs: ActionInputs,
  environment: Environment,
  setOutput: SetOutput,
  log: Log,
): Promise<void> {
  const planned = await planSigning(inputs, { environment, log });
  // Loaded here, as the plan is: most runs sign.
  const { showPlan } = await import('../../task/sign/plan.ts');
  await showPlan(planned, log);
  if (inputs.showSummary) await writeSummary((await summaries()).plannedMarkdown(planned), log);
  setOutcome(setOutput, 'planned');
}

async function policyWriting(
  inputs: SignInputs,
  environment: Environment,
  log: Log,
): Promise<PolicyWriting | undefined> {
  if (inputs.policies === undefined) return undefined;
  // Loaded here: most runs write none.
  const { planPolicies } = await import('./policies.ts');
  return planPolicies(inputs.policies, inputs, { environment, log });
}

/** @throws Failure `untrusted-event` when such events are to fail; `input-value-unknown`, whatever the event */
async function isSkipped(environment: Environment, log: Log): Promise<boolean> {
  const wanted = readOnUntrustedEvent();
  // A key needs no token, unless Azure keeps it.
  const untrusted = needsToken() ? await untrustedEvent(environment) : undefined;
  if (!untrusted) return false;
  if (wanted === 'fail') {
    throw new Failure({
      class: 'usage',
      code: 'untrusted-event',
      what: `nothing can be signed in this run: ${untrusted.reason}`,
      why: 'on-untrusted-event is fail',
      fix: "on-untrusted-event: skip   # or leave the step out:  if: github.event_name == 'push'",
    });
  }
  log.notice(`nothing was signed: ${untrusted.reason}`);
  if (readShowSummary()) await writeSummary((await summaries()).skippedMarkdown(untrusted.reason), log);
  return true;
}
