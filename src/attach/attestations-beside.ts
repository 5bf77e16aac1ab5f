import { claimedPredicateType } from '../oci/layout/bundle-manifest.ts';
import { claimedLayerType } from '../oci/layout/legacy-artifact.ts';
import { readLegacy } from '../oci/layout/legacy-manifest.ts';
import { type BundleListing, everyBundle, fetchBundle } from '../oci/lookup/bundles.ts';
import { fetchLayer } from '../oci/lookup/legacy.ts';
import type { Reader } from '../oci/reader.ts';
import type { Manifest } from '../oci/registry.ts';
import { Failure } from '../shared/failure.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { VerifiedContent } from '../sigstore/verify.ts';
import { parseStatement } from '../statement/read-statement.ts';
import { hexOf } from '../subject/digest.ts';
import type { Subject } from '../subject/repository.ts';
import type { Owner, Ownership } from './owner.ts';
import { unlessForeign } from './unless-foreign.ts';

/** Fetches one of the attestations that are listed; undefined: it is gone. */
export type FetchListed = () => Promise<{ readonly artifact: SignedArtifact } | undefined>;

/** What may be attestations of an image, listed in both layouts; undefined: there is nothing of the kind. */
export interface Listed {
  readonly bundles: BundleListing | undefined;
  readonly att: Manifest | undefined;
}

/**
 * Attestations that say that they are of a type that is wanted, or do not say what they are. What in a list is of no
 * form that this project writes is left out.
 */
export async function attestationsBeside(
  reader: Reader,
  { repository: { path }, digest }: Subject,
  { bundles, att }: Listed,
  isWanted: (predicateType: string) => boolean,
): Promise<FetchListed[]> {
  const layers = att && (await unlessForeign((async () => readLegacy(att.bytes, 'att'))()));
  const mayBeWanted = (claimed: string | undefined) => claimed === undefined || isWanted(claimed);
  return [
    ...(bundles ? everyBundle(bundles) : [])
      .filter((entry) => mayBeWanted(claimedPredicateType(entry)))
      .map((entry) => () => fetchBundle(reader, path, digest, entry.digest)),
    ...(layers ?? [])
      .filter((layer) => mayBeWanted(claimedLayerType(layer)))
      .map((layer) => () => fetchLayer(reader, path, 'att', layer)),
  ];
}

/** An attestation about the image that verifies, and whose it is. */
export interface JudgedStatement {
  readonly kind: Exclude<Ownership['kind'], 'rejected'>;
  readonly verified: VerifiedContent;
  readonly predicateType: string;
  readonly predicate: unknown;
}

/**
 * Fetches and judges one. What strangers left may be anything, and more than can be read.
 * @returns undefined: it is gone, does not verify, or is not about the image
 */
export async function judgeListed(
  fetch: FetchListed,
  { digest }: Subject,
  owner: Owner,
): Promise<JudgedStatement | undefined> {
  try {
    const fetched = await fetch();
    const verdict = fetched && owner.judge(fetched.artifact);
    if (!verdict || verdict.kind === 'rejected') return undefined;
    const { kind, verified } = verdict;
    const { predicateType, subjects, predicate } = parseStatement(verified.payload);
    const isAbout = subjects.some(({ digests }) => digests.sha256 === hexOf(digest));
    return isAbout ? { kind, verified, predicateType, predicate: predicate.raw() } : undefined;
  } catch (error) {
    if (error instanceof Failure && (error.class === 'malformed' || error.class === 'limit'))
      return undefined;
    throw error;
  }
}
