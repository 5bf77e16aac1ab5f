/** A value, and until when it is good, in milliseconds on the monotonic clock. */
export interface Timed<T> {
  readonly value: T;
  readonly until: number;
}

/** A value that ends: got once for all who ask, and again when it is over or could not be had. */
export class Expiring<T> {
  readonly #get: () => Promise<Timed<T>>;
  #held: Promise<Timed<T>> | undefined;

  constructor(get: () => Promise<Timed<T>>) {
    this.#get = get;
  }

  /** @throws what getting it throws */
  async value(): Promise<T> {
    const held = this.#held;
    if (!held) return (await this.#renew()).value;
    const { value, until } = await held;
    if (until > performance.now()) return value;
    // The first to find it over gets it anew for all.
    const renewed = this.#held === held || !this.#held ? this.#renew() : this.#held;
    return (await renewed).value;
  }

  #renew(): Promise<Timed<T>> {
    const getting = this.#get();
    this.#held = getting;
    getting.catch(() => {
      if (this.#held === getting) this.#held = undefined;
    });
    return getting;
  }
}
