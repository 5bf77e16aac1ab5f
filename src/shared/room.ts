/**
 * Lends bytes of a bounded room: `read` gets what it may take at most, and says what it keeps. What is being read
 * counts in full; who needs more than is free waits for those that read.
 */
export type Room = <T>(most: number, read: (lent: number) => Promise<Kept<T>>) => Promise<T>;

export interface Kept<T> {
  readonly value: T;
  /** Never given back. */
  readonly bytes: number;
}

/** @param bytes in all; once they are used up `lent` is less than was asked for, down to 0 */
export function createRoom(bytes: number): Room {
  const waiting: (() => void)[] = [];
  let free = bytes;
  let running = 0;
  return async (most, read) => {
    while (running > 0 && free < most) await new Promise<void>((resolve) => waiting.push(resolve));
    const lent = Math.min(most, free);
    free -= lent;
    running += 1;
    let kept = 0;
    try {
      const answer = await read(lent);
      kept = answer.bytes;
      return answer.value;
    } finally {
      free += lent - kept;
      running -= 1;
      for (const wake of waiting.splice(0)) wake();
    }
  };
}
