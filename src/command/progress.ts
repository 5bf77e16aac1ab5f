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

/** How often the line of a copy changes, in milliseconds. */
const EVERY_MS = 200;

/** One line on a terminal that says how far a copy is; nothing in a log. */
export function showCopyProgress(
  terminal: Terminal,
  total: number,
): { images(count: number): void; bytes(count: number): void; end(): void } {
  const isShown = terminal.errIsTerminal && total > 0;
  let [done, sent, shownAt] = [0, 0, -Infinity];
  const show = () => {
    if (!isShown || performance.now() - shownAt < EVERY_MS) return;
    shownAt = performance.now();
    terminal.err(`${CLEAR_LINE}copying: ${done} of ${total} images, ${Math.round(sent / 1e6)} MB sent`);
  };
  return {
    images: (count) => {
      done = count;
      show();
    },
    bytes: (count) => {
      sent += count;
      show();
    },
    end: () => {
      if (isShown) terminal.err(CLEAR_LINE);
    },
  };
}
