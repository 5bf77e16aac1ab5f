/** What a run has done, as one could have typed it, for people to read. */
export class Transcript {
  readonly #parts: string[] = [];

  title(title: string, text: string): void {
    this.#add(`# ${title}\n\n${text}`);
  }

  /** A heading and what happens under it. */
  chapter(title: string, text: string): void {
    this.#add(`## ${title}\n\n${text}`);
  }

  /** A command and what came of it. */
  command(line: string, output: string): void {
    this.#add(fenced('console', `$ ${line}\n${output.trimEnd()}`));
  }

  /** A file, as it is. */
  file(name: string, text: string): void {
    this.#add(`\`${name}\`:\n\n${fenced(name.split('.').at(-1) ?? '', text.trimEnd())}`);
  }

  #add(part: string): void {
    console.log(`\n${part}`);
    this.#parts.push(part);
  }

  toString(): string {
    return `${this.#parts.join('\n\n')}\n`;
  }
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
