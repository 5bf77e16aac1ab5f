import type { Timer } from '../../src/shared/timer.ts';

interface Due {
  readonly at: number;
  /** Whether somebody goes on then, who has to sleep or end before time passes again. */
  readonly isActor: boolean;
  readonly go: () => void;
}

/**
 * Time that passes only while all who take part sleep, and then at once: what it shows does not depend on how busy
 * the machine is. What they do meanwhile, requests to a fake included, takes no time.
 */
export class VirtualTime implements Timer {
  #now = 0;
  #awake = 0;
  #due: Due[] = [];

  readonly now = () => this.#now;

  readonly slowdown = () => 1;

  /** For those who take part: `together`. */
  readonly sleep = async (ms: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#due.push({ at: this.#now + ms, isActor: true, go: () => resolve(undefined) });
    this.#rest();
    await promise;
  };

  /** Does something at a time from now. */
  after(ms: number, go: () => void): void {
    this.#due.push({ at: this.#now + ms, isActor: false, go });
  }

  /** Runs those who take part, all of them from now on. */
  together<T>(...actors: readonly (() => Promise<T>)[]): Promise<T[]> {
    this.#awake += actors.length;
    return Promise.all(actors.map((actor) => actor().finally(() => this.#rest())));
  }

  #rest(): void {
    this.#awake -= 1;
    // Who was woken together falls asleep together.
    setImmediate(() => this.#pass());
  }

  #pass(): void {
    while (this.#awake === 0 && this.#due.length > 0) {
      const next = Math.min(...this.#due.map(({ at }) => at));
      const now = this.#due.filter(({ at }) => at === next);
      this.#due = this.#due.filter(({ at }) => at !== next);
      this.#now = next;
      this.#awake = now.filter(({ isActor }) => isActor).length;
      for (const { go } of now) go();
    }
  }
}
