import type { Random } from './random.ts';

/** Something that hostile input reaches: how it is changed, and what must hold of the result. */
export interface Target {
  /** As `npm run fuzz` tells it. */
  readonly name: string;
  /** Its share of the mutations. */
  readonly weight: number;
  /**
   * Changes one thing, and looks what comes of it. Everything by chance comes from `random`, so that the same seed
   * tries the same.
   * @returns whether the changed input was accepted, rightly: what was changed is no part that counts
   * @throws when the answer is wrong, or no answer
   */
  readonly run: (random: Random) => Promise<boolean> | boolean;
}
