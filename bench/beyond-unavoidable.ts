import { median } from './measure.ts';
import type { Bar } from './results.ts';

/** What a run with one image takes beyond what cannot be avoided, in milliseconds. */
export interface Beyond {
  /** Until the first connection: Node.js starts, loads the bundle, the inputs are read. */
  readonly startMs: number;
  /** The slowest log entry came so long after the usual one. */
  readonly slowestEntryMs: number;
  /** From the first look at the written index to the last. */
  readonly lastLookMs: number;
}

export function beyondUnavoidable(bars: readonly Bar[]): Beyond {
  const answers = (isMeant: (label: string) => boolean) =>
    bars.filter(({ label }) => isMeant(label)).map(({ receivedMs }) => receivedMs);
  const entries = answers((label) => label.includes('log entry'));
  const looks = answers((label) => label.startsWith('GET') && label.endsWith('index 200'));
  return {
    startMs: Math.min(...bars.flatMap(({ openedMs }) => openedMs ?? [])),
    slowestEntryMs: Math.max(...entries) - median(entries),
    lastLookMs: Math.max(...looks) - Math.min(...looks),
  };
}
