import type { Log } from './log.ts';

/** Shorter waits are nobody's concern. */
const SAID_WAIT_MS = 1000;

/**
 * Says a wait that is over or begins, so that a run that takes long explains itself.
 * @param reason its first line is said
 * @param leastMs shorter waits are not said
 */
export function sayWait(log: Pick<Log, 'info'>, ms: number, reason: string, leastMs = SAID_WAIT_MS): void {
  if (ms >= leastMs) log.info(`waited ${seconds(ms)}: ${reason.split('\n')[0] ?? ''}`);
}

/** `1.5 s`, `42 s` */
export function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}
