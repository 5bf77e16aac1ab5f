import type { Descriptor } from '../oci/descriptor.ts';
import { claimedPredicateType, claimedTime } from '../oci/layout/bundle-manifest.ts';
import { claimedLayerTime, claimedLayerType } from '../oci/layout/legacy-artifact.ts';
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

/** Artifacts read before the first question whether they are enough: all of them, of any image that people use. */
export const FIRST_ARTIFACTS = 100;
/** Artifacts read beside one digest at the most. */
const MAX_ARTIFACTS = 1000;
/** Milliseconds after which no more artifacts are asked for. */
const MAX_TIME_MS = 120_000;
const AT_ONCE = 8;

/** What stands beside a digest in one repository. */
export interface Collection {
  readonly listing: Listing;
  readonly found: readonly FoundArtifact[];
  /** Limits that were met. */
  readonly limits: readonly Reason[];
}

/** What decides how much is read. */
export interface Wish {
  /** Predicate type that is fetched first, should there be more than are read at once. */
  readonly predicateType: string;
  /** Whether what was found answers the question, so that nothing else need be read. */
  readonly isAnswered: (found: readonly FoundArtifact[]) => Promise<boolean>;
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
 * Fetches the artifacts beside `subject`, in both layouts and through all look-ups, the newest first: many that
 * strangers left do not hide the one that is wanted. What cannot be read is among them, with the reason.
 * @param registry should bound what is read in all: `rememberReads`
 */
export async function collect(
  registry: Reader,
  path: string,
  subject: Digest,
  { predicateType, isAnswered }: Wish,
): Promise<Collection> {
  const listing = await lookUp(registry, path, subject);
  const listed = inOrder(everythingIn(listing), predicateType);
  const limit = createLimiter(AT_ONCE);
  const place = { registry, path, subject };
  const started = performance.now();
  const found: FoundArtifact[] = [];
  let count = 0;
  do {
    const batch = listed.slice(count, count + FIRST_ARTIFACTS);
    const some = await Promise.all(batch.map((candidate) => limit(() => read(candidate, place))));
    found.push(...some.filter((candidate) => candidate !== undefined));
    count += batch.length;
  } while (
    count < Math.min(listed.length, MAX_ARTIFACTS) &&
    performance.now() - started < MAX_TIME_MS &&
    !(await isAnswered(found))
  );
  return { listing, found, limits: count < listed.length ? [tooMany(listed.length, count)] : [] };
}

/** Of the wanted type first, then the newest; what does not say when it was made comes last. All of this is a claim. */
function inOrder(listed: readonly Listed[], wanted: string): Listed[] {
  return [...listed.entries()]
    .map(([position, candidate]) => ({
      candidate,
      rank: [Number(claimOf(candidate) === wanted), timeOf(candidate) ?? 0, position] as const,
    }))
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
    .map(({ candidate }) => candidate);
}

function timeOf(listed: Listed): number | undefined {
  return listed.layout === 'bundle' ? claimedTime(listed.entry) : claimedLayerTime(listed.layer);
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
    ...[...bundles.values()].map((candidate) => ({ layout: 'bundle' as const, ...candidate })),
    ...listing.sig.map((layer) => ({ layout: 'legacy' as const, suffix: 'sig' as const, layer })),
    ...listing.att.map((layer) => ({ layout: 'legacy' as const, suffix: 'att' as const, layer })),
  ];
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

function tooMany(listed: number, count: number): Reason {
  return {
    class: 'limit',
    code: 'artifacts-too-many',
    message: `${listed} artifacts are attached; the ${count} newest were read`,
    fix: 'find out what attaches them again and again, and delete those that nobody needs',
  };
}
