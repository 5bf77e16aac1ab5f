import { Failure } from '../shared/failure.ts';

/**
 * What a layout that is only read for reuse gives; undefined when something in it is of no form that this
 * project writes. Where a layout is written, the same is a failure.
 */
export async function unlessForeign<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Failure && error.class === 'malformed') return undefined;
    throw error;
  }
}
