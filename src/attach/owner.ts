import { Failure } from '../shared/failure.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { Claims } from '../sigstore/claims.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { type VerifiedArtifact, verifyArtifact } from '../sigstore/verify.ts';

/** The verdict on an artifact that was found beside an image. */
export type Ownership =
  | { readonly kind: 'ours' | 'other-source' | 'foreign'; readonly verified: VerifiedArtifact }
  | { readonly kind: 'rejected'; readonly reason: string };

/** The run's identity: tells its own artifacts from those of others. */
export class Owner {
  readonly claims: Claims;
  readonly root: TrustedRoot;

  constructor(claims: Claims, root: TrustedRoot) {
    this.claims = claims;
    this.root = root;
  }

  /**
   * An artifact is ours when it verifies and its identity, issuer and source (repository, commit, ref:
   * Fulcio extensions .12 to .14) are this run's; foreign when identity or issuer is another. Whether it
   * also says what this run would sign is for `saysTheSame` to tell.
   */
  judge(artifact: SignedArtifact): Ownership {
    try {
      const verified = verifyArtifact(artifact, this.root);
      return { kind: this.#kindOf(verified), verified };
    } catch (error) {
      if (error instanceof Failure) return { kind: 'rejected', reason: error.message };
      throw error;
    }
  }

  #kindOf({ identity }: VerifiedArtifact): 'ours' | 'other-source' | 'foreign' {
    const { san, issuer, sourceRepositoryUri, sha, ref } = this.claims;
    if (identity.san !== san || identity.issuer !== issuer) return 'foreign';
    const source = identity.extensions;
    const isSameSource =
      source.sourceRepositoryUri === sourceRepositoryUri &&
      source.sourceRepositoryDigest === sha &&
      source.sourceRepositoryRef === ref;
    return isSameSource ? 'ours' : 'other-source';
  }
}
