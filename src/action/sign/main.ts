import { loadLenses } from '../../attach/admission.ts';
import type { Layout } from '../../attach/layout.ts';
import type { Environment } from '../../github/environment.ts';
import { untrustedEvent } from '../../github/event.ts';
import { idTokenRequest } from '../../github/id-token.ts';
import { failureMarkdown, readShowSummary, wantsSummary, writeSummary } from '../../github/job-summary.ts';
import type { SetOutput } from '../../github/step-outputs.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { attachAll, Incomplete, requireComplete } from '../../task/sign/attach-all.ts';
import { attestationsOf } from '../../task/sign/attestations.ts';
import { completeAll } from '../../task/sign/complete.ts';
import { artifactSaver, resultFiles, saveResult } from '../../task/sign/files.ts';
import type { GivenPredicate } from '../../task/sign/given-predicate.ts';
import { storeAtGitHub } from '../../task/sign/github-store.ts';
import { identify } from '../../task/sign/identify.ts';
import { type Images, prepareImages } from '../../task/sign/images.ts';
import { makePlan, showPlan } from '../../task/sign/plan.ts';
import type { SignInputs } from '../../task/sign/request.ts';
import { type Result, resultOf } from '../../task/sign/result.ts';
import { openServices, type Services } from '../../task/sign/services.ts';
import { hasKey, readInputs, readOnUntrustedEvent } from './inputs.ts';
import { setFileOutputs, setIdentityOutputs, setOutcome, setResultOutputs } from './outputs.ts';
import type { PolicyWriting } from './policies.ts';
import { plannedMarkdown, skippedMarkdown, summaryMarkdown } from './summary.ts';

/** The sign action: from pushed digests to images that every verifier accepts. */
export async function sign(environment: Environment, setOutput: SetOutput, log: Log): Promise<void> {
  setOutcome(setOutput, 'failed');
  // Before the other inputs: where nothing may be pushed, they may well be empty.
  if (await isSkipped(environment, log)) return setOutcome(setOutput, 'skipped');
  try {
    await signAndAttach(
      readInputs(undefined, (text) => log.notice(text)),
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

async function signAndAttach(
  inputs: SignInputs,
  environment: Environment,
  setOutput: SetOutput,
  log: Log,
): Promise<void> {
  if (inputs.key === undefined) idTokenRequest(environment);
  // A mistake in a file is found before anything is public.
  const given = await givenPredicates(inputs);
  const policies = await policyWriting(inputs, environment, log);
  const services = await openServices(inputs, environment, log);
  const preparing = prepareImages(inputs, given, services, log);
  // Awaited together with the identity; should that fail first, this must not end the process.
  preparing.catch(() => undefined);
  if (inputs.dryRun) {
    const plan = await makePlan({ inputs, services, environment, preparing, log });
    await showPlan(plan, log);
    if (inputs.showSummary) await writeSummary(plannedMarkdown(plan), log);
    return setOutcome(setOutput, 'planned');
  }

  return signImages(inputs, { services, preparing, policies, environment, setOutput, log });
}

/** The files that are attested too, and what builds say of themselves. */
async function givenPredicates({ predicates, buildClaims }: SignInputs): Promise<GivenPredicate[]> {
  if (predicates.length === 0 && buildClaims.length === 0) return [];
  // Loaded here: most runs are given none.
  const { givenByBuilds, readGivenPredicates } = await import('../../task/sign/given-predicate.ts');
  return [...(await readGivenPredicates(predicates)), ...givenByBuilds(buildClaims)];
}

interface Run {
  readonly services: Services;
  readonly preparing: Promise<Images>;
  /** undefined: none are wanted. */
  readonly policies: PolicyWriting | undefined;
  readonly environment: Environment;
  readonly setOutput: SetOutput;
  readonly log: Log;
}

async function signImages(
  inputs: SignInputs,
  { services, preparing, policies, environment, setOutput, log }: Run,
): Promise<void> {
  const { chosen, instance } = services;
  const files = await resultFiles(inputs.outputDirectory, environment.temporaryDirectory);
  const heading = services.key ? 'Check images' : 'Check images, request the certificate';
  const [identified, images] = await log.group(heading, () =>
    Promise.all([identify(inputs, services, environment, log), preparing]),
  );
  const { owner, holder } = identified;
  const made = await attestationsOf(images, identified, inputs, services, log);
  const { all: attestations, stored } = made;
  const early = [...images.failures, ...made.failures];
  const remarks = images.routes.flatMap(({ warning }) => warning ?? []);
  const parts = { ...inputs, attestations, stored, remarks, claims: owner.claims, holder, chosen, instance };

  const saveArtifacts = artifactSaver(files);
  try {
    await log.group('Sign and record', () =>
      // While the log answers, there is time to load what is needed then.
      Promise.all([completeAll(attestations, identified, services, log), loadLenses()]),
    );
  } finally {
    const signed = resultOf({ ...parts, ...NOTHING_YET, failures: early });
    await Promise.all([saveArtifacts(attestations), saveResult(files, signed)]);
    setFileOutputs(setOutput, files);
    setIdentityOutputs(setOutput, signed);
  }

  const places = attestations.flatMap((attestation) => attestation.places);
  const done = await log.group('Attach and read back', () => attachAll(places, owner, log));
  const failures = [...early, ...done.failures];
  const store = { inputs, environment, services, log };
  const atGitHub = await storeAtGitHub(attestations, owner.claims, store);
  const result = resultOf({ ...parts, ...done, githubStore: atGitHub?.report, failures });
  setResultOutputs(setOutput, result, log);
  const [withoutBundle] = await Promise.all([
    saveArtifacts(attestations),
    saveResult(files, result),
    policiesAndSummary(inputs, result, policies, log),
  ]);
  if (withoutBundle > 0) log.notice(WITHOUT_BUNDLE);
  requireComplete(failures);
  if (atGitHub?.failure) throw atGitHub.failure;
  setOutcome(setOutput, result.outcome);
}

/** A policy is for images that are there as it demands. */
async function policiesAndSummary(
  { showSummary }: SignInputs,
  result: Result,
  policies: PolicyWriting | undefined,
  log: Log,
): Promise<void> {
  const written = result.failures.length === 0 ? await policies?.(result) : undefined;
  if (showSummary) await writeSummary(summaryMarkdown(result, written), log);
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

const NOTHING_YET = { attached: new Set<Layout>(), admissions: [] } as const;
const WITHOUT_BUNDLE =
  'bundle-path: provenance reused from legacy tags is left out, since they hold no inclusion proof';

/** @throws Failure `untrusted-event` when such events are to fail; `input-value-unknown`, whatever the event */
async function isSkipped(environment: Environment, log: Log): Promise<boolean> {
  const wanted = readOnUntrustedEvent();
  // A key needs no token.
  const untrusted = hasKey() ? undefined : await untrustedEvent(environment);
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
  if (readShowSummary()) await writeSummary(skippedMarkdown(untrusted.reason), log);
  return true;
}
