import type { Reader } from '../../oci/reader.ts';
import type { Limiter } from '../../shared/limit.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { Digest } from '../../subject/digest.ts';
import type { KeyTerms } from './proof.ts';

/** Where to look. */
export interface Spot {
  readonly registry: Reader;
  readonly path: string;
  readonly subject: Digest;
  readonly root: TrustedRoot;
  /** The key that programs are told; undefined: certificates count. */
  readonly key: KeyTerms | undefined;
  readonly limit: Limiter;
}
