import path from 'node:path';
import { type CommandOutcome, run } from '../stack/command.ts';
import type { Stack } from '../stack/index.ts';
import type { Access } from './api-server.ts';
import type { EngineName } from './forms.ts';
import type { Kubectl } from './kubectl.ts';

/** One question beside the table of attacks, and what has come of it. */
export interface Row {
  /** Name of the section. */
  readonly section: string;
  /** What is asked about: a form of policy, an engine, a rule. */
  readonly subject: string;
  readonly question: string;
  readonly expected: string;
  readonly answer: string;
  /** In the words of whoever has answered. */
  readonly said: string;
}

/** Where a section plays: a cluster, in which the engines that it names run. */
export interface Stage {
  readonly kubectl: Kubectl;
  readonly access: Access;
  readonly stack: Stack;
  /** Directory with the action.yml and the dist/ to run. */
  readonly action: string;
  readonly onRow: (row: Omit<Row, 'section'>) => void;
}

/** A part of the run that is no form of policy. Sections come one after the other: they share the cluster. */
export interface Section {
  readonly name: string;
  /** What it shows, for people. */
  readonly about: string;
  readonly engines: readonly EngineName[];
  /** Why it cannot be played here; undefined: it can. */
  missing?(): string | undefined;
  play(stage: Stage): Promise<void>;
}

/** Runs the command line of this project. */
export function runCommand(
  { stack, action }: Pick<Stage, 'stack' | 'action'>,
  words: readonly string[],
): Promise<CommandOutcome> {
  const program = path.join(action, 'dist', 'cli', 'index.js');
  return run(process.execPath, [program, ...words], { env: { ...process.env, ...stack.environment } });
}

/** @throws Error with the output when it does not end with 0 */
export async function commandOutput(
  stage: Pick<Stage, 'stack' | 'action'>,
  words: readonly string[],
): Promise<string> {
  const { exitCode, output } = await runCommand(stage, words);
  if (exitCode !== 0)
    throw new Error(`slsa-provenance ${words.join(' ')} ended with ${exitCode}:\n${output}`);
  return output;
}
