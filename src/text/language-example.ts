import type { Edge, Language } from './language.ts';

/** Steps after which a comparison is given up. */
const MAX_STEPS = 20_000;
/** States looked at for it: what stands for thousands of them at once is slow in few steps, too. */
const MAX_WORK = 3_000_000;

/** `none`: there is no such text; `unknown`: looking for one would take too long. */
export type Example = { readonly text: string } | 'none' | 'unknown';

interface Step {
  /** Of each language. */
  readonly states: readonly number[];
  readonly text: string;
}

/**
 * The shortest text that all of some languages have and none of others: of two patterns, what the first accepts beyond
 * the second. Walks all at once.
 */
export function exampleIn(all: readonly Language[], none: readonly Language[] = []): Example {
  const machines = [...all, ...none].map(machineOf);
  const workOf = () => machines.reduce((sum, { work }) => sum + work, 0);
  const most = workOf() + MAX_WORK;
  const first = machines.map(({ start }) => start);
  const queue: Step[] = [{ states: first, text: '' }];
  const seen = new Set([first.join()]);
  for (const { states, text } of queue) {
    const isFound = machines.every((one, nth) => one.accepts(states[nth] ?? DEAD) === nth < all.length);
    if (isFound) return { text };
    for (const letter of lettersAt(machines, states)) {
      const next = statesAfter(machines, states, letter, all.length);
      if (!next) continue;
      const key = next.join();
      if (seen.has(key)) continue;
      if (seen.size >= MAX_STEPS || workOf() > most) return 'unknown';
      seen.add(key);
      queue.push({ states: next, text: text + String.fromCodePoint(letter) });
    }
  }
  return 'none';
}

/** undefined: one of the first `needed` can no longer become anything, so that the others need not be asked. */
function statesAfter(
  machines: readonly Machine[],
  states: readonly number[],
  letter: number,
  needed: number,
): number[] | undefined {
  const next: number[] = [];
  for (const [nth, one] of machines.entries()) {
    const state = one.after(states[nth] ?? DEAD, letter);
    if (state === DEAD && nth < needed) return undefined;
    next.push(state);
  }
  return next;
}

const DEAD = 0;
const machines = new WeakMap<Language, Machine>();

function machineOf(language: Language): Machine {
  const machine = machines.get(language) ?? new Machine(language);
  machines.set(language, machine);
  return machine;
}

/** An automaton with one way from each state, made as far as it is walked: its states are sets of the language's. */
class Machine {
  readonly start: number;
  /** States looked at so far. */
  work = 0;
  readonly #language: Language;
  readonly #sets: (readonly number[])[] = [[]];
  readonly #ids = new Map<string, number>([['', DEAD]]);
  readonly #moves: Map<number, number>[] = [new Map<number, number>()];
  /** By where edges lead, before what is reached from there without a letter: many letters lead to the same. */
  readonly #reached = new Map<string, number>([['', DEAD]]);
  readonly #accepts = new Map<number, boolean>();
  readonly #bounds = new Map<number, readonly number[]>();

  constructor(language: Language) {
    this.#language = language;
    this.start = this.#idOf(this.#closure([language.start], 'at-start'));
  }

  after(state: number, letter: number): number {
    if (state === DEAD) return DEAD;
    const known = this.#moves[state]?.get(letter);
    if (known !== undefined) return known;
    const id = this.#reach(this.#over(state, letter));
    this.#moves[state]?.set(letter, id);
    return id;
  }

  #over(state: number, letter: number): number[] {
    const next: number[] = [];
    for (const one of this.#sets[state] ?? [])
      for (const { to, on } of this.#language.edges[one] ?? []) if (hasLetter(on, letter)) next.push(to);
    return next;
  }

  #reach(next: readonly number[]): number {
    const key = next.join();
    const id = this.#reached.get(key) ?? this.#idOf(this.#closure(next));
    this.#reached.set(key, id);
    return id;
  }

  /** Code points at which what a letter does in this state may change. */
  bounds(state: number): readonly number[] {
    const known = this.#bounds.get(state);
    if (known) return known;
    const edges = (this.#sets[state] ?? []).flatMap((one) => this.#language.edges[one] ?? []);
    const bounds = [...new Set(edges.flatMap(boundsOf))];
    this.#bounds.set(state, bounds);
    return bounds;
  }

  /** Whether the text may end here. */
  accepts(state: number): boolean {
    const known = this.#accepts.get(state);
    if (known !== undefined) return known;
    const ends = this.#closure(this.#sets[state] ?? [], 'at-end').has(this.#language.end);
    // An empty text begins and ends at once.
    const isEmpty =
      state === this.start &&
      this.#closure([this.#language.start], 'at-start', 'at-end').has(this.#language.end);
    this.#accepts.set(state, ends || isEmpty);
    return ends || isEmpty;
  }

  #idOf(set: ReadonlySet<number>): number {
    const sorted = [...set].toSorted((a, b) => a - b);
    const key = sorted.join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#sets.push(sorted) - 1;
    this.#ids.set(key, id);
    this.#moves.push(new Map());
    return id;
  }

  /** States that are reached without reading anything. */
  #closure(from: readonly number[], ...at: readonly Edge['on'][]): Set<number> {
    const states = new Set(from);
    // What is added to a set while it is walked is walked, too.
    for (const state of states)
      for (const { to, on } of this.#language.edges[state] ?? [])
        if (on === 'nothing' || at.includes(on)) states.add(to);
    this.work += states.size;
    return states;
  }
}

function hasLetter(on: Edge['on'], letter: number): boolean {
  return typeof on !== 'string' && on.some(([from, end]) => from <= letter && letter <= end);
}

function boundsOf({ on }: Edge): number[] {
  return typeof on === 'string' ? [] : on.flatMap(([from, to]) => (to < 0x10ffff ? [from, to + 1] : [from]));
}

/** One character for each class that no edge tells apart there, a readable one where there is any. */
function lettersAt(all: readonly Machine[], states: readonly number[]): number[] {
  const bounds = new Set([0, ...all.flatMap((machine, nth) => machine.bounds(states[nth] ?? DEAD))]);
  const sorted = [...bounds].toSorted((a, b) => a - b);
  return sorted
    .map((from, nth) => readableIn(from, (sorted[nth + 1] ?? 0x110000) - 1))
    .toSorted((a, b) => rank(a) - rank(b) || a - b);
}

const READABLE = [...'x0-X.'].map((one) => one.codePointAt(0) ?? 0);

function readableIn(from: number, to: number): number {
  const readable = READABLE.find((one) => from <= one && one <= to);
  if (readable !== undefined) return readable;
  return from <= 0x21 && 0x21 <= to ? 0x21 : from;
}

function rank(letter: number): number {
  const text = String.fromCodePoint(letter);
  if (text === 'x') return 0;
  if (/[a-z]/.test(text)) return 1;
  return /[0-9A-Z./@:_-]/.test(text) ? 2 : 3;
}
