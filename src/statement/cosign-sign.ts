import type { Digest } from '../subject/digest.ts';
import { type Statement, statement } from './statement.ts';

export const COSIGN_SIGN_V1 = 'https://sigstore.dev/cosign/sign/v1';

/** What cosign 3 signs as "the image signature" when it writes bundles: a statement with an empty predicate. */
export function cosignSign(name: string, digest: Digest): Statement {
  return statement(name, digest, COSIGN_SIGN_V1, {});
}
