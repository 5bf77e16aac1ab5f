import { IMAGE_INDEX } from '../../oci/media-types.ts';
import type { FirstAnswer } from '../../oci/referrers.ts';
import type { Digest } from '../../subject/digest.ts';
import { isObject, type JsonObject } from '../../text/json.ts';

/** One entry of a list of referrers, as far as programs look at it. */
export interface Referrer {
  readonly digest: Digest;
  /** Empty where the entry names none. */
  readonly artifactType: string;
}

/** What programs find when they ask what refers to a digest. */
export type ReferrersListing =
  | {
      readonly kind: 'listed';
      readonly through: 'referrers-api' | 'index-tag';
      readonly referrers: readonly Referrer[];
      /** There are further pages, which a program with this listing does not ask for. */
      readonly isCut: boolean;
    }
  /** They stop with an error. */
  | { readonly kind: 'failed'; readonly why: string };

/** Statuses on which the `sha256-<hex>` tag is asked instead. */
const NO_API: ReadonlySet<number> = new Set([400, 404, 406]);

/**
 * What go-containerregistry lists (pkg/v1/remote/referrers.go): what the referrers API answers, or the index tag
 * where the API is not there. cosign, Kyverno, policy-controller and gh all look in this way. An empty list from the
 * API counts: the tag is not asked then.
 * @param index the document under the `sha256-<hex>` tag; undefined: there is none
 */
export function listAsPrograms(api: FirstAnswer, index: JsonObject | undefined): ReferrersListing {
  if (api.status === 200 && api.contentType === IMAGE_INDEX) {
    return listed('referrers-api', api.entries, api.hasNextPage);
  }
  // Programs follow redirects, and find no index there (on ghcr.io a web page, 404), so that they ask the tag.
  const isRedirect = api.status >= 300 && api.status < 400;
  if (api.status !== 200 && !isRedirect && !NO_API.has(api.status)) {
    return { kind: 'failed', why: `the referrers API answers ${api.status}` };
  }
  const manifests = index?.manifests ?? [];
  if (Array.isArray(manifests)) return listed('index-tag', manifests, false);
  return { kind: 'failed', why: 'the sha256-… tag holds no readable index' };
}

function listed(
  through: 'referrers-api' | 'index-tag',
  entries: readonly unknown[],
  isCut: boolean,
): ReferrersListing {
  const referrers = entries.map((entry) => (isObject(entry) ? readEntry(entry) : undefined));
  if (referrers.every((referrer) => referrer !== undefined))
    return { kind: 'listed', through, referrers, isCut };
  const place = through === 'index-tag' ? 'the sha256-… index' : 'the list of the referrers API';
  return { kind: 'failed', why: `an entry of ${place} has no SHA-256 digest, which spoils the whole of it` };
}

function readEntry({ digest, artifactType = '' }: JsonObject): Referrer | undefined {
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  return typeof artifactType === 'string' ? { digest: digest as Digest, artifactType } : undefined;
}
