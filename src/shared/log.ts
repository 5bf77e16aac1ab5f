/**
 * Where the run tells what it does. The sign action writes workflow commands (shared/actions-log.ts),
 * the command line writes to stderr, tests collect.
 */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  /** Registers a secret: it never appears in any later message, plain, base64 or URL-encoded. */
  mask(secret: string): void;
  /** Runs `task` under a collapsible heading. */
  group<T>(title: string, task: () => Promise<T>): Promise<T>;
}
