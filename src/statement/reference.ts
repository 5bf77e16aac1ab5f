import type { JsonObject } from '../text/json.ts';

/** A file that is stored beside the image that it is about. */
export interface StoredFile {
  /** URL, as far as anybody cares: readers look for the digest where they found the image. */
  readonly location: string;
  /** Of the file, `sha256:…`. */
  readonly digest: string;
  readonly mediaType: string;
  /** What the file would be attested as, were it smaller. */
  readonly predicateType: string;
}

/**
 * What stands beside an image in place of a predicate that is too large (in-toto/attestation,
 * spec/predicates/reference.md).
 * @param attester URI of who says so
 */
export function referencePredicate(attester: string, { location, ...stored }: StoredFile): JsonObject {
  return {
    attester: { id: attester },
    references: [
      {
        downloadLocation: location,
        digest: { sha256: stored.digest.replace('sha256:', '') },
        mediaType: stored.mediaType,
        annotations: { predicateType: stored.predicateType },
      },
    ],
  };
}
