import type { LensReport } from '../engine/lens.ts';
import type { Reason } from '../shared/reason.ts';
import type { ArtifactReport } from './artifact-report.ts';

/**
 * `rejected`: something is wrong, or nothing is by whom was expected. `unsigned`: nothing was found.
 * `could-not-tell`: the registry or the trust root could not be asked.
 */
export type Verdict = 'verified' | 'rejected' | 'unsigned' | 'could-not-tell';

/** The answer about one image. */
export interface ImageReport {
  /** As it was asked for. */
  readonly image: string;
  /** `linux/arm64`, where one platform of an image was asked for. */
  readonly platform?: string;
  /** `registry/repository@sha256:…`, once that is known. */
  readonly subject?: string;
  /** The tag that was resolved to the subject. */
  readonly tag?: string;
  readonly verdict: Verdict;
  /** Why it is not verified; empty where it is. */
  readonly reasons: readonly Reason[];
  readonly artifacts: readonly ArtifactReport[];
  /** Places that were looked at. */
  readonly lookedFor: readonly string[];
  /** What a reviewer would raise. */
  readonly warnings: readonly Reason[];
  readonly lenses: readonly LensReport[];
}
