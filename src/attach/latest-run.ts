import type { Descriptor } from '../oci/descriptor.ts';
import { readLegacy } from '../oci/layout/legacy-manifest.ts';
import { readIndex } from '../oci/layout/referrers-index.ts';
import { type BundleListing, listBundles } from '../oci/lookup/bundles.ts';
import { getLegacy } from '../oci/lookup/legacy.ts';
import { boundReads } from '../oci/reader.ts';
import type { Registry } from '../oci/registry.ts';
import { claimedRun } from '../oci/run-annotation.ts';
import { createLimiter } from '../shared/limit.ts';
import { readDeferred } from '../statement/deferred.ts';
import { DEFERRED, kindOf } from '../statement/predicate-types.ts';
import { laterRun, repositoryOfRun, type RunNumber, runNumberOf } from '../statement/run-number.ts';
import type { Subject } from '../subject/repository.ts';
import {
  attestationsBeside,
  type FetchListed,
  type JudgedStatement,
  judgeListed,
} from './attestations-beside.ts';
import type { Owner } from './owner.ts';
import { unlessForeign } from './unless-foreign.ts';

/** What tells a run beside one image is signed once by each run that built it; those listed last are read. */
const MAX_CANDIDATES = 100;
const AT_ONCE = 8;

/**
 * The latest run of a repository that has to do with an image, as what stands beside it tells: provenance that verifies,
 * the statement of who signed it for a run that could not, or what a run with a key left. The last is nobody's word; who
 * can leave it can move the tag as well. What others signed says nothing of this repository's runs.
 * @param repositoryUri URL of the repository
 * @returns undefined: nothing tells
 */
export async function latestRunOf(
  registry: Registry,
  subject: Subject,
  owner: Owner,
  repositoryUri: string,
): Promise<RunNumber | undefined> {
  const reader = boundReads(registry);
  const { repository, digest } = subject;
  const [bundles, att, sig] = await Promise.all([
    unlessForeign(listBundles(reader, repository.path, digest)),
    getLegacy(reader, repository.path, digest, 'att'),
    getLegacy(reader, repository.path, digest, 'sig'),
  ]);
  const layers = sig && (await unlessForeign((async () => readLegacy(sig.bytes, 'sig'))()));
  const claimed = [...(bundles ? everythingIn(bundles) : []), ...(layers ?? [])].map(claimedRun);
  const fetches = await attestationsBeside(reader, subject, { bundles, att }, tellsRun);
  const limit = createLimiter(AT_ONCE);
  const signed = await Promise.all(
    fetches.slice(-MAX_CANDIDATES).map((fetch) => limit(() => runOf(fetch, subject, owner, repositoryUri))),
  );
  return [...claimed, ...signed]
    .filter((uri) => uri !== undefined && repositoryOfRun(uri) === repositoryUri)
    .map((uri) => runNumberOf(uri ?? ''))
    .reduce(laterRun, undefined);
}

/** Records of what is not signed yet, too. */
function everythingIn({ api, index }: BundleListing): Descriptor[] {
  return [...api.descriptors, ...(index ? readIndex(index.bytes) : [])];
}

function tellsRun(predicateType: string): boolean {
  return predicateType === DEFERRED || kindOf(predicateType) === 'provenance';
}

/** URL of the run's attempt; undefined: it is gone, or nothing that a run of this repository signed. */
async function runOf(
  fetch: FetchListed,
  subject: Subject,
  owner: Owner,
  repositoryUri: string,
): Promise<string | undefined> {
  const judged = await judgeListed(fetch, subject, owner);
  const { identity } = judged?.verified ?? {};
  if (!judged || !identity || !tellsRun(judged.predicateType)) return undefined;
  const { issuer = identity.issuer } = owner.claims ?? {};
  const { sourceRepositoryUri, runInvocationUri } = identity.extensions;
  if (identity.issuer !== issuer || sourceRepositoryUri !== repositoryUri) return undefined;
  return judged.predicateType === DEFERRED ? deferredRun(judged) : runInvocationUri;
}

/** The run that built the image, not the one that signed it later. */
function deferredRun({ predicate }: JudgedStatement): string | undefined {
  const said = readDeferred(predicate);
  return said?.attempt === undefined ? undefined : `${said.run}/attempts/${said.attempt}`;
}
