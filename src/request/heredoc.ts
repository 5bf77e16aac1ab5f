import { NotUnderstood } from './dockerfile-word.ts';
import { ShellSyntaxError, shellWords } from './shell-words.ts';

/** A text that follows an instruction, up to a line with its name. */
export interface Heredoc {
  readonly name: string;
  /** Whether tabs in front of the name do not count. */
  readonly chomp: boolean;
}

const MAY_HOLD_HEREDOC = /^(ONBUILD\s+)?(RUN|COPY|ADD)\s/i;
const HEREDOC = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;

/**
 * The heredocs of an instruction, as BuildKit finds them (moby/buildkit, frontend/dockerfile/parser,
 * "heredocsFromLine"): none where its lexer has an error.
 * @throws ShellSyntaxError where BuildKit refuses the file; NotUnderstood where it may read something else
 */
export function heredocsIn(instruction: string): Heredoc[] {
  if (!MAY_HOLD_HEREDOC.test(instruction) || !instruction.includes('<<')) return [];
  return wordsOf(instruction).flatMap((word): Heredoc[] => {
    const [, chomp, written = ''] = HEREDOC.exec(word) ?? [];
    const [name, ...more] = shellWords(written, { quotes: false, escapes: false });
    if (name === undefined || more.length > 0) return [];
    // What is not UTF-8 is told apart by its bytes there, and is one character here.
    if (name.includes('\ufffd')) throw new NotUnderstood('the name of a text is not UTF-8');
    return [{ name, chomp: chomp === '-' }];
  });
}

function wordsOf(instruction: string): string[] {
  try {
    return shellWords(instruction, { quotes: true, escapes: true });
  } catch (error) {
    if (error instanceof ShellSyntaxError) return [];
    throw error;
  }
}
