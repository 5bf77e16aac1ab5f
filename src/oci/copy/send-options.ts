import type { Log } from '../../shared/log.ts';
import type { RepositoryAt } from './blobs.ts';

/** Where a copy is made, and how. */
export interface SendOptions {
  readonly to: RepositoryAt;
  readonly log: Log;
  /** How long to go without progress in the registry, in milliseconds. */
  readonly timeoutMs: number;
  readonly onBytes: (count: number) => void;
}
