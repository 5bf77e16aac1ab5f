import type { ShellCommand, ShellWord, WordPart } from './shell-command.ts';

/** Commands within words within commands; below, a word is taken as it is written. */
const MAX_DEPTH = 20;
const SPACE = /(?:[^\S\n]|\\\r?\n)+/y;
const PLAIN = /[^\s|&;()<>'"`\\$]+/y;
const IN_DOUBLE = /[^"\\$`]+/y;
const NAME = /\$(?:([A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-]))/y;
/** A name in braces and what is done with it; what is longer is no name. */
const BRACED = /\$\{([!#]?[A-Za-z_0-9@*#?$!-]{1,200})((?:[^{}\\]|\\[^]|\$\{[^{}]{0,200}\}){0,1000})\}/y;
const LINE = /[^\n]*\n?/y;

type Closing = ')' | '`' | undefined;

/** Reads a script from its beginning, word by word. */
export class WordReader {
  readonly #text: string;
  readonly #list: (closing: ')' | '`') => ShellCommand[];
  #at = 0;
  #depth = 0;
  /** Behind it no `}}` comes any more. */
  #noExpressionFrom = Number.POSITIVE_INFINITY;

  /** @param list reads the commands in a word, up to what closes them */
  constructor(text: string, list: (closing: ')' | '`') => ShellCommand[]) {
    this.#text = text;
    this.#list = list;
  }

  get at(): number {
    return this.#at;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  looksAt(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  skip(text: string): boolean {
    const found = this.looksAt(text);
    if (found) this.#at += text.length;
    return found;
  }

  /** @param pattern sticky */
  take(pattern: RegExp): string | undefined {
    return this.#match(pattern)?.[0];
  }

  skipSpace(): void {
    this.take(SPACE);
  }

  /** All up to the end of the line, which is consumed. */
  line(): string {
    return (this.take(LINE) ?? '').replace(/\r?\n$/, '');
  }

  /** A word from here; at a separator or a space an empty one. */
  word(closing: Closing): ShellWord {
    const start = this.#at;
    const parts = new Parts();
    while (!this.atEnd && this.#piece(parts, closing));
    // Whatever cannot begin a word is one, so that reading goes on.
    if (this.#at === start && !this.atEnd && !/[\s|&;()]/.test(this.#text.charAt(start)))
      parts.text(this.#character());
    return { parts: parts.list, isQuoted: parts.isQuoted, start, end: this.#at };
  }

  /** False: the word ends here. */
  #piece(parts: Parts, closing: Closing): boolean {
    const plain = this.take(PLAIN);
    if (plain !== undefined) return parts.text(plain);
    if (this.take(/\\\r?\n/y) !== undefined) return true;
    if (this.skip('\\')) return parts.text(this.#character());
    if (this.skip("$'") || this.skip("'")) return parts.quoted(this.#until("'"));
    if (this.skip('$"') || this.skip('"')) return this.#double(parts);
    if (this.looksAt('<(') || this.looksAt('>(')) return this.#commands(parts, 2, ')');
    if (closing === '`' && this.looksAt('`')) return false;
    return this.#filledIn(parts);
  }

  /** What is filled in: a variable, an expression, the output of commands. */
  #filledIn(parts: Parts): boolean {
    if (this.looksAt('`')) return this.#commands(parts, 1, '`');
    if (!this.looksAt('$')) return false;
    if (this.looksAt('${{') && this.#expression(parts)) return true;
    if (this.looksAt('$((')) return this.#arithmetic(parts);
    if (this.looksAt('$(')) return this.#commands(parts, 2, ')');
    const [, name, operation = ''] = this.#match(BRACED) ?? this.#match(NAME) ?? [];
    if (name !== undefined) return parts.add({ kind: 'variable', name, operation });
    return parts.text(this.#character());
  }

  #double(parts: Parts): boolean {
    parts.quoted('');
    while (!this.atEnd && !this.skip('"')) {
      const text = this.take(IN_DOUBLE);
      if (text !== undefined) parts.text(text);
      else if (this.skip('\\')) this.#escaped(parts);
      else this.#filledIn(parts);
    }
    return true;
  }

  /** Within double quotes a backslash stands for itself, except before what it keeps from its meaning. */
  #escaped(parts: Parts): void {
    const next = this.#character();
    if (next !== '\n') parts.text('"\\$`'.includes(next) ? next : `\\${next}`);
  }

  #expression(parts: Parts): boolean {
    if (this.#at >= this.#noExpressionFrom) return false;
    const end = this.#text.indexOf('}}', this.#at);
    if (end < 0) {
      this.#noExpressionFrom = this.#at;
      return false;
    }
    const text = this.#text.slice(this.#at + 3, end).trim();
    this.#at = end + 2;
    return parts.add({ kind: 'expression', text });
  }

  #commands(parts: Parts, opening: number, closing: ')' | '`'): boolean {
    if (this.#depth >= MAX_DEPTH) return parts.text(this.#character());
    this.#depth += 1;
    this.#at += opening;
    const commands = this.#list(closing);
    this.#depth -= 1;
    return parts.add({ kind: 'commands', commands });
  }

  /** `$(( … ))` has no commands. */
  #arithmetic(parts: Parts): boolean {
    const text = this.take(/\$\(\([^\n]{0,1000}?\)\)/y);
    return text === undefined ? this.#commands(parts, 2, ')') : parts.add({ kind: 'commands', commands: [] });
  }

  /** All up to a character, which is consumed. */
  #until(closing: string): string {
    const end = this.#text.indexOf(closing, this.#at);
    const text = this.#text.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#text.length : end + closing.length;
    return text;
  }

  #character(): string {
    const character = this.#text.charAt(this.#at);
    this.#at += 1;
    return character;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null || found[0] === '') return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }
}

/** The parts of a word while it is read; each method says that the word goes on. */
class Parts {
  readonly list: WordPart[] = [];
  isQuoted = false;

  text(text: string): true {
    const last = this.list.at(-1);
    if (last?.kind === 'text') this.list[this.list.length - 1] = { kind: 'text', text: last.text + text };
    else if (text !== '') this.list.push({ kind: 'text', text });
    return true;
  }

  quoted(text: string): true {
    this.isQuoted = true;
    return this.text(text);
  }

  add(part: WordPart): true {
    this.list.push(part);
    return true;
  }
}
