import type { Place } from './place.ts';

/** The text of a file, and lines and columns in it. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  place(start: number, end: number): Place {
    const line = this.#lineAt(start);
    return { file: this.file, line, column: start - (this.#starts[line - 1] ?? 0) + 1, start, end };
  }

  /** A line without its end. @param line from 1 */
  line(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.#starts[line] ?? this.text.length).replace(/\r?\n$/, '');
  }

  /** The offset at which a line begins; behind the last: the end. @param line from 1 */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  #lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
