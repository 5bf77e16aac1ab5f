import type { Manifest, Referrers } from '../oci/registry.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { Digest } from '../subject/digest.ts';
import type { LayoutName } from './layout-name.ts';
import type { Own, OwnArtifacts } from './own-artifacts.ts';
import type { Place } from './place.ts';

/** How a digest's artifacts are stored at one place. */
export interface Layout {
  readonly name: LayoutName;
  readonly place: Place;
  readonly own: OwnArtifacts<unknown>;
  /** Looks for artifacts of ours among what was listed before signing. */
  findOwn(): Promise<void>;
  /** Enters what this run signed, or reuses from elsewhere. */
  offer(own: Offer): void;
  /** Writes what is not there yet; readers need not find it so far. */
  store(): Promise<void>;
  /**
   * Sees to it that readers find what is stored. What others attached may take the place of ours.
   * @throws Failure `not-yet-visible`, and those of `updateTag`
   */
  publish(): Promise<void>;
  /** Fetches one that is stored, as its readers do; undefined: it is not there. */
  readAgain(own: Own): Promise<ReadAgain | undefined>;
  /** What the registry is known to hold once all this is done. */
  known(): Known;
  /** Says what verifiers may stumble over later. */
  review?(): Promise<void>;
  /** Lets go of what was stored and read, once nothing more is done: images can be many. */
  release(): void;
}

/** An artifact of ours, in whatever layout it will be stored. */
export type Offer = Omit<Own, 'key' | 'digest'>;

/** What was read last or, of artifacts, written and read back. */
export interface Known {
  /** By tag or digest; undefined: there is none. */
  readonly manifests: ReadonlyMap<string, Manifest | undefined>;
  readonly blobs: ReadonlyMap<Digest, Buffer>;
  /** The answer of the referrers API. */
  readonly referrers?: Referrers;
}

/** What the registry gives for an artifact. */
export interface ReadAgain {
  readonly artifact: SignedArtifact;
  /** Whether it is byte for byte what was written. */
  readonly isAsWritten: boolean;
}
