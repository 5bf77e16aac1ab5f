import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
} from 'yaml';
import type { Place } from './place.ts';
import type { SourceText } from './source-text.ts';
import { isTemplated, type Skeleton, skeletonOf, UNKNOWN } from './template-skeleton.ts';
import { tooDeepOnLine } from './yaml-depth.ts';

/** Documents of Kubernetes are deeper than a settings file, and JSON indents without end. */
const MAX_DEPTH = 100;
/** Of one document: an alias of aliases is many nodes in a few bytes. */
const MAX_ALIASES = 1000;

/** One document of a stream. */
export interface LocatedDocument {
  /** Undefined: it is empty, or does not parse. */
  readonly root: LocatedNode | undefined;
  /** Why it does not parse. */
  readonly problem: { readonly message: string; readonly at: Place } | undefined;
  /** All of it. */
  readonly place: Place;
  /** Whether it is a template that was not rendered, of which this is the skeleton. */
  readonly isTemplate: boolean;
}

/**
 * Reads the documents of a stream of YAML or JSON, each with the places of all its nodes. One that does not parse
 * keeps none of the others from being read.
 * @param range of the source's text that is the stream, as in a code block; all of it if absent
 * @param mayBeTemplate whether `{{ … }}` may be Helm's
 */
export function readDocuments(
  source: SourceText,
  range: { readonly start: number; readonly end: number } = { start: 0, end: source.text.length },
  mayBeTemplate = true,
): LocatedDocument[] {
  const text = source.text.slice(range.start, range.end);
  const isTemplate = mayBeTemplate && isTemplated(text);
  const skeleton: Skeleton = isTemplate ? skeletonOf(text) : { text, insertions: [] };
  const deep = tooDeepOnLine(skeleton.text, MAX_DEPTH);
  if (deep !== undefined) return [unread(source, range.start, text, deep)];
  return composeLeniently(skeleton.text).map((document) => {
    const context = new DocumentContext(source, range.start, document, skeleton.insertions);
    const [error] = document.errors;
    const contents = error ? undefined : document.contents;
    return {
      root: contents ? new LocatedNode(context, contents, undefined) : undefined,
      problem: error && {
        message: firstLine(error.message),
        at: context.place(...faultIn(skeleton.text, error.pos)),
      },
      place: context.place(document.range[0], document.range[2]),
      isTemplate,
    };
  });
}

/** What is at fault is the text behind a gap, not the gap. */
function faultIn(text: string, [start, end]: readonly [number, number]): [number, number] {
  const gap = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  const at = start + gap < text.length ? start + gap : start;
  return [at, Math.max(at, end)];
}

/**
 * YAML wants further lines of a quoted text to be indented deeper than its key (1.2.2, 7.3.1); libyaml and go-yaml, with
 * which kubectl reads, do not. Line ends are as long as blanks, so that every place stays what it is.
 */
function composeLeniently(text: string): Document.Parsed[] {
  const documents = compose(text);
  const isOpen = documents.some(({ errors }) => errors.some(({ code }) => code === 'MISSING_CHAR'));
  if (!isOpen) return documents;
  const joined = compose(text.replaceAll(QUOTED_LINES, (lines) => lines.replaceAll(/\r?\n/g, blanks)));
  return countErrors(joined) < countErrors(documents) ? joined : documents;
}

/** A value in quotes that ends on another line. */
const QUOTED_LINES =
  /(?<=^[ \t]*(?:- +)*(?:[\w$./-]+:[ \t]+)?)(?:"(?:[^"\\\n]|\\[^])*\n(?:[^"\\]|\\[^])*"|'[^'\n]*\n[^']*')/gm;

function blanks(lineEnd: string): string {
  return ' '.repeat(lineEnd.length);
}

function countErrors(documents: readonly Document.Parsed[]): number {
  return documents.reduce((sum, { errors }) => sum + errors.length, 0);
}

function compose(text: string): Document.Parsed[] {
  // Keys that stand twice are refused by some readers only; of a template's branches each has its own.
  const composer = new Composer({ strict: true, uniqueKeys: false, logLevel: 'silent' });
  return [...composer.compose(new Parser().parse(text), false, text.length)] as Document.Parsed[];
}

function unread(source: SourceText, base: number, text: string, line: number): LocatedDocument {
  const offset = base + text.split('\n', line - 1).join('\n').length;
  const at = source.place(offset, offset);
  return {
    root: undefined,
    problem: { message: 'it is nested too deep', at },
    place: source.place(base, base + text.length),
    isTemplate: false,
  };
}

/** What the nodes of a document share. */
class DocumentContext {
  readonly source: SourceText;
  readonly #base: number;
  readonly #document: Document;
  readonly #insertions: readonly number[];
  #aliases = 0;

  constructor(source: SourceText, base: number, document: Document, insertions: readonly number[]) {
    this.source = source;
    this.#base = base;
    this.#document = document;
    this.#insertions = insertions;
  }

  place(start: number, end: number): Place {
    return this.source.place(this.#base + start, this.#base + end);
  }

  /** The node that is meant: of an alias the one with its anchor. */
  resolve(node: unknown): Node | undefined {
    if (!isAlias(node)) return (node as Node | null) ?? undefined;
    this.#aliases += 1;
    return this.#aliases > MAX_ALIASES ? undefined : node.resolve(this.#document);
  }

  hasInsertion(start: number, end: number): boolean {
    return this.#insertions.some((at) => at >= start && at <= end);
  }
}

/** A value of a document, and where it stands. Members that are not there are undefined, of whatever it is. */
export class LocatedNode {
  readonly #context: DocumentContext;
  readonly #node: Node | undefined;
  readonly #pair: Pair | undefined;
  /** Of values that are absent in the text (`key:`), the key's. */
  readonly #range: readonly [number, number, number];

  constructor(context: DocumentContext, node: unknown, pair: Pair | undefined) {
    this.#context = context;
    this.#node = context.resolve(node);
    this.#pair = pair;
    const own = (node as Node | null)?.range ?? keyOf(pair)?.range;
    this.#range = own ?? [0, 0, 0];
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  /** A member's value; of nothing and of what is no mapping, undefined. Several names: one below the other. */
  at(...names: readonly string[]): LocatedNode | undefined {
    const [name, ...rest] = names;
    if (name === undefined) return this;
    return this.#member(name)?.at(...rest);
  }

  /** Members in their order, those that a merge key brings behind them. */
  entries(): [string, LocatedNode][] {
    return this.#pairs().map((pair) => [nameOf(pair), new LocatedNode(this.#context, pair.value, pair)]);
  }

  /** Entries of a list; of anything else none. */
  items(): LocatedNode[] {
    if (!isSeq(this.#node)) return [];
    return this.#node.items.map((item) => new LocatedNode(this.#context, item, undefined));
  }

  /** A text, or a number or boolean as it is written. */
  get text(): string | undefined {
    const value = this.scalar;
    if (typeof value === 'string') return value;
    if (value === undefined || value === null) return undefined;
    return isScalar(this.#node) ? (this.#node.source ?? String(value)) : undefined;
  }

  /** Undefined for lists and mappings. */
  get scalar(): string | number | boolean | null | undefined {
    if (!isScalar(this.#node)) return undefined;
    const { value, source } = this.#node;
    if (value === null) return null;
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? value : source;
  }

  /** Whether a block (`|`, `>`), a quoted or a plain scalar; undefined for what is none. */
  get style(): 'block' | 'double' | 'single' | 'plain' | undefined {
    if (!isScalar(this.#node)) return undefined;
    if (this.#node.type === 'QUOTE_DOUBLE') return 'double';
    if (this.#node.type === 'QUOTE_SINGLE') return 'single';
    return this.#node.type === 'PLAIN' ? 'plain' : 'block';
  }

  /** Whether something in it is only known once a template is rendered. */
  get isUnknown(): boolean {
    return (this.text?.includes(UNKNOWN) ?? false) || (this.scalar === null && this.mayHoldMore);
  }

  /** Whether a template puts members in that are not seen here. */
  get mayHoldMore(): boolean {
    const [start] = keyOf(this.#pair)?.range ?? this.#range;
    return this.#context.hasInsertion(start, this.#range[2]);
  }

  /** The value's. */
  get place(): Place {
    return this.#context.place(this.#range[0], this.#range[1]);
  }

  /** The key's; of what has none, the value's. */
  get keyPlace(): Place {
    const range = keyOf(this.#pair)?.range;
    return range ? this.#context.place(range[0], range[1]) : this.place;
  }

  /** The value as it is written, quotes included. */
  get source(): string {
    const { start, end } = this.place;
    return this.#context.source.text.slice(start, end);
  }

  /** The file that it stands in. */
  get file(): SourceText {
    return this.#context.source;
  }

  /** Everything below, and this, from the top; each node once. */
  *walk(): Generator<LocatedNode> {
    yield this;
    for (const item of this.items()) yield* item.walk();
    for (const [, value] of this.entries()) yield* value.walk();
  }

  #member(name: string): LocatedNode | undefined {
    const pair = this.#pairs().find((one) => nameOf(one) === name);
    return pair && new LocatedNode(this.#context, pair.value, pair);
  }

  #pairs(): Pair[] {
    if (!isMap(this.#node)) return [];
    const own = this.#node.items.filter(isPair);
    const merged = own.filter((pair) => nameOf(pair) === '<<');
    if (merged.length === 0) return own;
    const names = new Set(own.map(nameOf));
    const brought = merged
      .flatMap(({ value }) => {
        const node = this.#context.resolve(value);
        return isSeq(node) ? node.items : [node];
      })
      .flatMap((one) => {
        const node = this.#context.resolve(one);
        return isMap(node) ? node.items.filter((pair) => !names.has(nameOf(pair))) : [];
      });
    return [...own.filter((pair) => nameOf(pair) !== '<<'), ...brought];
  }
}

function keyOf(pair: Pair | undefined): Node | undefined {
  return isScalar(pair?.key) ? pair.key : undefined;
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
