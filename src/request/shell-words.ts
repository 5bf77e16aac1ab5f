import { MAX_DEPTH, NotUnderstood } from './dockerfile-word.ts';

/** What the lexer cannot read; BuildKit then sees no words at all. */
export class ShellSyntaxError extends Error {}

/** White space by Go's unicode.IsSpace, which is not JavaScript's. */
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Digits, one special parameter, or a name (shell, "processName"). */
const NAME = /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;

/** What stays in the words as it is written. */
export interface Raw {
  readonly quotes: boolean;
  readonly escapes: boolean;
}

/**
 * Splits a line into words as BuildKit looks for heredocs in it (moby/buildkit, frontend/dockerfile/shell, `Lex` with
 * `SkipUnsetEnv`): the escape is always `\`, and no variable is set.
 * @throws ShellSyntaxError where BuildKit's lexer has an error; NotUnderstood what is nested too deep
 */
export function shellWords(line: string, raw: Raw): string[] {
  // Go's scanner takes a byte order mark in front away.
  return new Lexer(line.replace(/^\ufeff/, ''), raw).words();
}

class Lexer {
  readonly #text: string;
  readonly #rawQuotes: boolean;
  #rawEscapes: boolean;
  #at = 0;
  /** One for all depths: a `${NAME:-…}` empties what stands before it in its word, as it does in BuildKit. */
  #word = '';
  #depth = 0;

  constructor(text: string, { quotes, escapes }: Raw) {
    this.#text = text;
    this.#rawQuotes = quotes;
    this.#rawEscapes = escapes;
  }

  words(): string[] {
    return this.#upTo('', this.#rawEscapes).words;
  }

  /** @param stop empty: the end of the line */
  #upTo(stop: string, rawEscapes: boolean): { text: string; words: string[] } {
    if (++this.#depth > MAX_DEPTH) throw new NotUnderstood('forms stand too deep in each other');
    const before = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    this.#word = '';
    const words: string[] = [];
    let text = '';
    for (;;) {
      const character = this.#peek();
      if (character === stop) break;
      if (character === '') throw new ShellSyntaxError(`${stop} is missing`);
      const piece = this.#piece(character);
      text += piece.text;
      for (const part of piece.isWhole ? [piece.text] : piece.text) this.#add(part, words, piece.isWhole);
    }
    this.#at += stop.length;
    if (this.#word !== '') words.push(this.#word);
    this.#word = '';
    this.#rawEscapes = before;
    this.#depth -= 1;
    return { text, words };
  }

  #add(part: string, words: string[], isWhole: boolean): void {
    if (isWhole || !SPACE.test(part)) this.#word += part;
    else if (this.#word !== '') {
      words.push(this.#word);
      this.#word = '';
    }
  }

  /** What comes next, and whether blanks in it are part of the word. */
  #piece(character: string): { text: string; isWhole: boolean } {
    if (character === "'") return { text: this.#singleQuoted(), isWhole: true };
    if (character === '"') return { text: this.#doubleQuoted(), isWhole: true };
    if (character === '$') return { text: this.#variable(), isWhole: false };
    if (character === '<') return { text: this.#lessThan(), isWhole: true };
    this.#at += 1;
    if (character !== '\\') return { text: character, isWhole: false };
    return { text: (this.#rawEscapes ? '\\' : '') + this.#next(), isWhole: true };
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #next(): string {
    return this.#text.charAt(this.#at++);
  }

  #quote(): string {
    this.#at += 1;
    return this.#rawQuotes ? this.#text.charAt(this.#at - 1) : '';
  }

  #singleQuoted(): string {
    const open = this.#quote();
    const end = this.#text.indexOf("'", this.#at);
    if (end < 0) throw new ShellSyntaxError('a quote has no end');
    const inner = this.#text.slice(this.#at, end);
    this.#at = end;
    return open + inner + this.#quote();
  }

  #doubleQuoted(): string {
    let text = this.#quote();
    for (;;) {
      const character = this.#peek();
      if (character === '') throw new ShellSyntaxError('a quote has no end');
      if (character === '"') return text + this.#quote();
      if (character === '$') text += this.#variable();
      else text += this.#next() === '\\' ? this.#escapedInQuotes() : character;
    }
  }

  #escapedInQuotes(): string {
    const kept = this.#rawEscapes ? '\\' : '';
    if (this.#peek() === '') return kept;
    return kept + (/["$\\]/.test(this.#peek()) ? this.#next() : '\\');
  }

  /** A variable that is not set stays as it is written. */
  #variable(): string {
    this.#at += 1;
    if (this.#peek() !== '{') return `$${this.#name()}`;
    this.#at += 1;
    if (/^$|[{}:]/.test(this.#peek())) throw new ShellSyntaxError('no name in braces');
    const name = this.#name();
    let operator = this.#next();
    if (operator === '}') return `\${${name}}`;
    if (operator === '/') return this.#replacement(name);
    if (operator === ':') operator += this.#next();
    if (!/^(:?[-+?]|[#%])$/.test(operator)) throw new ShellSyntaxError('an operator that there is not');
    return `\${${name}${operator}${this.#upTo('}', /[#%]/.test(operator)).text}}`;
  }

  #replacement(name: string): string {
    if (this.#peek() === '/') this.#at += 1;
    const pattern = this.#upTo('/', true).text;
    return `\${${name}/${pattern}/${this.#upTo('}', true).text}}`;
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const [name = ''] = NAME.exec(this.#text) ?? [];
    this.#at += name.length;
    return name;
  }

  /** Blanks behind `<<` belong to the word. */
  #lessThan(): string {
    const [text = ''] = /^<(?:<[\t\r ]*)?/.exec(this.#text.slice(this.#at)) ?? [];
    this.#at += text.length;
    return text;
  }
}
