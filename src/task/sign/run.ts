import { loadLenses } from '../../attach/admission.ts';
import type { Attestation } from '../../attach/attestation.ts';
import type { Layout } from '../../attach/layout.ts';
import { type Environment, runUriOf } from '../../github/environment.ts';
import { idTokenRequest } from '../../github/id-token.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { type Claims, plannedClaims } from '../../sigstore/claims.ts';
import type { BareKey } from '../../sigstore/key-holder.ts';
import { attachAll, incompleteFailure } from './attach-all.ts';
import { attestationsOf } from './attestations.ts';
import { completeAll } from './complete.ts';
import { artifactSaver, type ResultFiles, resultFiles, saveResult } from './files.ts';
import { finish } from './finish.ts';
import type { GivenPredicate } from './given-predicate.ts';
import type { StoredAtGitHub, StoreOptions } from './github-store.ts';
import { identify, type InPlaceOfProvenance, readToken } from './identify.ts';
import { type Images, prepareImages } from './images.ts';
import { type DeferredResult, type Result, resultOf, type SigstoreOutage } from './result.ts';
import { requireSayable } from './level.ts';
import { openServices, type Services } from './services.ts';
import type { Tags } from './tags.ts';

/** Where a run takes place, and who is told of it while it goes on. */
export interface SignContext {
  readonly environment: Environment;
  readonly log: Log;
  /** Called once all is signed and on disk, before anything is attached. */
  readonly onSigned?: (result: Result, files: ResultFiles) => void;
  /** Called once a record says what is to be signed later. */
  readonly onDeferred?: (result: DeferredResult, files: ResultFiles) => void;
  /** Signed in place of provenance by who signs for another run. */
  readonly inPlaceOfProvenance?: InPlaceOfProvenance;
  /** Files to attest that were read before. */
  readonly given?: readonly GivenPredicate[];
  /** The key of the inputs, where it was opened before: a service that keeps it was asked then. */
  readonly key?: BareKey | undefined;
  /** The tags to set, as an earlier attempt of this run noted them. */
  readonly tags?: Tags | undefined;
}

/** What a run ended with. */
export interface Signing {
  readonly result: Result | DeferredResult;
  /** What the run fails with, once its result is told. */
  readonly failure: Failure | undefined;
}

/** A run whose images are being looked at. */
export interface Run extends SignContext {
  readonly services: Services;
  readonly preparing: Promise<Images>;
  /** Why the key for outages signs. */
  readonly outage?: SigstoreOutage;
}

/**
 * Opens what a run talks to, and looks at its images meanwhile.
 * @throws Failure of what is asked, and of the files
 */
export async function openRun(inputs: SignInputs, context: SignContext): Promise<Run> {
  const { environment, log } = context;
  if (inputs.key === undefined) idTokenRequest(environment);
  // A mistake in a file is found before anything is public.
  const given = [...(context.given ?? []), ...(await givenPredicates(inputs))];
  const services = await openServices(inputs, environment, log, context.key);
  const tags = context.tags ?? (await noteTags(inputs, services, environment));
  await joinPlatforms(inputs, services, context);
  const preparing = Promise.all([
    prepareImages(inputs, given, services, log),
    requireCopies(inputs, services),
  ]).then(([images]) => images);
  // Awaited together with the identity; should that fail first, this must not end the process.
  preparing.catch(() => undefined);
  return { ...context, services, tags, preparing };
}

/** Of what build.yml has built, once it is known that build.yml asks. */
async function joinPlatforms(
  inputs: SignInputs,
  services: Services,
  { environment, log }: SignContext,
): Promise<void> {
  if (inputs.build === undefined) return;
  const { claims } = await readToken(services, environment, log);
  requireSayable(plannedClaims(claims, environment.serverUrl), inputs);
  // Loaded here: few runs have built anything.
  const { handOver } = await import('./hand-over.ts');
  const { registries } = services;
  await log.group('Take over what was built', () =>
    handOver(inputs.build?.images ?? [], { registries, timeoutMs: inputs.timeoutMs, log }),
  );
}

async function noteTags(
  inputs: SignInputs,
  services: Services,
  environment: Environment,
): Promise<Tags | undefined> {
  if (inputs.tags.length === 0) return undefined;
  // Loaded here: most runs set none.
  const { Tags } = await import('./tags.ts');
  return new Tags(inputs, services, runUriOf(environment));
}

async function requireCopies(inputs: SignInputs, services: Services): Promise<void> {
  if (inputs.copies.length === 0 || inputs.dryRun) return;
  // Loaded here: most runs copy nothing.
  const { requirePushRights } = await import('./copies.ts');
  await requirePushRights(inputs, services);
}

/** The files that are attested too, and what builds say of themselves. */
async function givenPredicates({ predicates, buildClaims }: SignInputs): Promise<GivenPredicate[]> {
  if (predicates.length === 0 && buildClaims.length === 0) return [];
  // Loaded here: most runs are given none.
  const { givenByBuilds, readGivenPredicates } = await import('./given-predicate.ts');
  return [...(await readGivenPredicates(predicates)), ...givenByBuilds(buildClaims)];
}

/** Signs, attaches and reads back. @throws Failure of whatever ended the run before anything was attached */
export async function signImages(
  inputs: SignInputs,
  { services, tags, preparing, environment, log, onSigned, outage, inPlaceOfProvenance }: Run,
): Promise<Signing> {
  const { chosen, instance } = services;
  const files = await resultFiles(inputs.outputDirectory, environment.temporaryDirectory);
  const heading = services.key ? 'Check images' : 'Check images, request the certificate';
  const [identified, images] = await log.group(heading, () =>
    Promise.all([identify(inputs, services, { environment, log, inPlaceOfProvenance }), preparing]),
  );
  const { owner, holder } = identified;
  tags?.readAhead(owner);
  const made = await attestationsOf(images, identified, inputs, services, log);
  const { all: attestations, stored } = made;
  const early = [...images.failures, ...made.failures];
  const remarks = images.routes.flatMap(({ warning }) => warning ?? []);
  const who = { claims: owner.claims, holder, outage };
  const parts = { ...inputs, attestations, stored, remarks, ...who, chosen, instance };

  const saveArtifacts = artifactSaver(files);
  try {
    await log.group('Sign and record', () =>
      // While the log answers, there is time to load what is needed then.
      Promise.all([completeAll(attestations, identified, services, log), loadLenses()]),
    );
  } finally {
    const signed = resultOf({ ...parts, ...NOTHING_YET, failures: early });
    await Promise.all([saveArtifacts(attestations), saveResult(files, signed)]);
    onSigned?.(signed, files);
  }

  const places = attestations.flatMap((attestation) => attestation.places);
  const done = await log.group('Attach and read back', () => attachAll(places, owner, log));
  const store = { inputs, environment, services, log };
  const atGitHub = await storeAtGitHub(attestations, owner.claims, store);
  const signed = { ...parts, ...done, githubStore: atGitHub?.report, failures: [...early, ...done.failures] };
  const finished = await finish(inputs, {
    services,
    tags,
    isGood: signed.failures.length === 0 && atGitHub?.failure === undefined,
    isReused: resultOf(signed).outcome === 'unchanged',
    log,
  });
  const failures = [...signed.failures, ...finished.failures];
  const result = resultOf({ ...signed, ...finished, remarks: [...remarks, ...finished.remarks], failures });
  const [withoutBundle] = await Promise.all([saveArtifacts(attestations), saveResult(files, result)]);
  if (withoutBundle > 0) log.notice(WITHOUT_BUNDLE);
  return { result, failure: incompleteFailure(failures) ?? atGitHub?.failure };
}

/** undefined: it is not wanted. */
async function storeAtGitHub(
  attestations: readonly Attestation[],
  claims: Claims | undefined,
  options: StoreOptions,
): Promise<StoredAtGitHub | undefined> {
  if (options.inputs.githubAttestations === 'false' || !claims) return undefined;
  // Loaded here: most runs do not ask for it.
  const { uploadBundles } = await import('./github-store.ts');
  return uploadBundles(attestations, claims, options);
}

const NOTHING_YET = { attached: new Set<Layout>(), admissions: [] } as const;
const WITHOUT_BUNDLE =
  'bundle-path: provenance reused from legacy tags is left out, since they hold no inclusion proof';
