import type { SignedArtifact } from '../../sigstore/artifact.ts';
import { BUNDLE_MAX_BYTES, parseBundle } from '../../sigstore/bundle.ts';
import type { Digest } from '../../subject/digest.ts';
import type { Descriptor } from '../descriptor.ts';
import { bundleBlobOf, describeBundle, type StoredBundle } from '../layout/bundle-manifest.ts';
import { mayBeBundle, readIndex } from '../layout/referrers-index.ts';
import { indexTag } from '../layout/tags.ts';
import type { Reader } from '../reader.ts';
import type { Manifest, Referrers } from '../registry.ts';

/** What readers of bundles find for a digest, by the way they look. */
export interface BundleListing {
  /** The referrers API's answer; `supported`: there is one that answers for this digest. */
  readonly api: Referrers;
  /** The document under the `sha256-<hex>` tag; undefined: there is none. */
  readonly index: Manifest | undefined;
  readonly throughApi: readonly Descriptor[];
  /** Through the `sha256-<hex>` index, which readers take where the API is missing. */
  readonly throughIndex: readonly Descriptor[];
}

/**
 * The `sha256-<hex>` index of a digest; undefined: there is none.
 * GitLab answers a tag of this form that does not exist with the digest itself, which is no index of it.
 */
export async function getIndex(
  registry: Reader,
  path: string,
  subject: Digest,
): Promise<Manifest | undefined> {
  const manifest = await registry.getManifest(path, indexTag(subject));
  return manifest?.descriptor.digest === subject ? undefined : manifest;
}

/** Lists what may be bundles of `subject`, through the referrers API and the index tag. */
export async function listBundles(registry: Reader, path: string, subject: Digest): Promise<BundleListing> {
  const [api, index] = await Promise.all([
    registry.referrers(path, subject),
    getIndex(registry, path, subject),
  ]);
  return bundleListing(api, index);
}

/** @throws Failure `registry-document-malformed`, `referrers-tag-taken` */
export function bundleListing(api: Referrers, index: Manifest | undefined): BundleListing {
  return {
    api,
    index,
    throughApi: api.descriptors.filter(mayBeBundle),
    throughIndex: index ? readIndex(index.bytes).filter(mayBeBundle) : [],
  };
}

/** Each descriptor once, whichever way it was found. */
export function everyBundle(listing: BundleListing): Descriptor[] {
  const byDigest = new Map<Digest, Descriptor>();
  for (const entry of [...listing.throughIndex, ...listing.throughApi]) byDigest.set(entry.digest, entry);
  return [...byDigest.values()];
}

/** A bundle as a registry stores it, and the artifact in it. */
export interface FetchedBundle {
  readonly stored: StoredBundle;
  readonly artifact: SignedArtifact;
}

/**
 * Fetches and parses one bundle. Unsigned so far: verification judges it.
 * @param manifestDigest of the bundle's manifest
 * @param expected the blob that the manifest should name: it is asked for together with the manifest
 * @returns undefined when the manifest or its blob is gone, or is no bundle of `subject`
 * @throws Failure `registry-document-malformed`, `bundle-malformed`
 */
export async function fetchBundle(
  registry: Reader,
  path: string,
  subject: Digest,
  manifestDigest: Digest,
  expected?: Digest,
): Promise<FetchedBundle | undefined> {
  const getBlob = (digest: Digest) => registry.getBlob(path, digest, BUNDLE_MAX_BYTES);
  const [manifest, ahead] = await Promise.all([
    registry.getManifest(path, manifestDigest),
    expected && getBlob(expected),
  ]);
  const blob = manifest && bundleBlobOf(manifest.bytes, subject);
  const bundle = blob && (blob === expected ? ahead : await getBlob(blob));
  if (!bundle) return undefined;
  const stored = { bundle, manifest: manifest.bytes, descriptor: describeBundle(manifest.bytes) };
  return { stored, artifact: parseBundle(bundle) };
}
