import type { Log } from '../shared/log.ts';

/** Less than this is the way of an answer, or makes no difference. */
const TOLERATED_MS = 60_000;

/** Compares the clock of this machine with those of services, and says once when it is wrong. */
export class Clock {
  readonly #log: Log;
  #isSaid = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /**
   * @param theirs what a service says that time it is, just now: its `Date` header (RFC 9110, 6.6.1) or a date
   *   that it wrote into its answer
   */
  compare(theirs: Date | string | null, service: string): void {
    const difference = Date.now() - new Date(theirs ?? NaN).getTime();
    if (!(Math.abs(difference) > TOLERATED_MS) || this.#isSaid) return;
    this.#isSaid = true;
    this.#log.warning(
      `the clock of this machine is ${duration(Math.abs(difference))} ${difference > 0 ? 'ahead of' : 'behind'} ` +
        `that of the ${service}: set it right, for it decides whether signing config and trusted root are in force`,
    );
  }
}

/** A length of time for people: `2 h 1 min`. */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  return [
    [days, 'd'],
    [hours, 'h'],
    [minutes % 60, 'min'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
