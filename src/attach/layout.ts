import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { Own, OwnArtifacts } from './own-artifacts.ts';
import type { Place } from './place.ts';

/** How a digest's artifacts are stored at one place. */
export interface Layout<Stored = unknown> {
  readonly place: Place;
  readonly own: OwnArtifacts<Stored>;
  /** Looks for artifacts of ours among what was listed before signing. */
  findOwn(): Promise<void>;
  /** Enters what this run signed, or reuses from elsewhere. */
  offer(own: Omit<Own<unknown>, 'stored' | 'key'>): void;
  /** Writes what is not there yet; readers need not find it so far. */
  store(): Promise<void>;
  /**
   * Sees to it that readers find what is stored. What others attached may take the place of ours.
   * @throws Failure `not-yet-visible`, and those of `updateTag`
   */
  publish(): Promise<void>;
  /** Fetches one that is stored, as its readers do; undefined: it is not there. */
  readAgain(own: Own<Stored>): Promise<ReadAgain | undefined>;
}

/** What the registry gives for an artifact. */
export interface ReadAgain {
  readonly artifact: SignedArtifact;
  /** Whether it is byte for byte what was written. */
  readonly isAsWritten: boolean;
}
