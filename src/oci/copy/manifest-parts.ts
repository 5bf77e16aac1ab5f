import { textOf } from '../../text/json.ts';
import type { Digest } from '../../subject/digest.ts';
import type { Descriptor } from '../descriptor.ts';
import { isDescriptor, isStringMap, malformed, objectsIn, parseObject } from '../layout/json.ts';
import type { Manifest } from '../manifest.ts';

/** A config or layer that a manifest names. */
export interface BlobPart {
  readonly digest: Digest;
  readonly size: number;
  /** Whether it says that it may be had elsewhere (`urls`): registries need not hold it then. Nobody is asked there. */
  readonly isForeign: boolean;
}

/** What must be in a repository before a manifest, and what the manifest is about. */
export interface ManifestParts {
  /** Of an index. */
  readonly children: readonly Digest[];
  readonly blobs: readonly BlobPart[];
  readonly subject: Digest | undefined;
  /** As lists of referrers name it (distribution-spec, "Listing Referrers"). */
  readonly descriptor: Descriptor;
}

const MAX_PARTS = 1000;

/**
 * @throws Failure `registry-document-malformed`: also for a part that is named in a way that nobody could ask for
 */
export function partsOf({ bytes, descriptor }: Manifest): ManifestParts {
  const what = `the manifest ${descriptor.digest}`;
  const document = parseObject(bytes, what);
  const { config, subject, annotations } = document;
  const listed = [
    ...objectsIn(document, 'layers', what, MAX_PARTS),
    ...objectsIn(document, 'blobs', what, MAX_PARTS),
  ];
  const parts = config === undefined ? listed : [config, ...listed];
  const children = objectsIn(document, 'manifests', what, MAX_PARTS);
  const type =
    textOf(document.artifactType) || textOf((config as { mediaType?: unknown } | undefined)?.mediaType);
  return {
    children: descriptorsIn(children, what).map(({ digest }) => digest),
    blobs: descriptorsIn(parts, what).map((part) => ({
      digest: part.digest,
      size: part.size,
      isForeign: Array.isArray(part.urls) && part.urls.length > 0,
    })),
    subject: subject === undefined ? undefined : descriptorsIn([subject], what)[0]?.digest,
    descriptor: {
      ...descriptor,
      ...(type !== '' && { artifactType: type }),
      ...(isStringMap(annotations) && { annotations }),
    },
  };
}

function descriptorsIn(
  values: readonly unknown[],
  what: string,
): (Descriptor & { readonly urls?: unknown })[] {
  return values.map((value) => {
    if (
      typeof value === 'object' &&
      value !== null &&
      isDescriptor(value as Descriptor & Record<string, unknown>)
    ) {
      const descriptor = value as Descriptor;
      if (descriptor.size >= 0) return descriptor;
    }
    throw malformed(what, 'names a part without a media type, a SHA-256 digest or a size');
  });
}
