import { randomBytes } from 'node:crypto';
import { listBeside } from '../../attach/list-beside.ts';
import { storeFile } from '../../attach/store-file.ts';
import { artifactStore, uploadToRun } from '../../github/run-artifact.ts';
import { type Environment, runUriOf } from '../../github/environment.ts';
import { fileArtifact } from '../../oci/layout/file-artifact.ts';
import {
  DEFERRAL_FILE,
  DEFERRAL_MEDIA_TYPE,
  DEFERRAL_PREFIX,
  type DeferralRecord,
  type DeferredRun,
  requireBounded,
  writeDeferral,
} from '../../attach/deferral-record.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { nameOf, referenceOf } from '../../subject/repository.ts';
import { incompleteFailure } from './attach-all.ts';
import { resultFiles, saveResult } from './files.ts';
import type { Images } from './images.ts';
import { type DeferredResult, deferredResult, type SigstoreOutage } from './result.ts';
import type { Run } from './run.ts';

/**
 * Leaves a record of what is to be signed later: beside each image, where people look, and as an artifact of the run,
 * which alone proves that the run wrote it. Succeeds where all images are there and their registries answer.
 * @throws Failure of the images, the registries and the artifact
 */
export async function deferSigning(
  inputs: SignInputs,
  run: Run,
  outage: SigstoreOutage,
): Promise<DeferredResult> {
  const { log, environment, services } = run;
  const store = artifactStore(environment, log);
  log.warning(`${outage.message}: nothing is signed now, and a record says what is to be signed later`);
  const images = await run.preparing;
  const missing = incompleteFailure(images.failures);
  if (missing) throw missing;
  const record = requireBounded(writeDeferral(recordOf(inputs, images, run, outage)));
  await log.group('Leave a record', () => storeRecord(record, images, run));
  const name = `${DEFERRAL_PREFIX}${randomBytes(6).toString('hex')}`;
  const file = { name, file: DEFERRAL_FILE, bytes: record };
  const artifact = await uploadToRun(file, store, { http: services.http, log });
  log.info(`the artifact ${name} of this run is the record`);
  const subjects = images.targets.flatMap(({ places }) => places.map(({ image }) => referenceOf(image)));
  const result = deferredResult(subjects, outage, artifact);
  const files = await resultFiles(inputs.outputDirectory, environment.temporaryDirectory);
  await saveResult(files, result);
  run.onDeferred?.(result, files);
  return result;
}

function recordOf(
  inputs: SignInputs,
  { targets, routes, notSigned }: Images,
  { services, environment }: Run,
  outage: SigstoreOutage,
): DeferralRecord {
  const { signatureRepository } = inputs;
  return {
    run: runOf(environment),
    deferredAt: new Date().toISOString(),
    outage: outage.message,
    format: services.chosen.formats,
    signatureRepository: signatureRepository && nameOf(signatureRepository),
    images: targets.filter(({ target }) => !notSigned.has(target.digest)).map(({ target }) => target),
    predicates: routes.map(({ given, digest, partOf }) => ({
      image: partOf?.index ?? digest,
      platform: partOf && given.platform,
      predicateType: given.document.predicateType,
      predicate: given.document.predicate(undefined),
    })),
  };
}

/** What the run says of itself; GitHub's API says it again when the record is used. */
function runOf({ variables }: Environment): DeferredRun {
  return {
    repository: variables['GITHUB_REPOSITORY'] ?? '',
    id: variables['GITHUB_RUN_ID'] ?? '',
    attempt: Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1'),
  };
}

async function storeRecord(
  record: Buffer,
  { targets, notSigned }: Images,
  { log, environment }: Run,
): Promise<void> {
  const places = targets
    .filter(({ target }) => !notSigned.has(target.digest))
    .flatMap(({ places: ofTarget }) => ofTarget);
  await Promise.all(
    places.map(async (place) => {
      const artifact = fileArtifact(place.descriptor, record, DEFERRAL_MEDIA_TYPE, runUriOf(environment));
      await storeFile(place, artifact);
      await listBeside(place, artifact.descriptor, log);
    }),
  );
}
