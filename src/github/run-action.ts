import { explain, Failure } from '../shared/failure.ts';
import type { ActionsLog } from './actions-log.ts';

/** The one place where an action's failure is told: once, in full, without a stack for a user's mistake. */
export async function runAction(log: ActionsLog, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    fail(log, error);
  }
  // Requests that no longer matter may hang: the step is over once its outcome is said.
  process.stdout.write('', () => process.exit());
}

function fail(log: ActionsLog, error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof Failure)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.error(`please report this with the log of the step: ${trace}`, 'defect in the action');
    return;
  }
  log.error(explain(error), error.code);
  for (const cause of causesOf(error)) log.debug(`caused by ${cause}`);
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push(`${cause.name}: ${cause.message}`);
  }
  return causes;
}
