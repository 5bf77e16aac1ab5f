import { listBundles } from '../oci/lookup/bundles.ts';
import { getLegacy } from '../oci/lookup/legacy.ts';
import { boundReads } from '../oci/reader.ts';
import type { Registry } from '../oci/registry.ts';
import { createLimiter } from '../shared/limit.ts';
import type { Claims } from '../sigstore/claims.ts';
import { kindOf } from '../statement/predicate-types.ts';
import { compareRuns, type RunNumber, runNumberOf } from '../statement/run-number.ts';
import type { Subject } from '../subject/repository.ts';
import { attestationsBeside, type FetchListed, judgeListed } from './attestations-beside.ts';
import type { Owner } from './owner.ts';
import { unlessForeign } from './unless-foreign.ts';

/** Provenance beside one image is signed once by each run that built it; those listed last are read. */
const MAX_CANDIDATES = 100;
const AT_ONCE = 8;

/**
 * The latest run of this repository's workflows whose provenance of an image stands beside it and verifies; undefined:
 * there is none. What others signed says nothing of this repository's runs.
 */
export async function latestRunOf(
  registry: Registry,
  subject: Subject,
  owner: Owner & { readonly claims: Claims },
): Promise<RunNumber | undefined> {
  const limit = createLimiter(AT_ONCE);
  const fetches = (await provenanceBeside(registry, subject)).slice(-MAX_CANDIDATES);
  const runs = await Promise.all(fetches.map((fetch) => limit(() => runOf(fetch, subject, owner))));
  return runs.reduce(
    (latest, run) => (latest && (!run || compareRuns(run, latest) < 0) ? latest : run),
    undefined,
  );
}

/** What says that it is provenance, or does not say what it is. */
async function provenanceBeside(registry: Registry, subject: Subject): Promise<FetchListed[]> {
  const reader = boundReads(registry);
  const { repository, digest } = subject;
  const [bundles, att] = await Promise.all([
    unlessForeign(listBundles(reader, repository.path, digest)),
    getLegacy(reader, repository.path, digest, 'att'),
  ]);
  return attestationsBeside(reader, subject, { bundles, att }, (type) => kindOf(type) === 'provenance');
}

/** undefined: it is gone, or no provenance of the image that a run of this repository signed. */
async function runOf(
  fetch: FetchListed,
  subject: Subject,
  owner: Owner & { readonly claims: Claims },
): Promise<RunNumber | undefined> {
  const judged = await judgeListed(fetch, subject, owner);
  if (!judged || kindOf(judged.predicateType) !== 'provenance') return undefined;
  const { identity } = judged.verified;
  const { issuer, sourceRepositoryUri } = owner.claims;
  const isOfRepository =
    identity?.issuer === issuer && identity.extensions.sourceRepositoryUri === sourceRepositoryUri;
  return isOfRepository ? runNumberOf(identity.extensions.runInvocationUri ?? '') : undefined;
}
