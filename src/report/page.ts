import { styleText } from 'node:util';
import { excerpt } from '../text/excerpt.ts';
import { terminalSafe } from '../text/terminal-safe.ts';

/** Colours that mean something: what is right, what is wrong, what to mind, what is beside the point. */
export type Tone = 'good' | 'bad' | 'warn' | 'dim' | 'bold';

const STYLES = { good: 'green', bad: 'red', warn: 'yellow', dim: 'dim', bold: 'bold' } as const;
const LONG_WORD_INDENT = '    ';

/** How a page is written. */
export interface PageStyle {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** For files, logs and pipes. */
export const PLAIN: PageStyle = { colour: false, width: 80 };

/** Lines of at most `width` columns. Text of others can neither move the cursor nor turn its direction. */
export class Page {
  readonly #lines: string[] = [];
  readonly #colour: boolean;
  readonly #width: number;

  constructor({ colour, width }: PageStyle) {
    this.#colour = colour;
    this.#width = width;
  }

  paint(tone: Tone, text: string): string {
    return this.#colour ? styleText(STYLES[tone], text, { validateStream: false }) : text;
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** A paragraph behind a label; further lines stand below its beginning. */
  labelled(label: string, text: string, tone?: Tone): void {
    const style = (line: string) => (tone ? this.paint(tone, line) : line);
    const clean = terminalSafe(excerpt(text));
    if (this.#isLongWord(clean, label.length)) {
      this.#lines.push(style(label).trimEnd(), `${LONG_WORD_INDENT}${clean}`);
      return;
    }
    const indent = ' '.repeat(label.length);
    for (const [number, line] of wrap(clean, this.#width - label.length).entries()) {
      this.#lines.push(`${number === 0 ? style(label) : indent}${line}`.trimEnd());
    }
  }

  /** A line that is copied as a whole: it may be wider than the page. */
  whole(label: string, text: string): void {
    this.#lines.push(`${label}${terminalSafe(text)}`);
  }

  /** One line: as many of `parts` as fit, the first in any case. */
  row(label: string, [first, ...parts]: readonly [string, ...string[]], tone?: Tone): void {
    let line = terminalSafe(excerpt(first));
    for (const part of parts.map(terminalSafe)) {
      const longer = `${line}  ${part}`;
      if (label.length + longer.length > this.#width) break;
      line = longer;
    }
    this.labelled(label, line, tone);
  }

  /** An address that would have to be cut, but has room on a line of its own, can be clicked there. */
  #isLongWord(text: string, labelWidth: number): boolean {
    const isTooLong = text.length > this.#width - labelWidth;
    return !text.includes(' ') && isTooLong && text.length <= this.#width - LONG_WORD_INDENT.length;
  }

  text(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }
}

/** Breaks at spaces; a word that is too long for a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => cut(part, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
}
