/** How long a write stays invisible: for the next `reads` reads, or for `ms` milliseconds. */
export type Lag =
  | { readonly reads: number }
  | { readonly ms: number; /** This machine's by default. */ readonly now?: () => number };

interface Pending<T> {
  readonly before: T | undefined;
  readonly at: number;
  readsLeft: number;
}

/** What readers see of values that are written elsewhere: for a while, what was there before. */
export class LaggingView<T> {
  readonly #lag: () => Lag;
  readonly #pending = new Map<string, Pending<T>>();

  constructor(lag: () => Lag) {
    this.#lag = lag;
  }

  /** Notes that `key` is being written and had the value `before`. */
  wrote(key: string, before: T | undefined): void {
    const lag = this.#lag();
    const readsLeft = 'reads' in lag ? lag.reads : 0;
    this.#pending.set(key, { before, at: nowOf(lag), readsLeft });
  }

  /** What one reader sees of `key`, whose value is `current`. */
  read(key: string, current: T | undefined): T | undefined {
    const pending = this.#pending.get(key);
    if (pending === undefined) return current;
    const lag = this.#lag();
    const stale = 'ms' in lag ? nowOf(lag) - pending.at < lag.ms : pending.readsLeft-- > 0;
    return stale ? pending.before : current;
  }
}

function nowOf(lag: Lag): number {
  return 'ms' in lag && lag.now ? lag.now() : performance.now();
}
