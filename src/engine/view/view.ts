import { X509Certificate } from 'node:crypto';
import { parseObject } from '../../oci/layout/json.ts';
import { indexTag, type LegacySuffix } from '../../oci/layout/tags.ts';
import { getIndex } from '../../oci/lookup/bundles.ts';
import type { Reader } from '../../oci/reader.ts';
import { Failure } from '../../shared/failure.ts';
import { createLimiter } from '../../shared/limit.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { Digest } from '../../subject/digest.ts';
import type { JsonObject } from '../../text/json.ts';
import { organizationsIn } from './proof.ts';
import { type LegacyView, viewLegacy } from './legacy-view.ts';
import type { Spot } from './place.ts';
import { type ReferrerView, viewReferrer } from './referrer-view.ts';
import { listAsPrograms, type ReferrersListing } from './referrers-listing.ts';

/** Referrers and layers looked at; most programs look at all, and a registry may list any number. */
const MAX_LOOKED_AT = 200;
const AT_ONCE = 8;

/** What stands beside one digest as the programs find it: looked up, read and verified, not yet judged. */
export interface ImageView {
  readonly subject: Digest;
  readonly listing: ReferrersListing;
  /** In the order of the listing, as many as were looked at. */
  readonly referrers: readonly ReferrerView[];
  readonly sig: LegacyView;
  readonly att: LegacyView;
  /** `O` of the issuer of each certificate authority in the trusted root. */
  readonly authorities: readonly string[];
}

/**
 * Collects what the lenses look at, all look-ups at once, within bounds. What one of them cannot read is part
 * of the view: programs differ in what they make of it.
 * @param registry should bound what is read in all: `rememberReads`
 * @param path the repository, without the registry
 */
export async function viewImage(
  registry: Reader,
  path: string,
  subject: Digest,
  root: TrustedRoot,
): Promise<ImageView> {
  const spot: Spot = { registry, path, subject, root, limit: createLimiter(AT_ONCE) };
  const legacy = (suffix: LegacySuffix) => viewLegacy(spot, suffix, MAX_LOOKED_AT);
  const [{ listing, referrers }, sig, att] = await Promise.all([
    viewReferrers(spot),
    legacy('sig'),
    legacy('att'),
  ]);
  return { subject, listing, referrers, sig, att, authorities: organizationsOf(root) };
}

async function viewReferrers(spot: Spot): Promise<Pick<ImageView, 'listing' | 'referrers'>> {
  const listing = await listReferrers(spot);
  const listed = listing.kind === 'listed' ? listing.referrers.slice(0, MAX_LOOKED_AT) : [];
  const referrers = listed.map((referrer) => spot.limit(() => viewReferrer(spot, referrer)));
  return { listing, referrers: await Promise.all(referrers) };
}

async function listReferrers({ registry, path, subject }: Spot): Promise<ReferrersListing> {
  try {
    const [api, index] = await Promise.all([
      registry.referrers(path, subject),
      getIndex(registry, path, subject),
    ]);
    return listAsPrograms(api.first, index && indexIn(index.bytes, subject));
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failed', why: error.message };
    throw error;
  }
}

function indexIn(bytes: Buffer, subject: Digest): JsonObject {
  return parseObject(bytes, `the tag ${indexTag(subject)}`);
}

function organizationsOf({ authorities }: TrustedRoot): string[] {
  const lowest = authorities.flatMap(([issuer]) => (issuer ? [new X509Certificate(issuer)] : []));
  return lowest.flatMap(({ issuer }) => organizationsIn(issuer).slice(0, 1));
}
