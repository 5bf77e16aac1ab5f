import { anyText, complementOf, LAST_CODE_POINT, type PatternNode, type Ranges } from './language.ts';

/**
 * A regular expression of Go's (RE2, github.com/google/re2/wiki/Syntax) as a pattern whose texts are those in which
 * `MatchString` finds it anywhere. Undefined: something in it is not read here (word boundaries, lines, Unicode classes).
 */
export function expressionPattern(text: string): PatternNode | undefined {
  const reader = new Reader(text);
  try {
    const node = reader.alternatives({ ignoresCase: false, dotIsAll: false });
    if (!reader.isAtEnd) return undefined;
    return { kind: 'sequence', parts: [anyText(), node, anyText()] };
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

class NotRead extends Error {}

interface Flags {
  readonly ignoresCase: boolean;
  readonly dotIsAll: boolean;
}

const DIGITS: Ranges = [[0x30, 0x39]];
const WORDS: Ranges = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
const SPACES: Ranges = [
  [0x09, 0x0a],
  [0x0c, 0x0d],
  [0x20, 0x20],
];
const CLASSES: Readonly<Record<string, Ranges>> = {
  d: DIGITS,
  w: WORDS,
  s: SPACES,
  D: complementOf(DIGITS),
  W: complementOf(WORDS),
  S: complementOf(SPACES),
};
const CONTROLS: Readonly<Record<string, number>> = { n: 0x0a, t: 0x09, r: 0x0d, f: 0x0c, v: 0x0b, a: 0x07 };
const LINE_END: Ranges = [[0x0a, 0x0a]];
/** What Go refuses as well. */
const MAX_REPEAT = 1000;
const MAX_DEPTH = 100;

class Reader {
  readonly #characters: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#characters = [...text];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#characters.length;
  }

  alternatives(given: Flags): PatternNode {
    if ((this.#depth += 1) > MAX_DEPTH) throw new NotRead();
    let flags = given;
    const parts: PatternNode[] = [];
    let sequence: PatternNode[] = [];
    while (!this.isAtEnd && this.#next !== ')') {
      if (this.#take('|')) {
        parts.push({ kind: 'sequence', parts: sequence });
        sequence = [];
        continue;
      }
      const changed = this.#flagsAlone(flags);
      if (changed) flags = changed;
      else sequence.push(this.#repeated(flags));
    }
    this.#depth -= 1;
    return { kind: 'any-of', parts: [...parts, { kind: 'sequence', parts: sequence }] };
  }

  get #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(text: string): boolean {
    const isNext = [...text].every((one, nth) => this.#characters[this.#at + nth] === one);
    if (isNext) this.#at += text.length;
    return isNext;
  }

  /** `(?i)`, which holds up to the end of the group. */
  #flagsAlone(flags: Flags): Flags | undefined {
    const found = /^\(\?([a-zA-Z-]+)\)/.exec(this.#ahead());
    if (!found?.[1]) return undefined;
    this.#at += found[0].length;
    return changedBy(found[1], flags);
  }

  #ahead(): string {
    return this.#characters.slice(this.#at, this.#at + 80).join('');
  }

  #repeated(flags: Flags): PatternNode {
    let node = this.#atom(flags);
    for (let bounds = this.#bounds(); bounds; bounds = this.#bounds()) {
      this.#take('?');
      node = { kind: 'repeat', part: node, min: bounds[0], max: bounds[1] };
    }
    return node;
  }

  #bounds(): [number, number] | undefined {
    if (this.#take('*')) return [0, Infinity];
    if (this.#take('+')) return [1, Infinity];
    if (this.#take('?')) return [0, 1];
    const counted = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(this.#ahead());
    if (!counted) return undefined;
    this.#at += counted[0].length;
    const min = Number(counted[1]);
    const max = counted[2] === undefined ? min : counted[3] ? Number(counted[3]) : Infinity;
    if (min > MAX_REPEAT || (max !== Infinity && (max > MAX_REPEAT || max < min))) throw new NotRead();
    return [min, max];
  }

  #atom(flags: Flags): PatternNode {
    const character = this.#next ?? '';
    this.#at += 1;
    switch (character) {
      case '(':
        return this.#group(flags);
      case '[':
        return set(this.#class(flags));
      case '.':
        return set(flags.dotIsAll ? [[0, LAST_CODE_POINT]] : complementOf(LINE_END));
      case '^':
        return { kind: 'at-start' };
      case '$':
        return { kind: 'at-end' };
      case '\\':
        return this.#escape(flags);
      case '*':
      case '+':
      case '?':
        throw new NotRead();
      default:
        return set(cased(pointOf(character), flags));
    }
  }

  #group(flags: Flags): PatternNode {
    const found = /^\?(?:P?<\w+>|([a-zA-Z-]*):)/.exec(this.#ahead());
    if (this.#next === '?' && !found) throw new NotRead();
    this.#at += found?.[0].length ?? 0;
    const node = this.alternatives(found?.[1] ? changedBy(found[1], flags) : flags);
    if (!this.#take(')')) throw new NotRead();
    return node;
  }

  #escape(flags: Flags): PatternNode {
    const character = this.#next ?? '';
    if (character === 'A' || character === 'z') {
      this.#at += 1;
      return { kind: character === 'A' ? 'at-start' : 'at-end' };
    }
    const ranges = this.#escapedRanges();
    return set(
      ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1] ? cased(ranges[0]?.[0] ?? 0, flags) : ranges,
    );
  }

  #escapedRanges(): Ranges {
    const character = this.#next ?? '';
    this.#at += 1;
    const known = Object.hasOwn(CLASSES, character) ? CLASSES[character] : undefined;
    if (known) return known;
    const control = Object.hasOwn(CONTROLS, character) ? CONTROLS[character] : undefined;
    if (control !== undefined) return [[control, control]];
    // Letters and digits mean something else, or nothing (word boundaries, Unicode classes, \Q).
    if (character === '' || /\w/.test(character)) throw new NotRead();
    const point = pointOf(character);
    return [[point, point]];
  }

  #class(flags: Flags): Ranges {
    const isNegated = this.#take('^');
    const ranges: (readonly [number, number])[] = [];
    for (let isFirst = true; isFirst || this.#next !== ']'; isFirst = false) {
      if (this.isAtEnd || this.#ahead().startsWith('[:')) throw new NotRead();
      const from = this.#member();
      const isRange = this.#next === '-' && this.#characters[this.#at + 1] !== ']';
      if (!isRange) {
        ranges.push(...from);
        continue;
      }
      this.#at += 1;
      const [[low, one] = [1, 0]] = from;
      const [[high, other] = [0, 1]] = this.#member();
      if (low !== one || high !== other || low > high) throw new NotRead();
      ranges.push([low, high]);
    }
    this.#at += 1;
    const all = flags.ignoresCase ? ranges.flatMap(casedRange) : ranges;
    return isNegated ? complementOf(all) : all;
  }

  #member(): Ranges {
    if (this.#take('\\')) return this.#escapedRanges();
    const character = this.#next;
    if (character === undefined) throw new NotRead();
    this.#at += 1;
    const point = pointOf(character);
    return [[point, point]];
  }
}

function changedBy(letters: string, flags: Flags): Flags {
  const [on = '', off = ''] = letters.split('-');
  // Whether stars are greedy (U) says nothing of what matches; lines (m) do.
  if (/[^isU]/.test(on) || /[^imsU]/.test(off)) throw new NotRead();
  return {
    ignoresCase: (flags.ignoresCase || on.includes('i')) && !off.includes('i'),
    dotIsAll: (flags.dotIsAll || on.includes('s')) && !off.includes('s'),
  };
}

function set(ranges: Ranges): PatternNode {
  return { kind: 'set', ranges };
}

function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Beyond ASCII, other letters fold to these two (Unicode, CaseFolding.txt). */
const FOLDED: Readonly<Record<number, number>> = { 0x6b: 0x212a, 0x73: 0x17f };

function cased(point: number, { ignoresCase }: Flags): Ranges {
  return ignoresCase ? casedRange([point, point]) : [[point, point]];
}

function casedRange([from, to]: readonly [number, number]): (readonly [number, number])[] {
  if (to > 0x7f && from !== to) throw new NotRead();
  const result: (readonly [number, number])[] = [[from, to]];
  for (let point = from; point <= Math.min(to, 0x7f); point += 1) {
    const lower = point >= 0x41 && point <= 0x5a ? point + 0x20 : point;
    if (lower < 0x61 || lower > 0x7a) continue;
    const folded = FOLDED[lower];
    result.push(
      [lower, lower],
      [lower - 0x20, lower - 0x20],
      ...(folded === undefined ? [] : [[folded, folded] as const]),
    );
  }
  return result;
}
