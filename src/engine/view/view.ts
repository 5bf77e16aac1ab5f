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
import { type Libraries, readsFurtherPages } from '../release.ts';
import { type KeyTerms, organizationsIn } from './proof.ts';
import { type LegacyView, viewLegacy } from './legacy-view.ts';
import type { Spot } from './place.ts';
import { type ReferrerView, viewReferrer } from './referrer-view.ts';
import { listAsPrograms, type Referrer, type ReferrersListing } from './referrers-listing.ts';

/** Referrers, and layers of a tag, that are looked at: programs look at all, but a registry may list any number. */
const MAX_LOOKED_AT = 200;
const AT_ONCE = 8;

/** What stands beside one digest: looked up, read and verified, not yet judged. */
interface Beside {
  readonly subject: Digest;
  readonly sig: LegacyView;
  readonly att: LegacyView;
  /** `O` of the issuer of each certificate authority in the trusted root. */
  readonly authorities: readonly string[];
}

interface Listed {
  readonly listing: ReferrersListing;
  /** In the order of the listing, as many as were looked at. */
  readonly referrers: readonly ReferrerView[];
}

/** For every program: they differ in how much of the referrers API they read. */
export interface ImageLookup extends Beside {
  readonly firstPage: Listed;
  readonly allPages: Listed;
}

type Pages = 'firstPage' | 'allPages';

/** As one program finds it. */
export interface ImageView extends Beside, Listed {}

/** What a program that is built with these libraries finds. */
export function asListedBy({ firstPage, allPages, ...beside }: ImageLookup, libraries: Libraries): ImageView {
  return { ...beside, ...(readsFurtherPages(libraries) ? allPages : firstPage) };
}

/**
 * Collects what the lenses look at, all look-ups at once, within bounds. What one of them cannot read is part
 * of the view: programs differ in what they make of it.
 * @param registry should bound what is read in all: `rememberReads`
 * @param path the repository, without the registry
 * @param key what programs are told in place of whom certificates have to name
 */
export async function viewImage(
  registry: Reader,
  path: string,
  subject: Digest,
  root: TrustedRoot,
  key?: KeyTerms,
): Promise<ImageLookup> {
  const spot: Spot = { registry, path, subject, root, key, limit: createLimiter(AT_ONCE) };
  const legacy = (suffix: LegacySuffix) => viewLegacy(spot, suffix, MAX_LOOKED_AT);
  const [pages, sig, att] = await Promise.all([viewReferrers(spot), legacy('sig'), legacy('att')]);
  return { subject, ...pages, sig, att, authorities: organizationsOf(root) };
}

async function viewReferrers(spot: Spot): Promise<Pick<ImageLookup, 'firstPage' | 'allPages'>> {
  const { firstPage, allPages } = await listReferrers(spot);
  // Unless a later page spoils the list, the first page is where all pages begin.
  const listing = allPages.kind === 'listed' ? allPages : firstPage;
  const looked = referrersIn(listing)
    .slice(0, MAX_LOOKED_AT)
    .map((referrer) => spot.limit(() => viewReferrer(spot, referrer)));
  const referrers = await Promise.all(looked);
  return {
    firstPage: { listing: firstPage, referrers: referrers.slice(0, referrersIn(firstPage).length) },
    allPages: { listing: allPages, referrers: referrers.slice(0, referrersIn(allPages).length) },
  };
}

function referrersIn(listing: ReferrersListing): readonly Referrer[] {
  return listing.kind === 'listed' ? listing.referrers : [];
}

async function listReferrers({ registry, path, subject }: Spot): Promise<Record<Pages, ReferrersListing>> {
  try {
    const [api, index] = await Promise.all([
      registry.referrers(path, subject),
      getIndex(registry, path, subject),
    ]);
    const document = index && indexIn(index.bytes, subject);
    const whole = { ...api.first, entries: api.entries, hasNextPage: false };
    return { firstPage: listAsPrograms(api.first, document), allPages: listAsPrograms(whole, document) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const failed = { kind: 'failed', why: error.message } as const;
    return { firstPage: failed, allPages: failed };
  }
}

function indexIn(bytes: Buffer, subject: Digest): JsonObject {
  return parseObject(bytes, `the tag ${indexTag(subject)}`);
}

function organizationsOf({ authorities }: TrustedRoot): string[] {
  const lowest = authorities.flatMap(([issuer]) => (issuer ? [new X509Certificate(issuer)] : []));
  return lowest.flatMap(({ issuer }) => organizationsIn(issuer).slice(0, 1));
}
