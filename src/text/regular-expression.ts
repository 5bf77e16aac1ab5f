import type { RE2JS } from 're2js';

/**
 * A regular expression as users and other verifiers write it: RE2 (github.com/google/re2/wiki/Syntax), which takes
 * time in proportion to the text, whatever the expression. JavaScript's own can take time without end.
 */
export interface RegularExpression {
  /** Whether all of the text matches. */
  matches(text: string): boolean;
  /** Whether any part of it does, as Go's `MatchString` has it. */
  isIn(text: string): boolean;
}

/** Instructions. Each may cost its time for each character: this bounds a match of 1000 characters to under a second. */
const MAX_PROGRAM = 2000;

let library: typeof RE2JS | undefined;

/** Loads what `parseRegularExpression` needs: a quarter of a megabyte, and few runs have an expression. */
export async function loadRegularExpressions(): Promise<void> {
  library ??= (await import('re2js')).RE2JS;
}

/**
 * Call `loadRegularExpressions` first.
 * @returns undefined for what is no expression, or one too large
 */
export function parseRegularExpression(text: string): RegularExpression | undefined {
  if (!library) throw new Error('regular expressions are used before they are loaded');
  const compiled = orUndefined(library, text);
  if (!compiled || compiled.programSize() > MAX_PROGRAM) return undefined;
  return { matches: (name) => compiled.testExact(name), isIn: (name) => compiled.test(name) };
}

function orUndefined(re2: typeof RE2JS, text: string): RE2JS | undefined {
  try {
    return re2.compile(text);
  } catch {
    // The library's message adds nothing to what the caller says.
    return undefined;
  }
}
