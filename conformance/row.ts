import { type Case, titleOf } from './cases.ts';
import type { Answer, Command } from './engine/verifier.ts';

/** One question to one program, and its answer. */
export interface Row {
  readonly case: Case;
  readonly image: string;
  readonly verifier: string;
  /** What was changed before it was asked: `as written`, `without .sig`, `another identity`. */
  readonly change: string;
  /** The answers that are right; any one of them will do. */
  readonly expected: readonly Answer[];
  readonly actual: Answer;
  readonly command: Command;
  readonly output: string;
}

export function rowTitle({ case: one, verifier, change }: Row): string {
  return `${verifier}: ${titleOf(one)}: ${change}`;
}

export function isExpected({ expected, actual }: Row): boolean {
  return expected.includes(actual);
}
