import type { Log } from '../shared/log.ts';
import { Secrets } from '../shared/secrets.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import type { Terminal } from './terminal.ts';

/** How much a command tells besides its result. */
export interface Loudness {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What a command tells besides its result: on stderr, requests only when asked for, warnings always. */
export function terminalLog(terminal: Terminal, { quiet, verbose }: Loudness): Log {
  const secrets = new Secrets();
  const say = (prefix: string) => (message: string) =>
    terminal.err(`${prefix}${terminalSafeLines(secrets.redact(message))}\n`);
  return {
    debug: verbose ? say('debug: ') : () => undefined,
    info: quiet ? () => undefined : say(''),
    notice: quiet ? () => undefined : say('notice: '),
    warning: say('warning: '),
    mask: (secret) => void secrets.add(secret),
    group: (title, task) => {
      if (!quiet) say('')(title);
      return task();
    },
  };
}
