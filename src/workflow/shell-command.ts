/** A stretch of the text that was read: from the first character to behind the last, in UTF-16 units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a word is made of. */
export type WordPart =
  /** Characters that stand for themselves, quotes and backslashes taken off. */
  | { readonly kind: 'text'; readonly text: string }
  /** `$NAME`, `${NAME}`, `${NAME:-x}`; `operation` is what follows the name. */
  | { readonly kind: 'variable'; readonly name: string; readonly operation: string }
  /** `${{ … }}`, which GitHub fills in before any shell sees it; without the braces. */
  | { readonly kind: 'expression'; readonly text: string }
  /** `$( … )`, `` ` … ` `` and `<( … )`. */
  | { readonly kind: 'commands'; readonly commands: readonly ShellCommand[] };

export interface ShellWord extends Span {
  readonly parts: readonly WordPart[];
  readonly isQuoted: boolean;
}

/** `NAME=value`, before a command or alone. */
export interface ShellAssignment extends Span {
  readonly name: string;
  readonly value: ShellWord;
  /** Whether it holds for what follows as well: it stands alone, or is exported. */
  readonly stays: boolean;
}

/** `> file`, `2>&1`, `<<EOF`. */
export interface ShellRedirect extends Span {
  readonly operator: string;
  readonly target: ShellWord | undefined;
}

/** What stands between two commands; undefined: the beginning or the end of the list. */
export type Separator = '|' | '||' | '&&' | '&' | ';' | '(' | ')' | '`' | undefined;

/** One command of a script, up to its pipe or line end. */
export interface ShellCommand extends Span {
  /** Without assignments, redirections and words such as `if`, `then`, `!`. */
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  /** Words of the shell's grammar before the command: `if`, `do`, `!`. */
  readonly keywords: readonly string[];
  readonly before: Separator;
  readonly after: Separator;
}

/**
 * A word as text: what stands for itself as it is, variables as `${NAME}`, expressions as `${{ … }}`, commands in it
 * as `$(…)`.
 */
export function wordText({ parts }: Pick<ShellWord, 'parts'>): string {
  return parts.map(partText).join('');
}

function partText(part: WordPart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'variable':
      return `\${${part.name}${part.operation}}`;
    case 'expression':
      return `\${{ ${part.text} }}`;
    case 'commands':
      return '$(…)';
  }
}

/** The text of a word in which nothing has to be filled in. */
export function literalText(word: Pick<ShellWord, 'parts'>): string | undefined {
  return word.parts.every(({ kind }) => kind === 'text') ? wordText(word) : undefined;
}

/** Every command, those in words (`$( … )`) before the one whose word it is. */
export function* allCommands(commands: readonly ShellCommand[]): Generator<ShellCommand> {
  for (const command of commands) {
    for (const part of wordsIn(command).flatMap(({ parts }) => parts))
      if (part.kind === 'commands') yield* allCommands(part.commands);
    yield command;
  }
}

function wordsIn({ assignments, words, redirects }: ShellCommand): ShellWord[] {
  const targets = redirects.flatMap(({ target }) => target ?? []);
  return [...assignments.map(({ value }) => value), ...words, ...targets];
}
