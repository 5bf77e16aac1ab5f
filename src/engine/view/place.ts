import type { Reader } from '../../oci/reader.ts';
import type { Limiter } from '../../shared/limit.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { Digest } from '../../subject/digest.ts';

/** Where to look. */
export interface Spot {
  readonly registry: Reader;
  readonly path: string;
  readonly subject: Digest;
  readonly root: TrustedRoot;
  readonly limit: Limiter;
}
