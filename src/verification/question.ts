import type { Lens } from '../engine/lens.ts';
import type { Expectation, ExpectationOptions } from '../expectation/expectation.ts';
import type { WantedPlatform } from '../oci/layout/platform.ts';
import type { Repository } from '../subject/repository.ts';
import type { Requirement } from './requirement.ts';

/** What is asked of an image. */
export interface Question {
  /** What is expected as it was said, for the record. */
  readonly said: ExpectationOptions;
  readonly expectation: Expectation;
  /** Other attestations that must be there too. */
  readonly requirements: readonly Requirement[];
  /** Whether an image that is named by a tag is refused. */
  readonly requireDigest: boolean;
  /** undefined: the image as it is named. */
  readonly platform: WantedPlatform | undefined;
  /** Where what is signed is kept; undefined: beside the image. */
  readonly signatureRepository?: Repository | undefined;
  /** Programs whose answer is wanted too. */
  readonly lenses: readonly Lens[];
  /** Whether what one of them would not admit is rejected. */
  readonly requireAs: boolean;
}
