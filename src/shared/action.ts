import type { ActionsLog } from './actions-log.ts';
import { Failure } from './failure.ts';

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

/** What failed, why it probably did, and the fix, one below the other. */
export function explain(failure: Failure): string {
  const lines = [`${failure.message} [${failure.code}]`];
  if (failure.why !== undefined) lines.push(`Likely cause: ${failure.why}`);
  if (failure.fix !== undefined)
    lines.push(failure.fix.includes('\n') ? `Fix:\n${failure.fix}` : `Fix: ${failure.fix}`);
  return lines.join('\n');
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push(`${cause.name}: ${cause.message}`);
  }
  return causes;
}
