/** What a run has done, as one could have typed it, for people to read. */
export class Transcript {
  readonly #parts: string[] = [];
  readonly #places: ReadonlyMap<string, string>;

  /** @param places folders of this machine, to what they are called in the transcript */
  constructor(places: ReadonlyMap<string, string>) {
    this.#places = places;
  }

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
    const known = Object.entries(SHOWN).flatMap(([rule, pattern]) => (pattern.test(text) ? [rule] : []));
    const note =
      known.length === 0
        ? ''
        : `<!-- slsa-provenance-ignore ${known.join(', ')}: shown as it is written -->\n\n`;
    this.#add(`\`${name}\`:\n\n${note}${fenced(name.split('.').at(-1) ?? '', text.trimEnd())}`);
  }

  #add(part: string): void {
    let text = part.replace(NOISE, '');
    for (const [folder, name] of this.#places) text = text.replaceAll(folder, name);
    text = text.replaceAll(/\/workflows\/[0-9a-f-]{36}/g, '/job');
    console.log(`\n${text}`);
    this.#parts.push(text);
  }

  toString(): string {
    return `${this.#parts.join('\n\n')}\n`;
  }
}

/** What lint says of forms of policies for older engines, which are shown all the same. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  'kyverno/deprecated-kind': /^ +verifyImages:/m,
  'cip/format-defaults-to-legacy': /^kind: ClusterImagePolicy$(?![^]*signatureFormat)/m,
};

/** What act says of itself. */
const NOISE = /^.*(?:LocalRepositoryCache|Couldn't get a valid docker connection).*\n/gm;

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
