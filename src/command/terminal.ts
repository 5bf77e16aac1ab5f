import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { type PageStyle, PLAIN } from '../report/page.ts';
import { Failure } from '../shared/failure.ts';
import type { Stdin } from '../shared/read-file.ts';

/** What a command reads from and writes to. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly stdin: Stdin;
  /** Asks for something that is not shown while it is typed; absent where nobody can be asked. */
  readonly askSecret?: (question: string) => Promise<string>;
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
    stdin: () => process.stdin,
    outStyle: style(process.stdout),
    errStyle: style(process.stderr),
    errIsTerminal: process.stderr.isTTY,
    ...(process.stdin.isTTY && process.stderr.isTTY && { askSecret }),
  };
}

async function askSecret(question: string): Promise<string> {
  process.stderr.write(question);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  const aborted = new AbortController();
  lines.on('SIGINT', () => aborted.abort());
  try {
    return await lines.question('', { signal: aborted.signal });
  } catch (cause) {
    throw new Failure({ class: 'usage', code: 'interrupted', what: 'interrupted: nothing was done', cause });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

/** What is forced counts before what is refused, as in Node.js itself. */
export function wantsColour(
  { FORCE_COLOR, NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}
