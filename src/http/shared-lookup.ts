import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Connections that are opened so soon after each other go to the same addresses. */
const KEPT_MS = 5000;

type Answer = Parameters<Parameters<LookupFunction>[2]>;

/**
 * `dns.lookup`, asked once for connections that are opened to the same host at the same time: Node has four
 * threads for it, and each question may take a round trip.
 */
export function sharedLookup(): LookupFunction {
  const kept = new Map<string, Promise<Answer>>();
  return (hostname, options, callback) => {
    const key = JSON.stringify([hostname, options.family, options.hints, options.all]);
    let answer = kept.get(key);
    if (!answer) {
      answer = new Promise((resolve) => {
        lookup(
          hostname,
          options,
          (...found: [NodeJS.ErrnoException | null, string | LookupAddress[], number?]) => resolve(found),
        );
      });
      kept.set(key, answer);
      const forget = () => kept.delete(key);
      void answer.then(([error]) => (error ? forget() : setTimeout(forget, KEPT_MS).unref()));
    }
    void answer.then((found) => callback(...found));
  };
}
