import type { Verifier } from './engine/verifier.ts';
import type { Setting } from './setting.ts';
import type { SignedImage } from './signing.ts';

/** Something that happens to images, from the push on. */
export interface Scenario {
  readonly name: string;
  /** Verifiers (or `EVERY`) that refuse what they would accept otherwise, and why. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** Who is asked besides all others. */
  readonly verifiers?: readonly Verifier[];
  /**
   * @returns the images that verifiers are asked about
   * @throws Error when the action does not do what it is meant to
   */
  act(setting: Setting): Promise<SignedImage[]>;
}

/** Stands for all verifiers in `refusals`. */
export const EVERY = '*';
