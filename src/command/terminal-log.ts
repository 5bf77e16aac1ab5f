import type { Log } from '../shared/log.ts';
import { Secrets } from '../shared/secrets.ts';
import type { Terminal } from './terminal.ts';

/** What a command tells besides its result: on stderr, requests only when asked for. */
export function terminalLog(terminal: Terminal, isVerbose: boolean): Log {
  const secrets = new Secrets();
  const say = (prefix: string) => (message: string) => terminal.err(`${prefix}${secrets.redact(message)}\n`);
  return {
    debug: isVerbose ? say('debug: ') : () => undefined,
    info: say(''),
    notice: say('notice: '),
    warning: say('warning: '),
    mask: (secret) => void secrets.add(secret),
    group: (title, task) => {
      say('')(title);
      return task();
    },
  };
}
