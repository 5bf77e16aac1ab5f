import type { BarrierPlan } from './behaviour.ts';

/**
 * Makes requests wait for each other, so that races are certain: all readers of a tag, say, have
 * arrived before the first is answered, and all have read before any of them can write.
 */
export class Barrier {
  readonly #plan: BarrierPlan;
  #arrived = 0;
  #waiting: (() => void)[] = [];

  constructor(plan: BarrierPlan) {
    this.#plan = plan;
  }

  /** Resolves at once for requests that the plan is not about, and when all rounds are over. */
  async pass(method: string, path: string): Promise<void> {
    const { parties, rounds = 1 } = this.#plan;
    if (method !== (this.#plan.method ?? 'GET') || !this.#plan.path.test(path)) return;
    if (this.#arrived >= parties * rounds) return;
    this.#arrived++;
    if (this.#arrived % parties === 0) this.release();
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Lets everyone go who waits. */
  release(): void {
    for (const go of this.#waiting.splice(0)) go();
  }
}
