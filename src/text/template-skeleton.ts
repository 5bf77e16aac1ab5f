/** Stands for text that only a template engine knows: a character for private use, which no document has. */
export const UNKNOWN = '\uE000';

/** A template in which what the engine fills in is blank: as long as the original, line by line. */
export interface Skeleton {
  readonly text: string;
  /** Offsets of lines at which the engine puts YAML in: what surrounds them may have more members. */
  readonly insertions: readonly number[];
}

/** Helm's; the variables of a Kyverno policy begin with neither a dot, a dollar nor a word of Go's templates. */
const TEMPLATED =
  /\{\{-|-\}\}|\{\{\s*(?:\.|\$|["`/]|(?:if|else|end|range|with|include|define|template|block|toYaml|tpl|default|printf|quote|required)\b)/;
const ACTION = /\{\{[^]*?\}\}/g;
/** Braces that are meant: {{`{{ request.object }}`}} and {{ "{{" }}. */
const LITERAL = /\{\{-?\s*(?:`[^`]*`|"(?:\{\{|\}\})")\s*-?\}\}/g;
const CONTROL = /^\{\{-?\s*(?:\/\*|(?:if|else|end|range|with|define|block)\b|\$\w*\s*:?=)/;

export function isTemplated(text: string): boolean {
  return TEMPLATED.test(text);
}

/** The YAML around the actions of a Go template that was not rendered. */
export function skeletonOf(template: string): Skeleton {
  const insertions: number[] = [];
  const literal = new Map<number, string>();
  // Braces that are meant are hidden while the actions around them are looked for.
  const hidden = template.replaceAll(LITERAL, (action, at: number) => {
    const inner = /[`"]([^]*)[`"]/.exec(action)?.[1] ?? '';
    const before = action.indexOf(inner);
    literal.set(at, blank(action.slice(0, before)) + inner + blank(action.slice(before + inner.length)));
    return blank(action);
  });
  let text = hidden.replaceAll(ACTION, (action, at: number) => {
    if (!standsAlone(hidden, at, at + action.length)) return fill(action);
    if (!CONTROL.test(action)) insertions.push(at);
    return blank(action);
  });
  for (const [at, inner] of literal) text = text.slice(0, at) + inner + text.slice(at + inner.length);
  return { text, insertions };
}

function standsAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const around = text.slice(lineStart, start) + text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return around.trim() === '';
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

function fill(text: string): string {
  return text.replaceAll(/[^\r\n]/g, UNKNOWN);
}
