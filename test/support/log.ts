import type { Log } from '../../src/shared/log.ts';

type Level = 'debug' | 'info' | 'notice' | 'warning' | 'mask' | 'group';

export interface CollectingLog extends Log {
  /** What was said at one level, in order. */
  messages(level: Level): string[];
  /** Everything that was said, masked values apart: for "no secret appears anywhere". */
  text(): string;
}

/** A log that tests can read. */
export function collectingLog(): CollectingLog {
  const lines: { readonly level: Level; readonly message: string }[] = [];
  const at = (level: Level) => (message: string) => void lines.push({ level, message });
  return {
    debug: at('debug'),
    info: at('info'),
    notice: at('notice'),
    warning: at('warning'),
    mask: at('mask'),
    async group(title, task) {
      at('group')(title);
      return task();
    },
    messages: (level) => lines.filter((line) => line.level === level).map((line) => line.message),
    text: () =>
      lines
        .filter((line) => line.level !== 'mask')
        .map((line) => line.message)
        .join('\n'),
  };
}
