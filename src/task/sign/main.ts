import type { OnOutage, SignInputs } from '../../request/sign-request.ts';
import { isOfTimestamps, isOfWitness, outageIn } from './outage.ts';
import type { Plan } from './plan.ts';
import type { SigstoreOutage } from './result.ts';
import { openRun, type SignContext, signImages, type Signing } from './run.ts';
import { openKey, type Services } from './services.ts';

/**
 * From pushed digests to images that every verifier accepts; or from files to bundles beside them.
 * @throws Failure of whatever ended the run before anything was attached
 */
export async function sign(inputs: SignInputs, context: SignContext): Promise<Signing> {
  if (inputs.subjectPaths.length > 0) {
    // Loaded here: most runs sign images.
    const { signFiles } = await import('./subject-files.ts');
    return signFiles(inputs, context);
  }
  const { onOutage } = inputs;
  // A key that does not open, or a run that cannot be given a record, is found on a good day.
  const key =
    onOutage.do === 'key'
      ? await openKey(backup(inputs, onOutage), context.environment, context.log)
      : undefined;
  if (onOutage.do === 'defer') await openArtifacts(context);
  const run = await openRun(inputs, context);
  try {
    return await signImages(inputs, run);
  } catch (error) {
    const outage = outageIn(error);
    if (outage === undefined || onOutage.do === 'fail') throw error;
    // Whoever moves a tag while Sigstore is waited for knows more: it is noted once.
    if (onOutage.do === 'key')
      return signWithBackup(backup(inputs, onOutage), outage, { ...context, key, tags: run.tags });
    const left = [...(inputs.copies.length > 0 ? ['copied'] : []), ...(run.tags ? ['tagged'] : [])];
    if (left.length > 0) context.log.notice(`nothing is ${left.join(' or ')} before it is signed`);
    // Loaded here: outages are rare.
    const { deferSigning } = await import('./defer.ts');
    return { result: await deferSigning(inputs, run, outage), failure: undefined };
  }
}

async function openArtifacts({ environment, log }: SignContext): Promise<void> {
  // Loaded here: few runs ask for it.
  const { artifactStore } = await import('../../github/run-artifact.ts');
  artifactStore(environment, log);
}

/** What `sign` would do, up to the first public write. @throws Failure as `sign` */
export async function planSigning(inputs: SignInputs, context: SignContext): Promise<Plan> {
  const run = await openRun({ ...inputs, dryRun: true }, context);
  // Loaded here: most runs sign.
  const { makePlan } = await import('./plan.ts');
  return makePlan({ inputs, ...run });
}

/** What is asked of the key for outages. */
function backup(inputs: SignInputs, { key, tlog }: OnOutage & { readonly do: 'key' }): SignInputs {
  return { ...inputs, key, tlog, onOutage: { do: 'fail' } };
}

/**
 * Recorded and timestamped where that can be had; a key's signature needs no more than the key.
 * @param inputs what was asked of the key's last attempt
 */
async function signWithBackup(
  inputs: SignInputs,
  outage: SigstoreOutage,
  context: SignContext,
): Promise<Signing> {
  const withKey = { ...inputs, tlog: inputs.tlog && !isOfWitness(outage) };
  context.log.warning(
    `${outage.message}: the key for outages signs${withKey.tlog ? '' : ', recorded nowhere'}`,
  );
  try {
    const run = await openRun(withKey, context);
    const services = isOfTimestamps(outage) ? withoutTimestamps(run.services) : run.services;
    return await signImages(withKey, { ...run, services, outage });
  } catch (error) {
    const another = outageIn(error);
    if (another === undefined || !isOfWitness(another) || another.service === outage.service) throw error;
    return signWithBackup(withKey, another, context);
  }
}

function withoutTimestamps(services: Services): Services {
  return { ...services, chosen: { ...services.chosen, timestamp: false } };
}
