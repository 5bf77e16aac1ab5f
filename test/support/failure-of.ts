import { Failure } from '../../src/shared/failure.ts';

/** The failure that `action` ends with; anything else fails the test. */
export async function failureOf(action: () => unknown): Promise<Failure> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('no failure');
}
