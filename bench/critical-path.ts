import type { Hop, Recording } from './recorder.ts';

/** What a run waited for, one after the other. */
export interface CriticalPath {
  /** The requests on it, first to last. */
  readonly hops: readonly Hop[];
  /** How many of them had to wait for a new connection. */
  readonly connections: number;
}

/** Between an answer and the request that waited for it, the program may have computed so long, in ms. */
const CLOCK_MS = 2;
/** A connection opened for a request carries it this long after TCP and TLS, in ms, at the latest. */
const IDLE_MS = 40;

/**
 * The critical path by the times alone: from the last answer back, each time to the answer that came last before
 * the request was sent, or before its connection was opened.
 */
export function criticalPath({ hops, roundTripMs }: Recording): CriticalPath {
  const path: Hop[] = [];
  let connections = 0;
  let before = Infinity;
  for (;;) {
    const hop = hops
      .filter(({ received }) => received <= before + CLOCK_MS)
      .reduce<Hop | undefined>(
        (last, one) => (last && last.received >= one.received ? last : one),
        undefined,
      );
    if (!hop || path.includes(hop)) return { hops: path.reverse(), connections };
    path.push(hop);
    const { opened, sent } = hop;
    const waited = opened !== undefined && sent - opened <= 2 * roundTripMs + IDLE_MS;
    if (waited) connections += 1;
    before = waited ? opened : sent;
  }
}
