import { Failure } from '../shared/failure.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { Claims } from '../sigstore/claims.ts';
import type { KeyHolder } from '../sigstore/key-holder.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { type VerifiedArtifact, type VerifiedContent, verifyArtifact } from '../sigstore/verify.ts';

/** The verdict on an artifact that was found beside an image. */
export type Ownership =
  | { readonly kind: 'ours'; readonly verified: VerifiedContent }
  | { readonly kind: 'other-source' | 'foreign'; readonly verified: VerifiedArtifact }
  | { readonly kind: 'rejected'; readonly reason: string };

/**
 * Who signs in this run: tells its own artifacts from those of others. Whether these also say what this run would
 * sign is for `saysTheSame` to tell.
 */
export interface Owner {
  readonly root: TrustedRoot;
  /** What the certificate confirmed; nothing is known of who has a key. */
  readonly claims?: Claims;
  /** Whether what was signed with a bare key can be ours. */
  readonly hasKey: boolean;
  /** URL of the run with a key, as the runner says; what a certificate signs names its run itself. */
  readonly claimedRun?: string | undefined;
  judge(artifact: SignedArtifact): Ownership;
}

/** A workflow with a certificate. */
export class WorkflowOwner implements Owner {
  readonly claims: Claims;
  readonly root: TrustedRoot;
  readonly hasKey = false;

  readonly #atAnySource: boolean;

  /** @param options atAnySource: whether what the workflow signed at another commit is its own as well */
  constructor(claims: Claims, root: TrustedRoot, { atAnySource = false } = {}) {
    this.claims = claims;
    this.root = root;
    this.#atAnySource = atAnySource;
  }

  /**
   * An artifact is ours when it verifies and its identity, issuer and source (repository, commit, ref:
   * Fulcio extensions .12 to .14) are this run's; foreign when identity or issuer is another.
   */
  judge(artifact: SignedArtifact): Ownership {
    return orRejected(() => {
      const verified = verifyArtifact(artifact, this.root);
      return { kind: this.#kindOf(verified), verified };
    });
  }

  #kindOf({ identity }: VerifiedArtifact): 'ours' | 'other-source' | 'foreign' {
    const { san, issuer, sourceRepositoryUri, sha, ref } = this.claims;
    if (identity.san !== san || identity.issuer !== issuer) return 'foreign';
    const source = identity.extensions;
    if (this.#atAnySource && source.sourceRepositoryUri === sourceRepositoryUri) return 'ours';
    const isSameSource =
      source.sourceRepositoryUri === sourceRepositoryUri &&
      source.sourceRepositoryDigest === sha &&
      source.sourceRepositoryRef === ref;
    return isSameSource ? 'ours' : 'other-source';
  }
}

/** Somebody with a key: ours is what verifies with it. */
export class KeyOwner implements Owner {
  readonly root: TrustedRoot;
  readonly hasKey = true;
  readonly claimedRun: string | undefined;
  readonly #holder: KeyHolder;

  constructor(holder: KeyHolder, root: TrustedRoot, claimedRun?: string) {
    this.#holder = holder;
    this.root = root;
    this.claimedRun = claimedRun;
  }

  judge(artifact: SignedArtifact): Ownership {
    return orRejected(() =>
      artifact.material.kind === 'certificate'
        ? { kind: 'foreign', verified: verifyArtifact(artifact, this.root) }
        : { kind: 'ours', verified: this.#holder.verify(artifact, this.root) },
    );
  }
}

function orRejected(judge: () => Ownership): Ownership {
  try {
    return judge();
  } catch (error) {
    if (error instanceof Failure) return { kind: 'rejected', reason: error.message };
    throw error;
  }
}
