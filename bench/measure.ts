import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CommandOptions, run } from '../conformance/stack/command.ts';

/** What a program used. */
export interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Peak resident set size, in MB (10^6 bytes). */
  readonly peakMb: number;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: CommandOptions;
}

/**
 * Runs programs one after the other and adds up what they use; the memory is that of the largest.
 * @throws Error with the output of the one that fails
 */
export async function measure(commands: readonly Command[]): Promise<Usage> {
  const directory = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const report = path.join(directory, 'usage');
  let total: Usage = { wallMs: 0, cpuMs: 0, peakMb: 0 };
  for (const { command, args, options } of commands) {
    const timed = ['-q', '-f', '%U %S %M', '-o', report, command, ...args];
    const started = performance.now();
    const { exitCode, output } = await run('/usr/bin/time', timed, options);
    const wallMs = performance.now() - started;
    if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}:\n${output}`);
    const [user = 0, system = 0, kibibytes = 0] = (await readFile(report, 'utf8'))
      .trim()
      .split(' ')
      .map(Number);
    total = {
      wallMs: total.wallMs + wallMs,
      cpuMs: total.cpuMs + (user + system) * 1000,
      peakMb: Math.max(total.peakMb, (kibibytes * 1024) / 1e6),
    };
  }
  await rm(directory, { recursive: true });
  return total;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
