import type { Reason } from '../shared/reason.ts';

/** What an artifact's certificate says otherwise than expected. */
export interface Mismatch extends Reason {
  /** `who`: somebody else signed. `what`: the expected signer, but from another ref, commit, runner or release. */
  readonly about: 'who' | 'what';
}
