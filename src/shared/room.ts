/**
 * Lends bytes of a bounded room: `read` gets what it may take at most, and says what it keeps. What is being read
 * counts in full; who needs more than is free waits for those that read.
 * Where the room can be extended, who finds it too full for good waits for that first.
 */
export type Room = <T>(most: number, read: (lent: number) => Promise<Kept<T>>) => Promise<T>;

export interface Kept<T> {
  readonly value: T;
  /** Never given back. */
  readonly bytes: number;
}

/**
 * @param bytes in all; once they are used up `lent` is less than was asked for, down to 0
 * @param extend resolves to further bytes, when they may be used; called once, when what is kept leaves too little
 */
export function createRoom(bytes: number, extend?: () => Promise<number>): Room {
  const waiting: (() => void)[] = [];
  let free = bytes;
  /** Free, or free again when nobody reads. */
  let left = bytes;
  let running = 0;
  let extension: Promise<void> | undefined;
  const wakeAll = () => {
    for (const wake of waiting.splice(0)) wake();
  };
  const haveLeft = async (most: number) => {
    if (left >= most || !extend) return;
    extension ??= extend().then((more) => {
      free += more;
      left += more;
      wakeAll();
    });
    await extension;
  };
  return async (most, read) => {
    await haveLeft(most);
    while (running > 0 && free < most) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await haveLeft(most);
    }
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
      left -= kept;
      running -= 1;
      wakeAll();
    }
  };
}
