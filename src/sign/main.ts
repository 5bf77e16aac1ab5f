import { Attestation, layoutsOf, type PlaceLayouts } from '../attach/attestation.ts';
import { Owner } from '../attach/owner.ts';
import { type PlaceFailure, prepareTargets } from '../attach/prepare.ts';
import { readBack } from '../attach/read-back.ts';
import { rebuildForBundle, rebuildForLegacy } from '../attach/rebuild.ts';
import type { Signable } from '../attach/signable.ts';
import type { Environment } from '../github/environment.ts';
import { untrustedEvent } from '../github/event.ts';
import { readEventPayload } from '../github/event-payload.ts';
import { idTokenRequest } from '../github/id-token.ts';
import { STATEMENT_MEDIA_TYPE } from '../provenance/statement.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import { fetchLogEntry } from '../sigstore/log.ts';
import { LogPace } from '../sigstore/log-pace.ts';
import { Signer } from '../sigstore/signer.ts';
import { resultFiles, saveArtifacts, saveResult } from './files.ts';
import { type Identified, identify } from './identify.ts';
import { readInputs, type SignInputs } from './inputs.ts';
import {
  setFileOutputs,
  setIdentityOutputs,
  setOutcome,
  setResultOutputs,
  type SetOutput,
} from './outputs.ts';
import { showPlan } from './plan.ts';
import { resultOf } from './result.ts';
import { openServices, type Services } from './services.ts';
import { writeSummary } from './summary.ts';

/** The sign action: from pushed digests to images that every verifier accepts. */
export async function sign(environment: Environment, setOutput: SetOutput, log: Log): Promise<void> {
  setOutcome(setOutput, 'failed');
  const inputs = readInputs();
  if (await isSkipped(inputs, environment, log)) return setOutcome(setOutput, 'skipped');
  idTokenRequest(environment);
  const services = await openServices(inputs, environment, log);
  const { registries, chosen, instance, root } = services;
  const preparing = prepareTargets(inputs.targets, {
    registries,
    format: chosen.formats,
    recursive: inputs.recursive,
  });
  preparing.catch(() => undefined);
  if (inputs.dryRun) {
    await showPlan({ inputs, services, environment, preparing, log });
    return setOutcome(setOutput, 'planned');
  }

  const [identified, prepared] = await log.group('Check images, request the certificate', () =>
    Promise.all([identify(inputs, services, environment, log), preparing]),
  );
  const owner = new Owner(identified.session.claims, await root);
  const attestations = prepared.targets.map((one) => new Attestation(one, chosen.formats, owner, log));
  const failures = [...prepared.failures];

  await log.group('Sign and record', () => completeAll(attestations, identified, services, log));
  const files = await resultFiles(inputs.outputDirectory, environment.temporaryDirectory);
  const result = () =>
    resultOf({
      attestations,
      failures,
      claims: owner.claims,
      chosen,
      instance,
      trustedRoot: inputs.trustedRoot,
    });
  await saveArtifacts(files, attestations);
  await saveResult(files, result());
  setFileOutputs(setOutput, files);
  setIdentityOutputs(setOutput, result());

  const places = attestations.flatMap((attestation) => attestation.places);
  await log.group('Attach and read back', () => attachAll(places, owner, failures, log));
  const final = result();
  await saveResult(files, final);
  setResultOutputs(setOutput, final, log);
  if (inputs.showSummary) await writeSummary(final, log);
  if (failures[0]) throw placesFailed(failures);
  setOutcome(setOutput, final.outcome);
}

/** @throws Failure `untrusted-event` when such events are to fail */
async function isSkipped(inputs: SignInputs, environment: Environment, log: Log): Promise<boolean> {
  const payload = await readEventPayload(environment.eventPath);
  const untrusted = untrustedEvent(environment.eventName, payload, environment.actor);
  if (!untrusted) return false;
  if (inputs.onUntrustedEvent === 'fail') {
    throw new Failure({
      code: 'untrusted-event',
      what: `nothing can be signed in this run: ${untrusted.reason}`,
      why: 'on-untrusted-event is fail',
      fix: "on-untrusted-event: skip   # or leave the step out:  if: github.event_name == 'push'",
    });
  }
  log.notice(`nothing was signed: ${untrusted.reason}`);
  return true;
}

/** Reuses what is ours, signs the rest, all at once. */
async function completeAll(
  attestations: readonly Attestation[],
  { session, renew }: Identified,
  { chosen, instance, http, root: pending }: Services,
  log: Log,
): Promise<void> {
  const root = await pending;
  const signer = new Signer({
    first: session,
    renew,
    log: chosen.log,
    timestampAuthority: chosen.timestamp ? instance.timestampAuthority : undefined,
    pace: new LogPace({ log }),
    http,
    root,
  });
  await Promise.all(attestations.map((attestation) => attestation.findOwn()));
  let signed = 0;
  const signOne = async ({ payload, predicateType }: Signable) => {
    const one = await signer.sign({
      payload,
      payloadType: predicateType === null ? null : STATEMENT_MEDIA_TYPE,
    });
    signed++;
    log.debug(`log entry ${one.verified.logIndex ?? '?'} for ${predicateType ?? 'simple signing'}`);
    return one;
  };
  const rebuild = {
    forBundle: (artifact: SignedArtifact) =>
      rebuildForBundle(artifact, root, (logIndex) =>
        fetchLogEntry({ artifact, logIndex, log: chosen.log, http, root }),
      ),
    forLegacy: (artifact: SignedArtifact) => rebuildForLegacy(artifact, root),
  };
  await Promise.all(attestations.map((attestation) => attestation.complete(signOne, rebuild)));
  log.info(
    signed === 0 ? 'everything was signed before' : `${signed} new log entries in ${chosen.log.url.host}`,
  );
}

/** Each place on its own: one that fails does not stop the others, and a later run repairs it. */
async function attachAll(
  places: readonly PlaceLayouts[],
  owner: Owner,
  failures: PlaceFailure[],
  log: Log,
): Promise<void> {
  let done = 0;
  await Promise.all(
    places.map(async (one) => {
      try {
        const layouts = layoutsOf(one);
        await Promise.all(layouts.map((layout) => layout.attach()));
        await Promise.all(layouts.map((layout) => readBack(layout, owner)));
        await Promise.all(layouts.map((layout) => layout.confirm()));
        log.info(`${++done} of ${places.length}: ${one.place.subject.repository.path} complete`);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push({ subject: one.place.subject, failure: error });
      }
    }),
  );
}

function placesFailed(failures: readonly PlaceFailure[]): Failure {
  const [first] = failures;
  if (failures.length === 1 && first) return first.failure;
  const lines = failures.map(
    ({ subject, failure }) =>
      `${subject.repository.registry}/${subject.repository.path}: ${failure.message} [${failure.code}]`,
  );
  return new Failure({
    code: 'places-failed',
    what: `${failures.length} places are not complete:\n- ${lines.join('\n- ')}`,
    ...(first?.failure.why === undefined ? {} : { why: first.failure.why }),
    fix: `${first?.failure.fix ?? ''}\nthen run the step again: what was signed is reused`.trim(),
  });
}
