import type { StoredLayer } from '../oci/layout/legacy-artifact.ts';
import type { Reason } from '../shared/reason.ts';
import type { VerifiableArtifact } from '../sigstore/artifact.ts';
import type { Way } from './artifact-report.ts';

/** An artifact's bytes as they were stored. */
export type StoredArtifact =
  | { readonly kind: 'bundle'; readonly bundle: Buffer }
  | { readonly kind: 'layer'; readonly stored: StoredLayer };

/** Something that was found beside an image, read as far as it can be; nothing of it is verified. */
export interface FoundArtifact {
  readonly layout: 'bundle' | 'legacy';
  readonly foundThrough: readonly Way[];
  readonly digest: string;
  /** The predicate type that its storage claims, where it claims one. */
  readonly claimedType: string | undefined;
  readonly artifact?: VerifiableArtifact;
  readonly stored?: StoredArtifact;
  /** Why it could not be read. */
  readonly problem?: Reason;
}
