import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Code } from '../shared/codes.ts';
import { Failure, type FailureDetails } from '../shared/failure.ts';
import { tooDeepOnLine } from './yaml-depth.ts';

/** Reads a YAML file that a person wrote: strictly, and with the line in every message. */
export class YamlReader {
  readonly #file: string;
  readonly #code: Code;
  readonly #lines = new LineCounter();

  constructor(file: string, code: Code) {
    this.#file = file;
    this.#code = code;
  }

  /** @throws Failure with the code of this reader */
  parse(text: string): YamlValue {
    const deep = tooDeepOnLine(text);
    if (deep !== undefined) throw this.#failureOn(deep, 'it is nested too deep');
    const document = this.#read(text);
    const [error] = document.errors;
    if (error) throw this.failure(error.pos[0], firstLine(error.message));
    if (!document.contents) throw this.failure(0, 'the file is empty');
    return new YamlValue(this, document.contents, 'the file');
  }

  /** The parser calls itself for what it has not closed: a few thousand exhaust the stack. */
  #read(text: string): Document {
    try {
      return parseDocument(text, { lineCounter: this.#lines, strict: true, uniqueKeys: true });
    } catch (error) {
      if (error instanceof RangeError) throw this.failure(0, 'the file is nested too deeply');
      throw error;
    }
  }

  lineAt(offset: number): number {
    return this.#lines.linePos(offset).line;
  }

  /** @param more the likely cause and the fix, where there are some to name */
  failure(offset: number, problem: string, more: Pick<FailureDetails, 'why' | 'fix'> = {}): Failure {
    return this.#failureOn(this.lineAt(offset), problem, more);
  }

  #failureOn(line: number, problem: string, more: Pick<FailureDetails, 'why' | 'fix'> = {}): Failure {
    const what = `${this.#file}, line ${line}: ${problem}`;
    return new Failure({ class: 'usage', code: this.#code, what, ...more });
  }
}

/** One value of the file, and what it is called there. */
export class YamlValue {
  readonly #reader: YamlReader;
  readonly #node: Node;
  readonly #name: string;

  constructor(reader: YamlReader, node: Node, name: string) {
    this.#reader = reader;
    this.#node = node;
    this.#name = name;
  }

  find(name: string): YamlValue | undefined {
    const pair = this.#pairs().find(({ key }) => key === name);
    return pair && new YamlValue(this.#reader, pair.value, name);
  }

  get(name: string): YamlValue {
    const value = this.find(name);
    if (!value) throw this.misfit(`has no ${name}`);
    return value;
  }

  /** Refuses members of other names, which are most likely mistyped. */
  onlyMembers(names: readonly string[]): void {
    const other = this.#pairs().find(({ key }) => !names.includes(key));
    if (other)
      throw this.#reader.failure(other.at, `"${other.key}" is not known here; known: ${names.join(', ')}`);
  }

  items(max: number): YamlValue[] {
    if (!isSeq(this.#node)) throw this.misfit('is not a list');
    if (this.#node.items.length > max) throw this.misfit(`has more than ${max} entries`);
    return this.#node.items.map(
      (item) => new YamlValue(this.#reader, item as Node, `an entry of ${this.#name}`),
    );
  }

  /** Text, or a number as it is written; an empty one says nothing, and is refused. */
  scalar(): string {
    const value = isScalar(this.#node) ? this.#node.value : undefined;
    if (value === null || (typeof value === 'string' && value.trim() === '')) throw this.misfit('is empty');
    if (typeof value === 'string') return value;
    if (isScalar(this.#node) && typeof value === 'number') return this.#node.source ?? String(value);
    throw this.misfit('is not text');
  }

  boolean(): boolean {
    if (isScalar(this.#node) && typeof this.#node.value === 'boolean') return this.#node.value;
    throw this.misfit('is not true or false');
  }

  misfit(problem: string): Failure {
    return this.#reader.failure(this.#offset, `${this.#name} ${problem}`);
  }

  /** The same failure, told of this place. */
  because({ message, why, fix }: Failure): Failure {
    const more = { ...(why !== undefined && { why }), ...(fix !== undefined && { fix }) };
    return this.#reader.failure(this.#offset, message, more);
  }

  get line(): number {
    return this.#reader.lineAt(this.#offset);
  }

  get #offset(): number {
    return this.#node.range?.[0] ?? 0;
  }

  #pairs(): { key: string; value: Node; at: number }[] {
    if (isAlias(this.#node)) throw this.misfit('is an alias, which is not taken here');
    if (!isMap(this.#node)) throw this.misfit('is not a mapping');
    return this.#node.items.map(({ key, value }) => {
      if (!isScalar(key) || value === null) throw this.misfit('has an entry without a name or a value');
      return { key: String(key.value), value: value as Node, at: key.range?.[0] ?? 0 };
    });
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
