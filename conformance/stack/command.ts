import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  /** The whole environment; default that of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the program reads; default: nothing. */
  readonly input?: string;
}

export interface CommandOutcome {
  readonly exitCode: number;
  /** Both streams, in the order in which they were written. */
  readonly output: string;
}

/** Runs a program to its end; a program that cannot be started ends with code 127, as in a shell. */
export async function run(
  command: string,
  args: readonly string[],
  { input, ...options }: CommandOptions = {},
): Promise<CommandOutcome> {
  const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  // One that does not read to the end is its own affair.
  child.stdin.on('error', () => undefined).end(input);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (exitCode: number) => resolve({ exitCode, output: Buffer.concat(chunks).toString() });
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** @throws Error with the output when the program fails */
export async function runOrThrow(command: string, args: readonly string[], options: CommandOptions = {}) {
  const { exitCode, output } = await run(command, args, options);
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}:\n${output}`);
  return output;
}
