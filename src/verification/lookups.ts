import type { Descriptor } from '../oci/descriptor.ts';
import type { LegacyLayer } from '../oci/layout/legacy-manifest.ts';
import { readIndex } from '../oci/layout/referrers-index.ts';
import { indexTag, legacyTag } from '../oci/layout/tags.ts';
import { getIndex } from '../oci/lookup/bundles.ts';
import { listLegacy } from '../oci/lookup/legacy.ts';
import type { Reader } from '../oci/reader.ts';
import { type Reason, reasonOf } from '../shared/reason.ts';
import type { Digest } from '../subject/digest.ts';
import type { Way } from './artifact-report.ts';

/** A look-up that gave no list. */
export interface FailedLookup {
  readonly way: Way;
  readonly reason: Reason;
}

/** What a registry lists beside a digest, in every way that readers know, as it stands there. */
export interface Listing {
  readonly throughApi: readonly Descriptor[];
  /** undefined: there is no index. */
  readonly throughIndex: readonly Descriptor[] | undefined;
  readonly sig: readonly LegacyLayer[];
  readonly att: readonly LegacyLayer[];
  readonly failed: readonly FailedLookup[];
}

/** Looks in every place at once; one that fails does not hide the others. */
export async function lookUp(registry: Reader, path: string, subject: Digest): Promise<Listing> {
  const failed: FailedLookup[] = [];
  const attempt = async <T>(way: Way, otherwise: T, look: () => Promise<T>): Promise<T> => {
    try {
      return await look();
    } catch (error) {
      failed.push({ way, reason: reasonOf(error) });
      return otherwise;
    }
  };
  const [api, throughIndex, sig, att] = await Promise.all([
    attempt('referrers-api', NO_API, () => registry.referrers(path, subject)),
    attempt('index-tag', undefined, async () => {
      const index = await getIndex(registry, path, subject);
      return index && readIndex(index.bytes);
    }),
    attempt('sig-tag', [], () => listLegacy(registry, path, subject, 'sig')),
    attempt('att-tag', [], () => listLegacy(registry, path, subject, 'att')),
  ]);
  return { throughApi: api.descriptors, throughIndex, sig, att, failed };
}

const NO_API = { descriptors: [] as Descriptor[] };

/** The places that `lookUp` looks at, for people. */
export function placesOf(subject: Digest): string[] {
  return [
    'the referrers API',
    `the tag ${indexTag(subject)}`,
    `the tag ${legacyTag(subject, 'sig')}`,
    `the tag ${legacyTag(subject, 'att')}`,
  ];
}
