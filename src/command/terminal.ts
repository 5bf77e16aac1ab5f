import { text } from 'node:stream/consumers';
import { type PageStyle, PLAIN } from '../report/page.ts';

/** What a command reads from and writes to. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
  /** How reports are written to stdout, and to stderr. */
  readonly outStyle: PageStyle;
  readonly errStyle: PageStyle;
  /** Whether progress may be shown. */
  readonly errIsTerminal: boolean;
}

/** Tables become hard to read beyond. */
const MAX_WIDTH = 140;
const MIN_WIDTH = 40;

/**
 * @param variables of the environment: `FORCE_COLOR` (force-color.org), `NO_COLOR` (no-color.org) and `TERM` say
 *   whether colours are wanted
 */
export function processTerminal(variables: Readonly<Record<string, string | undefined>>): Terminal {
  const style = ({ isTTY, columns }: NodeJS.WriteStream): PageStyle => ({
    colour: wantsColour(variables, isTTY),
    width: isTTY && columns > 0 ? Math.min(Math.max(columns, MIN_WIDTH), MAX_WIDTH) : PLAIN.width,
  });
  return {
    out: (written) => void process.stdout.write(written),
    err: (written) => void process.stderr.write(written),
    stdin: () => text(process.stdin),
    outStyle: style(process.stdout),
    errStyle: style(process.stderr),
    errIsTerminal: process.stderr.isTTY,
  };
}

/** What is forced counts before what is refused, as in Node.js itself. */
export function wantsColour(
  { FORCE_COLOR, NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}
