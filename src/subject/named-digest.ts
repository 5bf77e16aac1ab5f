import type { Digest } from './digest.ts';
import type { Repository } from './repository.ts';

/** An image name whose digest is known. */
export interface NamedDigest {
  readonly repository: Repository;
  readonly digest: Digest;
}
