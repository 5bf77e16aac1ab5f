import { Failure } from '../../src/shared/failure.ts';
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

/** What is read; undefined when it is refused as one refuses input. @throws what else it ends with */
export function orRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure && error.class !== 'defect') return undefined;
    throw error;
  }
}

/** Once in a while much larger, by the same again and again: what must not cost more than its size. */
export function grown(bytes: Buffer, random: Random): Buffer {
  if (random.below(200) > 0) return bytes;
  const [at, length] = [random.below(bytes.length + 1), 1 + random.below(40)];
  const again = Array.from({ length: 1000 + random.below(4000) }, () => bytes.subarray(at, at + length));
  return Buffer.concat([bytes.subarray(0, at), ...again, bytes.subarray(at)]);
}
