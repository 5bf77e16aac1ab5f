import * as core from '@actions/core';
import type { Log } from '../shared/log.ts';
import { Secrets } from '../shared/secrets.ts';
import { terminalSafe, terminalSafeLines } from '../text/terminal-safe.ts';

/** A step's log can also tell why the step failed. */
export interface ActionsLog extends Log {
  /** @param place a line of a file in the workspace that it is about */
  error(message: string, title: string, place?: { readonly file: string; readonly line: number }): void;
}

/** The log of a step: workflow commands on stdout. Secrets are kept out even where the runner would mask. */
export function actionsLog(): ActionsLog {
  const secrets = new Secrets();
  const clean = (message: string) => terminalSafeLines(secrets.redact(message));
  return {
    debug: (message) => core.debug(clean(message)),
    info: (message) => core.info(withoutCommands(clean(message))),
    notice: (message) => core.notice(clean(message)),
    warning: (message) => core.warning(clean(message)),
    error: (message, title, place) =>
      core.error(clean(message), {
        title: clean(title),
        ...(place && { file: place.file, startLine: place.line }),
      }),
    mask: (secret) => {
      // What would have to be altered for the log is no secret that the runner could find there again.
      if (secrets.add(secret) && terminalSafe(secret) === secret) core.setSecret(secret);
    },
    group: (title, task) => core.group(clean(title), task),
  };
}

/** The runner takes a line that starts with `::`, or holds `##[`, for a command; text of others is none. */
function withoutCommands(text: string): string {
  return text.replaceAll(/^(?:[^\S\r\n]|\u0085)*(?=::)/gm, '$&> ').replaceAll('##[', '## [');
}
