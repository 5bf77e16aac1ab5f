import { EMPTY_BLOB } from '../oci/layout/bundle-manifest.ts';
import { type BundleListing, everyBundle } from '../oci/lookup/bundles.ts';
import { EMPTY_JSON, IMAGE_MANIFEST, SIGSTORE_BUNDLE } from '../oci/media-types.ts';
import type { Registry } from '../oci/registry.ts';
import { Failure } from '../shared/failure.ts';
import { sha256Digest } from '../subject/digest.ts';
import { nameOf, type Repository } from '../subject/repository.ts';

const EMPTY = { mediaType: EMPTY_JSON, digest: sha256Digest(EMPTY_BLOB), size: EMPTY_BLOB.length };

/**
 * A manifest of the type of a bundle's, without a subject and without a bundle: nothing names it, so that no verifier
 * comes upon it. The bytes are always the same, so that a repository has it once at most.
 */
const PROBE = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    artifactType: SIGSTORE_BUNDLE,
    config: EMPTY,
    layers: [EMPTY],
  }),
);

/**
 * Finds out before the log is written, which cannot be undone, whether a repository takes the manifests of bundles.
 * Asked only where something points at trouble, once for each repository: those that behave are asked nothing more.
 *
 * Whether tags may be overwritten is not probed: only a write under the shared tag would show it. Between the read
 * and that write another run's signature may arrive, and be lost; and that run would take the old version, come back,
 * for a stale read (see `updateTag`).
 */
export class BundleProbes {
  readonly #asked = new Map<string, Promise<void>>();

  /** @throws Failure of class `denied`, such as `registry-refuses-bundles` */
  async require(registry: Registry, repository: Repository, listing: BundleListing): Promise<void> {
    if (!pointsAtTrouble(listing)) return;
    const name = nameOf(repository);
    const asked = this.#asked.get(name) ?? probe(registry, repository.path);
    this.#asked.set(name, asked);
    await asked;
  }
}

/**
 * Registries without a referrers API answer 404, and GHCR at times leads to a web page: these take bundles. Another
 * error may come from a registry, or a proxy before it, that knows nothing of OCI 1.1, unless bundles are there.
 */
function pointsAtTrouble(listing: BundleListing): boolean {
  const { supported, first } = listing.api;
  return !supported && first.status >= 400 && first.status !== 404 && everyBundle(listing).length === 0;
}

/** What is no clear refusal is left to the writes that count: they wait and ask again. */
async function probe(registry: Registry, path: string): Promise<void> {
  try {
    await registry.putBlob(path, EMPTY_BLOB);
    await registry.putManifest(path, sha256Digest(PROBE), IMAGE_MANIFEST, PROBE);
  } catch (error) {
    if (!(error instanceof Failure) || error.class === 'denied') throw error;
  }
}
