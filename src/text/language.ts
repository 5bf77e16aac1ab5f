/**
 * The set of texts that a pattern accepts, as an automaton without choice of order (Thompson's construction), so that
 * two patterns can be compared and not only tried.
 */
export interface Language {
  /** By state: where one gets from there, and on what. */
  readonly edges: readonly (readonly Edge[])[];
  readonly start: number;
  readonly end: number;
}

export interface Edge {
  readonly to: number;
  /** Ranges of code points; or nothing at all, at the beginning or the end of the text alone. */
  readonly on: Ranges | 'nothing' | 'at-start' | 'at-end';
}

/** Inclusive, of code points. */
export type Ranges = readonly (readonly [number, number])[];

export type PatternNode =
  | { readonly kind: 'set'; readonly ranges: Ranges }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'any-of'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: 'at-start' | 'at-end' };

export const LAST_CODE_POINT = 0x10ffff;
export const ANYTHING: Ranges = [[0, LAST_CODE_POINT]];
/** A pattern with more is compared with nothing. */
const MAX_STATES = 5000;

/** Texts that one of several patterns accepts as a whole; undefined: it is too large. */
export function languageOf(pattern: PatternNode): Language | undefined {
  const builder = new Builder();
  const [start, end] = [builder.state(), builder.state()];
  builder.add(pattern, start, end);
  return builder.isTooLarge ? undefined : { edges: builder.edges, start, end };
}

export function literal(text: string): PatternNode {
  const parts = [...text].map((character): PatternNode => {
    const point = character.codePointAt(0) ?? 0;
    return { kind: 'set', ranges: [[point, point]] };
  });
  return { kind: 'sequence', parts };
}

/** Any number of characters. */
export function anyText(ranges: Ranges = ANYTHING): PatternNode {
  return { kind: 'repeat', part: { kind: 'set', ranges }, min: 0, max: Infinity };
}

/** Wildcards that know no parts: `*` for any characters, `?` for one (text/glob.ts, `matchesWildcards`). */
export function wildcards(text: string): PatternNode {
  const parts = text.split(/([*?])/).map((part): PatternNode => {
    if (part === '*') return anyText();
    return part === '?' ? { kind: 'set', ranges: ANYTHING } : literal(part);
  });
  return { kind: 'sequence', parts };
}

/** Everything but these. */
export function complementOf(ranges: Ranges): Ranges {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (from > next) result.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= LAST_CODE_POINT) result.push([next, LAST_CODE_POINT]);
  return result;
}

class Builder {
  readonly edges: Edge[][] = [];

  get isTooLarge(): boolean {
    return this.edges.length > MAX_STATES;
  }

  state(): number {
    return this.edges.push([]) - 1;
  }

  /** What the node accepts leads from one state to the other. */
  add(node: PatternNode, from: number, to: number): void {
    if (this.isTooLarge) return;
    switch (node.kind) {
      case 'set':
        this.#edge(from, to, node.ranges);
        return;
      case 'at-start':
      case 'at-end':
        this.#edge(from, to, node.kind);
        return;
      case 'any-of':
        for (const part of node.parts) this.add(part, from, to);
        return;
      case 'sequence':
        this.#sequence(node.parts, from, to);
        return;
      case 'repeat':
        this.#repeat(node, from, to);
    }
  }

  #sequence(parts: readonly PatternNode[], from: number, to: number): void {
    let at = from;
    for (const part of parts) {
      const next = this.state();
      this.add(part, at, next);
      at = next;
    }
    this.#edge(at, to, 'nothing');
  }

  #repeat({ part, min, max }: Extract<PatternNode, { kind: 'repeat' }>, from: number, to: number): void {
    let at = from;
    for (let count = 0; count < min && !this.isTooLarge; count += 1) at = this.#after(part, at);
    if (max === Infinity) {
      const loop = this.state();
      this.#edge(at, loop, 'nothing');
      this.#edge(this.#after(part, loop), loop, 'nothing');
      this.#edge(loop, to, 'nothing');
      return;
    }
    this.#edge(at, to, 'nothing');
    for (let count = min; count < max && !this.isTooLarge; count += 1) {
      at = this.#after(part, at);
      this.#edge(at, to, 'nothing');
    }
  }

  #after(part: PatternNode, from: number): number {
    const next = this.state();
    this.add(part, from, next);
    return next;
  }

  #edge(from: number, to: number, on: Edge['on']): void {
    this.edges[from]?.push({ to, on });
  }
}
