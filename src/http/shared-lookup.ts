import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Connections that are opened so soon after each other go to the same addresses. */
const KEPT_MS = 5000;

type Answer = Parameters<Parameters<LookupFunction>[2]>;

/**
 * `dns.lookup`, asked once for connections that are opened to the same host at the same time: Node has four
 * threads for it, and each question may take a round trip.
 */
export class SharedLookup {
  readonly #kept = new Map<string, Promise<Answer>>();
  #slow: number | undefined;

  /** Addresses of this family (4 or 6) come last from now on: one of them gave no answer. */
  demote(family: number): void {
    this.#slow = family;
  }

  readonly lookup: LookupFunction = (hostname, options, callback) => {
    const key = JSON.stringify([hostname, options.family, options.hints, options.all]);
    let answer = this.#kept.get(key);
    if (!answer) {
      answer = new Promise((resolve) => {
        lookup(
          hostname,
          options,
          (...found: [NodeJS.ErrnoException | null, string | LookupAddress[], number?]) => resolve(found),
        );
      });
      this.#kept.set(key, answer);
      const forget = () => this.#kept.delete(key);
      void answer.then(([error]) => (error ? forget() : setTimeout(forget, KEPT_MS).unref()));
    }
    void answer.then(([error, found, family]) => callback(error, this.#ordered(found), family));
  };

  #ordered(found: string | LookupAddress[]): string | LookupAddress[] {
    if (typeof found === 'string' || this.#slow === undefined || !Array.isArray(found)) return found;
    const [fast, slow] = [true, false].map((isFast) =>
      found.filter(({ family }) => (family !== this.#slow) === isFast),
    );
    return [...(fast ?? []), ...(slow ?? [])];
  }
}
