import type { Digest } from '../subject/digest.ts';
import type { Manifest, Referrers } from './registry.ts';

/** What look-ups need of a registry. `path` is the repository without the registry; see `Registry`. */
export interface Reader {
  getManifest(
    path: string,
    reference: string,
    options?: { readonly maxBytes?: number },
  ): Promise<Manifest | undefined>;
  getBlob(path: string, digest: Digest, maxBytes: number): Promise<Buffer | undefined>;
  referrers(path: string, digest: Digest, artifactType?: string): Promise<Referrers>;
}

/**
 * Reads each thing once for several look-ups at the same digest, which may ask at the same time; a failure is
 * shared too. For one question only: what changes in the registry afterwards is not seen.
 */
export function rememberReads(registry: Reader): Reader {
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: readonly unknown[], read: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key);
    const before = known.get(name) as Promise<T> | undefined;
    const answer = before ?? read();
    if (!before) known.set(name, answer);
    return answer;
  };
  return {
    getManifest: (path, reference, options = {}) =>
      once(['manifest', path, reference, options.maxBytes], () =>
        registry.getManifest(path, reference, options),
      ),
    getBlob: (path, digest, maxBytes) =>
      once(['blob', path, digest, maxBytes], () => registry.getBlob(path, digest, maxBytes)),
    referrers: (path, digest, artifactType) =>
      once(['referrers', path, digest, artifactType], () => registry.referrers(path, digest, artifactType)),
  };
}
