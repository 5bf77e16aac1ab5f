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
  const letters = lettersOf(machines);
  const workOf = () => machines.reduce((sum, { work }) => sum + work, 0);
  const most = workOf() + MAX_WORK;
  const first = machines.map(({ start }) => start);
  const queue: Step[] = [{ states: first, text: '' }];
  const seen = new Set([first.join()]);
  for (const { states, text } of queue) {
    const isFound = machines.every((one, nth) => one.accepts(states[nth] ?? DEAD) === nth < all.length);
    if (isFound) return { text };
    for (const letter of letters) {
      const next = machines.map((one, nth) => one.after(states[nth] ?? DEAD, letter));
      // What one of them can no longer become is of no use.
      if (next.slice(0, all.length).includes(DEAD)) continue;
      const key = next.join();
      if (seen.has(key)) continue;
      if (seen.size >= MAX_STEPS || workOf() > most) return 'unknown';
      seen.add(key);
      queue.push({ states: next, text: text + String.fromCodePoint(letter) });
    }
  }
  return 'none';
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
  /** Code points at which what a letter does may change. */
  readonly bounds: ReadonlySet<number>;
  readonly #language: Language;
  readonly #sets: (readonly number[])[] = [[]];
  readonly #ids = new Map<string, number>([['', DEAD]]);
  readonly #moves: Map<number, number>[] = [new Map<number, number>()];
  readonly #accepts = new Map<number, boolean>();

  constructor(language: Language) {
    this.#language = language;
    this.bounds = new Set(language.edges.flat().flatMap(boundsOf));
    this.start = this.#idOf(this.#closure([language.start], 'at-start'));
  }

  after(state: number, letter: number): number {
    if (state === DEAD) return DEAD;
    const known = this.#moves[state]?.get(letter);
    if (known !== undefined) return known;
    const next = (this.#sets[state] ?? []).flatMap((one) =>
      (this.#language.edges[one] ?? []).flatMap(({ to, on }) => (hasLetter(on, letter) ? [to] : [])),
    );
    const id = next.length === 0 ? DEAD : this.#idOf(this.#closure(next));
    this.#moves[state]?.set(letter, id);
    return id;
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

/** One character for each class that no edge tells apart, a readable one where there is any. */
function lettersOf(all: readonly Machine[]): number[] {
  const bounds = new Set([0, ...all.flatMap((machine) => [...machine.bounds])]);
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
