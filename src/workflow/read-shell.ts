import type { Separator, ShellAssignment, ShellCommand, ShellRedirect, ShellWord } from './shell-command.ts';
import { WordReader } from './shell-word.ts';

/** Of one script. What comes behind is not read. */
const MAX_COMMANDS = 20_000;

/** Before a command, and no part of it. */
const KEYWORDS: readonly string[] = 'if then elif else do while until ! { time coproc'.split(' ');
const SEPARATORS: readonly NonNullable<Separator>[] = ['||', '&&', ';', '|', '&', '(', ')'];
const CONTINUES: readonly Separator[] = ['|', '||', '&&'];
const REDIRECT = /(?:[0-9]{0,2}|&)(?:<<<|<<-?|<>|[<>]&|>>|>\||[<>])(?!\()/y;
const ASSIGNMENT = /[A-Za-z_][A-Za-z0-9_]*\+?=/y;
const COMMENT = /#[^\n]*/y;
const EXPORTS: readonly string[] = ['export', 'readonly', 'declare', 'local', 'typeset'];

/**
 * Finds the commands of a script for a POSIX shell or bash, without running any of it: their words, and where each
 * stands. Whatever the text, it is read once from the beginning to the end; what is no script gives odd commands.
 */
export function readShell(text: string): ShellCommand[] {
  return new ScriptReader(text).read();
}

class ScriptReader {
  readonly #words: WordReader;
  readonly #heredocs: { delimiter: string; mayIndent: boolean }[] = [];
  #count = 0;

  constructor(text: string) {
    this.#words = new WordReader(text, (closing) => this.#list(closing));
  }

  read(): ShellCommand[] {
    return this.#list(undefined);
  }

  /** Commands up to what closes them, which is consumed. */
  #list(closing: ')' | '`' | undefined): ShellCommand[] {
    const commands: ShellCommand[] = [];
    let [before, open]: [Separator, number] = [undefined, 0];
    while (!this.#words.atEnd && this.#count < MAX_COMMANDS) {
      const draft = this.#command(closing);
      const after = this.#separator(closing);
      if (draft) commands.push({ ...draft, before, after });
      if (after === '(') open += 1;
      if (after === '`' || (after === ')' && closing === ')' && open === 0)) break;
      if (after === ')') open -= 1;
      // A line that ends in an operator goes on on the next.
      if (draft || after !== ';' || !CONTINUES.includes(before)) before = after;
    }
    return commands;
  }

  #command(closing: ')' | '`' | undefined): Omit<ShellCommand, 'before' | 'after'> | undefined {
    const draft = new Draft();
    for (;;) {
      this.#words.skipSpace();
      if (this.#words.take(COMMENT) !== undefined) continue;
      if (this.#words.atEnd || this.#atSeparator(closing)) break;
      const start = this.#words.at;
      const operator = this.#words.take(REDIRECT);
      if (operator !== undefined) draft.redirects.push(this.#redirect(start, operator, closing));
      else draft.add(this.#assignment(draft, closing) ?? this.#words.word(closing));
    }
    this.#count += 1;
    return draft.done();
  }

  #atSeparator(closing: ')' | '`' | undefined): boolean {
    return (
      this.#words.looksAt('\n') ||
      (closing === '`' && this.#words.looksAt('`')) ||
      (!this.#words.looksAt('&>') && SEPARATORS.some((one) => this.#words.looksAt(one)))
    );
  }

  #separator(closing: ')' | '`' | undefined): Separator {
    if (this.#words.skip('\n')) {
      this.#skipHeredocs();
      return ';';
    }
    if (closing === '`' && this.#words.skip('`')) return '`';
    return SEPARATORS.find((one) => this.#words.skip(one));
  }

  #assignment(draft: Draft, closing: ')' | '`' | undefined): ShellAssignment | undefined {
    if (!draft.takesAssignments) return undefined;
    const start = this.#words.at;
    const name = this.#words.take(ASSIGNMENT)?.replace(/\+?=$/, '');
    if (name === undefined) return undefined;
    const value = this.#words.word(closing);
    return { name, value, stays: false, start, end: value.end };
  }

  #redirect(start: number, operator: string, closing: ')' | '`' | undefined): ShellRedirect {
    this.#words.skipSpace();
    const target = this.#atSeparator(closing) || this.#words.atEnd ? undefined : this.#words.word(closing);
    const kind = operator.replace(/^[0-9]+/, '');
    if (target && (kind === '<<' || kind === '<<-')) {
      const delimiter = target.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
      this.#heredocs.push({ delimiter, mayIndent: kind === '<<-' });
    }
    return { operator: kind, target, start, end: this.#words.at };
  }

  #skipHeredocs(): void {
    for (const { delimiter, mayIndent } of this.#heredocs.splice(0)) {
      while (!this.#words.atEnd) {
        const line = this.#words.line();
        if ((mayIndent ? line.replace(/^\t+/, '') : line) === delimiter) break;
      }
    }
  }
}

/** A command while it is read. */
class Draft {
  readonly redirects: ShellRedirect[] = [];
  readonly #assignments: ShellAssignment[] = [];
  readonly #words: ShellWord[] = [];
  readonly #keywords: string[] = [];

  get takesAssignments(): boolean {
    const [first] = this.#words;
    return first === undefined || EXPORTS.includes(plain(first) ?? '');
  }

  add(part: ShellAssignment | ShellWord): void {
    if ('name' in part) this.#assignments.push(part);
    else if (this.#words.length === 0 && KEYWORDS.includes(plain(part) ?? ''))
      this.#keywords.push(plain(part) ?? '');
    else this.#words.push(part);
  }

  /** Undefined: there was nothing. */
  done(): Omit<ShellCommand, 'before' | 'after'> | undefined {
    const parts = [...this.#assignments, ...this.#words, ...this.redirects];
    if (parts.length === 0) return undefined;
    const stays = this.#words.every((word) => EXPORTS.includes(plain(word) ?? ''));
    return {
      words: this.#words,
      assignments: this.#assignments.map((one) => ({ ...one, stays })),
      redirects: this.redirects,
      keywords: this.#keywords,
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    };
  }
}

/** A word that is one piece of text without quotes. */
function plain({ parts: [part, ...more], isQuoted }: ShellWord): string | undefined {
  return part?.kind === 'text' && more.length === 0 && !isQuoted ? part.text : undefined;
}
