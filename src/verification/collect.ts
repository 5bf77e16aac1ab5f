import type { Descriptor } from '../oci/descriptor.ts';
import { claimedPredicateType } from '../oci/layout/bundle-manifest.ts';
import { claimedLayerType } from '../oci/layout/legacy-artifact.ts';
import type { LegacyLayer } from '../oci/layout/legacy-manifest.ts';
import { mayBeBundle } from '../oci/layout/referrers-index.ts';
import type { LegacySuffix } from '../oci/layout/tags.ts';
import { fetchBundle } from '../oci/lookup/bundles.ts';
import { fetchLayer } from '../oci/lookup/legacy.ts';
import { MAX_TOTAL_BYTES, type Reader, tooLarge } from '../oci/reader.ts';
import { createLimiter } from '../shared/limit.ts';
import { type Reason, reasonOf } from '../shared/reason.ts';
import type { Digest } from '../subject/digest.ts';
import type { Way } from './artifact-report.ts';
import type { FoundArtifact } from './found-artifact.ts';
import { type Listing, lookUp } from './lookups.ts';

/** Artifacts read beside one digest: more than any cluster looks at. */
export const MAX_ARTIFACTS = 100;
const AT_ONCE = 8;

/** What stands beside a digest in one repository. */
export interface Collection {
  readonly listing: Listing;
  readonly found: readonly FoundArtifact[];
  /** Limits that were met. */
  readonly limits: readonly Reason[];
}

/** Where to fetch from. */
interface Place {
  readonly registry: Reader;
  readonly path: string;
  readonly subject: Digest;
}

/** One artifact that is listed, not yet fetched. */
type Listed =
  | { readonly layout: 'bundle'; readonly ways: readonly Way[]; readonly entry: Descriptor }
  | { readonly layout: 'legacy'; readonly suffix: LegacySuffix; readonly layer: LegacyLayer };

/**
 * Fetches every artifact beside `subject`, in both layouts and through all look-ups. What cannot be read is
 * among them, with the reason: it does not hide the others.
 * @param registry should bound what is read in all: `rememberReads`
 * @param wanted predicate type that is fetched first, should there be more than can be read
 */
export async function collect(
  registry: Reader,
  path: string,
  subject: Digest,
  wanted: string,
): Promise<Collection> {
  const listing = await lookUp(registry, path, subject);
  const listed = everythingIn(listing).sort((a, b) => Number(isOf(b, wanted)) - Number(isOf(a, wanted)));
  const limit = createLimiter(AT_ONCE);
  const place = { registry, path, subject };
  const found = await Promise.all(listed.slice(0, MAX_ARTIFACTS).map((one) => limit(() => read(one, place))));
  const limits = listed.length > MAX_ARTIFACTS ? [tooMany(listed.length)] : [];
  return { listing, found: found.filter((one) => one !== undefined), limits };
}

function everythingIn(listing: Listing): Listed[] {
  const bundles = new Map<Digest, { ways: Way[]; entry: Descriptor }>();
  const add = (way: Way, entries: readonly Descriptor[]) => {
    for (const entry of entries.filter(mayBeBundle)) {
      const known = bundles.get(entry.digest) ?? { ways: [], entry };
      if (!known.ways.includes(way)) known.ways.push(way);
      bundles.set(entry.digest, known);
    }
  };
  add('referrers-api', listing.throughApi);
  add('index-tag', listing.throughIndex ?? []);
  return [
    ...[...bundles.values()].map((one) => ({ layout: 'bundle' as const, ...one })),
    ...listing.sig.map((layer) => ({ layout: 'legacy' as const, suffix: 'sig' as const, layer })),
    ...listing.att.map((layer) => ({ layout: 'legacy' as const, suffix: 'att' as const, layer })),
  ];
}

function isOf(listed: Listed, wanted: string): boolean {
  return claimOf(listed) === wanted;
}

function claimOf(listed: Listed): string | undefined {
  return listed.layout === 'bundle' ? claimedPredicateType(listed.entry) : claimedLayerType(listed.layer);
}

/** undefined: it turned out to be no bundle of this digest, though its entry might have been one. */
async function read(listed: Listed, place: Place): Promise<FoundArtifact | undefined> {
  const known = {
    layout: listed.layout,
    foundThrough: listed.layout === 'bundle' ? listed.ways : [`${listed.suffix}-tag` as const],
    digest: listed.layout === 'bundle' ? listed.entry.digest : listed.layer.digest,
    claimedType: claimOf(listed),
  };
  try {
    const fetched =
      listed.layout === 'bundle' ? await bundleAt(listed.entry, place) : await layerAt(listed, place);
    return fetched === 'no bundle' ? undefined : { ...known, ...fetched };
  } catch (error) {
    return { ...known, problem: reasonOf(error) };
  }
}

async function bundleAt(entry: Descriptor, { registry, path, subject }: Place) {
  if (entry.size > MAX_TOTAL_BYTES) throw tooLarge();
  const fetched = await fetchBundle(registry, path, subject, entry.digest);
  // An entry that says nothing of its type may be anything; one that says it is a bundle must be there.
  if (!fetched) return entry.artifactType?.includes('bundle') ? {} : 'no bundle';
  const { bundle } = fetched.stored;
  return { artifact: fetched.artifact, stored: { kind: 'bundle' as const, bundle } };
}

async function layerAt({ suffix, layer }: Listed & { layout: 'legacy' }, { registry, path }: Place) {
  if (layer.size > MAX_TOTAL_BYTES) throw tooLarge();
  const fetched = await fetchLayer(registry, path, suffix, layer);
  if (!fetched) return {};
  const { artifact, ...stored } = fetched;
  return { artifact, stored: { kind: 'layer' as const, stored } };
}

function tooMany(count: number): Reason {
  return {
    code: 'artifacts-too-many',
    message: `${count} artifacts are attached; the first ${MAX_ARTIFACTS} were read`,
    fix: 'find out what attaches them again and again, and delete those that nobody needs',
  };
}
