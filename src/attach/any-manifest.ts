import type { Registries } from '../oci/registries.ts';
import type { Manifest } from '../oci/registry.ts';
import { eventually } from '../shared/eventually.ts';
import type { Target } from '../subject/target.ts';

/** How long a registry may take to show what was just pushed to it, at most. */
const PUSH_LAG_MS = 30_000;

export interface ReadOptions {
  readonly registries: Registries;
  /** How long to go without progress in one registry, in milliseconds. */
  readonly timeoutMs: number;
}

export function lagOf({ timeoutMs }: Pick<ReadOptions, 'timeoutMs'>): number {
  return Math.min(PUSH_LAG_MS, timeoutMs);
}

/** From the repository that answers first: why others do not is told when their turn comes. */
export async function anyManifest(target: Target, options: ReadOptions): Promise<Manifest | undefined> {
  const asked = target.repositories.map(async ({ registry, path }) => {
    const client = options.registries.for(registry);
    const manifest = await eventually(() => client.getManifest(path, target.digest), lagOf(options));
    return manifest ?? Promise.reject(new Error('not there'));
  });
  return Promise.any(asked).catch(() => undefined);
}

/** A blob of at most so many bytes, as `anyManifest`. */
export async function anyBlob(
  { repositories, digest }: Target,
  maxBytes: number,
  registries: Registries,
): Promise<Buffer | undefined> {
  const asked = repositories.map(async ({ registry, path }) => {
    const blob = await registries.for(registry).getBlob(path, digest, maxBytes);
    return blob ?? Promise.reject(new Error('not there'));
  });
  return Promise.any(asked).catch(() => undefined);
}
