import { shellLine as lineOf, shellWord } from '../src/text/shell.ts';
import type { Command } from './engine/verifier.ts';

/** A command as one types it. */
export function shellLine({ program, args, env = {} }: Command): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${shellWord(value)}`);
  return [...variables, lineOf([program, ...args])].join(' ');
}
