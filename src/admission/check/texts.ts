import type { TextMatch } from '../../engine/policy.ts';
import { expressionPattern } from '../../text/expression-pattern.ts';
import { type Example, exampleIn } from '../../text/language-example.ts';
import { type Language, languageOf, literal, wildcards } from '../../text/language.ts';

/** How two patterns lie to each other. */
export interface TextDifference {
  /** What the first accepts beyond the second, and the second beyond the first. */
  readonly more: Example;
  readonly less: Example;
}

const SAME: TextDifference = { more: 'none', less: 'none' };
const UNKNOWN: TextDifference = { more: 'unknown', less: 'unknown' };

/** Compares what two patterns accept, however they are written. */
export function compareTexts(have: TextMatch, want: TextMatch): TextDifference {
  if (have.kind === want.kind && have.text === want.text) return SAME;
  const [first, second] = [languageOfMatch(have), languageOfMatch(want)];
  if (!first || !second) return UNKNOWN;
  return { more: exampleIn([first], [second]), less: exampleIn([second], [first]) };
}

/** What one pattern accepts that none of several does. */
export function beyondAll(one: TextMatch, others: readonly TextMatch[]): Example {
  const [first, ...rest] = [one, ...others].map(languageOfMatch);
  const known = rest.filter((language) => language !== undefined);
  if (!first) return 'unknown';
  const found = exampleIn([first], known);
  // One that is not understood may accept what the others do not.
  return found !== 'none' && known.length < rest.length ? 'unknown' : found;
}

const languages = new WeakMap<TextMatch, { readonly language: Language | undefined }>();

/** undefined: it is in a language that is not read here. */
export function languageOfMatch(match: TextMatch): Language | undefined {
  const known = languages.get(match) ?? { language: read(match) };
  languages.set(match, known);
  return known.language;
}

function read({ kind, text }: TextMatch): Language | undefined {
  const pattern =
    kind === 'exact' ? literal(text) : kind === 'glob' ? wildcards(text) : expressionPattern(text);
  return pattern && languageOf(pattern);
}
