/**
 * Waits for all, also when one fails, and then throws the first failure: what the others made is there
 * to be saved.
 */
export async function settleAll(tasks: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(tasks);
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
}
