import { backoffMs } from '../http/retry.ts';
import { Unavailable } from '../http/unavailable.ts';
import type { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { REAL_TIME, type Timer } from '../shared/timer.ts';
import { sayWait } from '../shared/wait.ts';
import { Doubtful } from './doubt.ts';

/** Writes that a registry does not take now; reads may go on, so that their time-out does not see it. */
export class Outage {
  readonly #timeoutMs: number;
  readonly #log: Log;
  readonly #timer: Timer;
  #since: number | undefined;
  #count = 0;

  constructor(timeoutMs: number, log: Log, timer = REAL_TIME) {
    this.#timeoutMs = timeoutMs;
    this.#log = log;
    this.#timer = timer;
  }

  /** @throws the failure itself, or that which it doubts, when the registry has had its time */
  async wait(failure: Failure): Promise<void> {
    this.#since ??= this.#timer.now();
    const left = this.#timeoutMs - (this.#timer.now() - this.#since);
    const asked = failure instanceof Unavailable ? (failure.retryAfterMs ?? 0) : 0;
    if (left <= 0 || asked > left) throw failure instanceof Doubtful ? failure.failure : failure;
    const pause = Math.max(asked, Math.min(left, backoffMs(++this.#count)));
    await this.#timer.sleep(pause);
    sayWait(this.#log, pause, failure.message);
  }

  end(): void {
    this.#since = undefined;
    this.#count = 0;
  }
}
