/** What is not written in a form that is understood. */
export class NotUnderstood extends Error {}

/** Forms in forms, so deep at most. */
export const MAX_DEPTH = 20;

const FORM = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s;

/**
 * Fills variables into a word and takes quotes away, as BuildKit does (moby/buildkit, frontend/dockerfile/shell):
 * `$NAME`, `${NAME}`, and `-`, `+`, `?` with or without a colon.
 * @param valueOf undefined for a variable that is not set
 * @throws NotUnderstood
 */
export function expandWord(
  word: string,
  escape: string,
  valueOf: (name: string) => string | undefined,
  depth = 0,
): string {
  if (depth > MAX_DEPTH) throw new NotUnderstood('forms stand too deep in each other');
  let result = '';
  let quote = '';
  for (let at = 0; at < word.length; at += 1) {
    const character = word.charAt(at);
    if (quote === "'") {
      if (character === "'") quote = '';
      else result += character;
    } else if (character === escape) {
      at += 1;
      result += word.charAt(at);
    } else if (character === '"' || character === "'") {
      if (quote !== '' && character !== quote) result += character;
      else quote = quote === '' ? character : '';
    } else if (character === '$') {
      const { form, length } = variableAt(word, at);
      result += valueIn(form, (inner) => expandWord(inner, escape, valueOf, depth + 1), valueOf);
      at += length - 1;
    } else result += character;
  }
  if (quote !== '') throw new NotUnderstood('a quote has no end');
  return result;
}

/** The variable that begins at `at`, without `$` and braces, and how many characters it takes. */
function variableAt(word: string, at: number): { form: string; length: number } {
  if (word[at + 1] !== '{') {
    const [name = ''] = /^[A-Za-z_]\w*/.exec(word.slice(at + 1)) ?? [];
    if (name === '') throw new NotUnderstood('a $ stands before no name');
    return { form: name, length: name.length + 1 };
  }
  let depth = 0;
  for (let end = at + 1; end < word.length; end += 1) {
    if (word[end] === '{') depth += 1;
    if (word[end] === '}' && --depth === 0) return { form: word.slice(at + 2, end), length: end - at + 1 };
  }
  throw new NotUnderstood('a ${ has no end');
}

function valueIn(
  form: string,
  expand: (word: string) => string,
  valueOf: (name: string) => string | undefined,
): string {
  const [, name, operator = '', other = ''] = FORM.exec(form) ?? [];
  if (name === undefined) throw new NotUnderstood(`\${${form}} is a form that is not read`);
  const value = valueOf(name) ?? '';
  const isThere = operator.startsWith(':') ? value !== '' : valueOf(name) !== undefined;
  if (operator.endsWith('-') && !isThere) return expand(other);
  if (operator.endsWith('?') && !isThere) throw new NotUnderstood(`${name} has no value`);
  if (operator.endsWith('+')) return isThere ? expand(other) : '';
  return value;
}
