import type { Span } from './shell-command.ts';

/** `${{ … }}` in a text. */
export interface Expression extends Span {
  /** Without the braces. */
  readonly text: string;
}

/** A value that an expression names: `github.event.inputs.tag`, `steps.build.outputs.digest`. */
export interface ContextValue extends Span {
  /** In the order written; `['x']` and `.x` are the same. */
  readonly path: readonly string[];
}

const EXPRESSION = /\$\{\{([^]*?)\}\}/g;
const VALUE = /(?<![\w.'-])[A-Za-z_][\w-]*(?:\s*\.\s*[\w*-]+|\['[^'\n]*'\])+/g;
const QUOTED = /'(?:[^']|'')*'/g;

export function expressionsIn(text: string): Expression[] {
  // Without the last "}}", looking for it from each beginning would take time without end.
  const last = text.lastIndexOf('}}');
  if (last < 0) return [];
  return [...text.slice(0, last + 2).matchAll(EXPRESSION)].map((found) => ({
    text: (found[1] ?? '').trim(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The text of an expression that is the whole of a text. */
export function wholeExpression(text: string): string | undefined {
  const [only, ...more] = expressionsIn(text);
  return only && more.length === 0 && only.text !== '' && text.trim().length === only.end - only.start
    ? only.text
    : undefined;
}

/** The values that an expression names, spans within its text. */
export function valuesIn(expression: string): ContextValue[] {
  const bare = expression.replaceAll(QUOTED, (text, at: number) =>
    expression[at - 1] === '[' ? text : ' '.repeat(text.length),
  );
  return [...bare.matchAll(VALUE)].map((found) => ({
    path: pathOf(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The value that an expression is, and nothing else. */
export function onlyValue(expression: string): readonly string[] | undefined {
  const [value, ...more] = valuesIn(expression);
  return value && more.length === 0 && value.start === 0 && value.end === expression.length
    ? value.path
    : undefined;
}

function pathOf(text: string): string[] {
  return (text.match(/[\w*-]+|'[^']*'/g) ?? []).map((part) => part.replaceAll("'", ''));
}
