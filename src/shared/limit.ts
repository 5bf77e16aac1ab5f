/** Runs a task now, or as soon as one of the running ones has ended. */
export type Limiter = <T>(task: () => Promise<T>) => Promise<T>;

/** At most `most` tasks at a time; the others wait in order. */
export function createLimiter(most: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    // A task that ends hands its place to the first that waits, so `running` stays as it is then.
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
