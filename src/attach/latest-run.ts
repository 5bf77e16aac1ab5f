import { claimedPredicateType } from '../oci/layout/bundle-manifest.ts';
import { claimedLayerType } from '../oci/layout/legacy-artifact.ts';
import { readLegacy } from '../oci/layout/legacy-manifest.ts';
import { everyBundle, fetchBundle, listBundles } from '../oci/lookup/bundles.ts';
import { fetchLayer, getLegacy } from '../oci/lookup/legacy.ts';
import { boundReads } from '../oci/reader.ts';
import type { Registry } from '../oci/registry.ts';
import { Failure } from '../shared/failure.ts';
import { createLimiter } from '../shared/limit.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { Claims } from '../sigstore/claims.ts';
import { kindOf } from '../statement/predicate-types.ts';
import { parseStatement } from '../statement/read-statement.ts';
import { compareRuns, type RunNumber, runNumberOf } from '../statement/run-number.ts';
import { type Digest, hexOf } from '../subject/digest.ts';
import type { Subject } from '../subject/repository.ts';
import type { Owner } from './owner.ts';
import { unlessForeign } from './unless-foreign.ts';

/** Provenance beside one image is signed once by each run that built it; those listed last are read. */
const MAX_CANDIDATES = 100;
const AT_ONCE = 8;

type Fetch = () => Promise<{ readonly artifact: SignedArtifact } | undefined>;

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
  const runs = await Promise.all(fetches.map((fetch) => limit(() => runOf(fetch, subject.digest, owner))));
  return runs.reduce(
    (latest, run) => (latest && (!run || compareRuns(run, latest) < 0) ? latest : run),
    undefined,
  );
}

/** What says that it is provenance, or does not say what it is. */
async function provenanceBeside(registry: Registry, subject: Subject): Promise<Fetch[]> {
  const reader = boundReads(registry);
  const { path } = subject.repository;
  const { digest } = subject;
  const [bundles, att] = await Promise.all([
    unlessForeign(listBundles(reader, path, digest).then(everyBundle)),
    unlessForeign(
      getLegacy(reader, path, digest, 'att').then((found) => (found ? readLegacy(found.bytes, 'att') : [])),
    ),
  ]);
  return [
    ...(bundles ?? [])
      .filter((entry) => mayBeProvenance(claimedPredicateType(entry)))
      .map((entry) => () => fetchBundle(reader, path, digest, entry.digest)),
    ...(att ?? [])
      .filter((layer) => mayBeProvenance(claimedLayerType(layer)))
      .map((layer) => () => fetchLayer(reader, path, 'att', layer)),
  ];
}

function mayBeProvenance(claimed: string | undefined): boolean {
  return claimed === undefined || kindOf(claimed) === 'provenance';
}

/** undefined: it is gone, or no provenance of `digest` that a run of this repository signed. */
async function runOf(
  fetch: Fetch,
  digest: Digest,
  owner: Owner & { readonly claims: Claims },
): Promise<RunNumber | undefined> {
  try {
    const fetched = await fetch();
    const verdict = fetched && owner.judge(fetched.artifact);
    if (!verdict || verdict.kind === 'rejected') return undefined;
    const { identity, payload } = verdict.verified;
    const { issuer, sourceRepositoryUri } = owner.claims;
    const isOfRepository =
      identity?.issuer === issuer && identity.extensions.sourceRepositoryUri === sourceRepositoryUri;
    if (!isOfRepository || !isProvenanceOf(payload, digest)) return undefined;
    return runNumberOf(identity.extensions.runInvocationUri ?? '');
  } catch (error) {
    // What strangers left may be anything, and more than can be read.
    if (error instanceof Failure && (error.class === 'malformed' || error.class === 'limit'))
      return undefined;
    throw error;
  }
}

function isProvenanceOf(payload: Buffer, digest: Digest): boolean {
  const { predicateType, subjects } = parseStatement(payload);
  return (
    kindOf(predicateType) === 'provenance' && subjects.some(({ digests }) => digests.sha256 === hexOf(digest))
  );
}
