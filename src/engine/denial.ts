/** One thing that an engine says when it refuses an image, in one of its releases. */
export interface DenialFact {
  /** As it stands in the engine's own text. */
  readonly pattern: RegExp;
  /** What it looked for, or what went wrong, for people. */
  readonly means: string;
  /** What to do about it, whatever stands beside the image; undefined: that depends on what is there. */
  readonly fix?: string;
}

/** How one engine speaks. */
export interface DenialWords {
  readonly engine: string;
  /** Texts that no other engine writes. */
  readonly isOwn: RegExp;
  /** Where it names the policy: in the first group of the first that is found. */
  readonly policy: readonly RegExp[];
  /** The most particular first. */
  readonly facts: readonly DenialFact[];
}
