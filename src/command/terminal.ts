import { text } from 'node:stream/consumers';

/** What a command reads from and writes to. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
  /** Whether reports may be coloured. */
  readonly outIsTerminal: boolean;
  /** Whether progress may be shown. */
  readonly errIsTerminal: boolean;
}

/** @param variables of the environment: `NO_COLOR` and `TERM` say whether colours are wanted */
export function processTerminal(variables: Readonly<Record<string, string | undefined>>): Terminal {
  const plain = Boolean(variables['NO_COLOR']) || variables['TERM'] === 'dumb';
  return {
    out: (written) => void process.stdout.write(written),
    err: (written) => void process.stderr.write(written),
    stdin: () => text(process.stdin),
    outIsTerminal: process.stdout.isTTY && !plain,
    errIsTerminal: process.stderr.isTTY,
  };
}
