import type { Terminal } from './terminal.ts';

const CLEAR_LINE = '\r\u001b[K';

/** One line on a terminal that says how far many images are; nothing for one, and nothing in a log. */
export function showProgress(
  terminal: Terminal,
  total: number,
  concurrency: number,
): { done(count: number): void; end(): void } {
  const isShown = terminal.errIsTerminal && total > 1;
  const write = (text: string) => {
    if (isShown) terminal.err(text);
  };
  write(`verifying ${total} images, ${Math.min(concurrency, total)} at a time`);
  return {
    done: (count) => write(`${CLEAR_LINE}verifying: ${count} of ${total} images, ${concurrency} at a time`),
    end: () => write(CLEAR_LINE),
  };
}
