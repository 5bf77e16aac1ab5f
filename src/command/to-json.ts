import { terminalSafeJson } from '../text/terminal-safe.ts';

/** A report in JSON, as it is printed. */
export function toJson(value: object): string {
  return `${terminalSafeJson(JSON.stringify(value, undefined, 2))}\n`;
}
