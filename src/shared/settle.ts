import { Failure } from './failure.ts';

/**
 * Waits for all, also when one fails, and then throws the first failure: what the others made is there
 * to be saved. A service that is down hides nothing that went wrong besides: its failure comes last.
 */
export async function settleAll(tasks: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(tasks);
  const reasons = settled.flatMap((one) =>
    one.status === 'rejected' ? [{ error: one.reason as unknown }] : [],
  );
  const [first] = reasons;
  if (first) throw (reasons.find(({ error }) => !isUnavailable(error)) ?? first).error;
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Failure && error.class === 'unavailable';
}
