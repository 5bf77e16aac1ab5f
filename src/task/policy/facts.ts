import type { Repository } from '../../subject/repository.ts';

/** What is known of images that were signed, or shall be: what a policy is made of. */
export interface SignedFacts {
  readonly repositories: readonly Repository[];
  /** `registry/repository@sha256:…` of one of them. */
  readonly example: string | undefined;
  readonly signer: KnownSigner;
  /** URI of the repository that they are built from. */
  readonly sourceRepository: string | undefined;
  /** Ref that they were built from. */
  readonly sourceRef: string | undefined;
  readonly signature: boolean;
  readonly predicateTypes: readonly string[];
}

export type KnownSigner =
  /** As a certificate names it. */
  | { readonly kind: 'exact'; readonly san: string; readonly issuer: string }
  /** A workflow at any ref: the ref is the expectation's. */
  | { readonly kind: 'workflow'; readonly uri: string; readonly issuer: string }
  /** A pattern that the user gave, without its anchors. */
  | { readonly kind: 'pattern'; readonly text: string; readonly issuer: string }
  | { readonly kind: 'key'; readonly pem: string; readonly logged: boolean };
