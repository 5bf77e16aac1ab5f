import type { Hop, Recording } from './recorder.ts';

/** For how long a run waited for others, in milliseconds; the rest of its time it computed, or started. */
export interface Waiting {
  /** While the log made entries. */
  readonly logMs: number;
  /** While other requests alone were under way. */
  readonly othersMs: number;
}

export function waitingOf({ hops }: Recording): Waiting {
  const logMs = coveredBy(hops.filter(({ url }) => url.pathname.endsWith('/log/entries')));
  return { logMs, othersMs: coveredBy(hops) - logMs };
}

/** How long one request or more was under way. */
function coveredBy(hops: readonly Hop[]): number {
  let covered = 0;
  let until = -Infinity;
  for (const { sent, received } of hops.toSorted((a, b) => a.sent - b.sent)) {
    covered += Math.max(0, received - Math.max(sent, until));
    until = Math.max(until, received);
  }
  return covered;
}
