import { Failure } from '../../shared/failure.ts';
import type { Digest } from '../../subject/digest.ts';
import { type JsonObject, textOf } from '../../text/json.ts';
import type { Descriptor } from '../descriptor.ts';
import { EMPTY_JSON, IMAGE_INDEX, SIGSTORE_BUNDLE_PREFIX } from '../media-types.ts';
import { isDescriptor, objectsIn, parseObject, tooMany } from './json.ts';

/** Descriptors read from one index; a longer one is refused rather than read in part. */
export const MAX_REFERRERS = 1000;

/** The change that a run makes to the index of a digest. */
export interface IndexChange {
  /** Ours: added, or brought to today's form where an older writer left the type or annotations out. */
  readonly entries: readonly Descriptor[];
  /** Entries that equal one of ours and lost to it, and entries whose manifest is gone. */
  readonly drop: ReadonlySet<Digest>;
}

/**
 * Entries of a `sha256-<hex>` index, in its order; what is no descriptor is left out.
 * @throws Failure `referrers-tag-taken` when the tag holds no index, `registry-document-malformed`
 */
export function readIndex(index: Buffer): Descriptor[] {
  return entriesOf(parseObject(index, 'the referrers index')).filter(isDescriptor);
}

/**
 * The index with `change` applied, or undefined when it has nothing to change. Foreign entries keep
 * every field and their order (distribution-spec, "Referrers Tag Schema").
 * @throws as `readIndex`
 */
export function changeIndex(index: Buffer | undefined, change: IndexChange): Buffer | undefined {
  const document = index ? parseObject(index, 'the referrers index') : {};
  const before = index ? entriesOf(document) : [];
  const ours = new Map<unknown, Descriptor>(change.entries.map((entry) => [entry.digest, entry]));
  const kept = before
    .filter((entry) => !change.drop.has(entry.digest as Digest))
    .map((entry) => mergeEntry(entry, ours.get(entry.digest)));
  const present = new Set<unknown>(kept.map((entry) => entry.digest));
  const after = [...kept, ...change.entries.filter((entry) => !present.has(entry.digest))];
  if (index && JSON.stringify(after) === JSON.stringify(before)) return undefined;
  return Buffer.from(
    JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, ...document, manifests: after }),
  );
}

/**
 * True for entries that may be bundles. Writers built on go-containerregistry before 0.21.6 put the
 * config's type where the artifact's belongs, so those are looked at as well.
 */
export function mayBeBundle(entry: Descriptor): boolean {
  const type = entry.artifactType;
  return type === undefined || type === EMPTY_JSON || type.startsWith(SIGSTORE_BUNDLE_PREFIX);
}

function mergeEntry(entry: JsonObject, ours: Descriptor | undefined): JsonObject {
  return ours ? { ...entry, ...ours } : entry;
}

function entriesOf(document: JsonObject): JsonObject[] {
  if (document.mediaType !== undefined && document.mediaType !== IMAGE_INDEX) throw taken(document.mediaType);
  if (!Array.isArray(document.manifests)) throw taken(document.mediaType);
  const { length } = document.manifests;
  if (length > MAX_REFERRERS) throw tooMany(`the referrers index has ${length} entries`, MAX_REFERRERS);
  return objectsIn(document, 'manifests', 'the referrers index', MAX_REFERRERS);
}

function taken(mediaType: unknown): Failure {
  return new Failure({
    class: 'malformed',
    code: 'referrers-tag-taken',
    what: `the tag of the referrers index holds something else (${textOf(mediaType).slice(0, 100) || 'of no type'})`,
    why: 'another program uses the tag sha256-<digest> for its own purpose; it is not overwritten',
    fix: 'delete that tag or store the image in another repository',
  });
}
