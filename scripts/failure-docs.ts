import ts from 'typescript';
import { fillSection } from './markdown.ts';

/** One place in src/ that makes a failure or another reason with a code. */
export interface FailureSite {
  readonly code: string;
  readonly what: readonly string[];
  readonly why: readonly string[];
  readonly fix: readonly string[];
  readonly classes: readonly string[];
  readonly file: string;
}

/** What the page says, in Markdown, of a code whose places in src/ do not say cause or fix. */
export type Notes = Readonly<Partial<Record<string, { readonly why: string; readonly fix: string }>>>;

/** The members of the type `Code` in `source`. */
export function codesIn(source: string): string[] {
  return [...source.matchAll(/^ {2}\| '([a-z0-9-]+)'/gm)].map(([, code]) => code ?? '');
}

/**
 * The failures and reasons that `source` makes: objects with a `code`, and calls whose first argument is one of
 * `codes`, followed by the sentence and, where there is one, the fix.
 * @throws Error when a Failure's code is a bare variable, so that the page could miss it
 */
export function failuresIn(file: string, source: string, codes: ReadonlySet<string>): FailureSite[] {
  const sites: FailureSite[] = [];
  const add = (node: ts.Expression | undefined, rest: Omit<FailureSite, 'code' | 'file'>) => {
    for (const code of textsOf(node)) if (codes.has(code)) sites.push({ code, ...rest, file });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) add(property(node, 'code'), objectTexts(node));
    if (ts.isNewExpression(node)) for (const argument of node.arguments ?? []) add(argument, NOTHING_SAID);
    if (ts.isCallExpression(node) && node.arguments.length > 1) {
      const [code, what, fix] = node.arguments;
      add(code, { what: textsOf(what), why: [], fix: textsOf(fix), classes: [] });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Failure') requireKnownCode(file, node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return sites;
}

/** Of a code that is handed on: what failed is only known there. */
const NOTHING_SAID = { what: [], why: [], fix: [], classes: [] };

function objectTexts(node: ts.ObjectLiteralExpression): Omit<FailureSite, 'code' | 'file'> {
  // Documents that are read strictly carry the code for what does not fit, and their name.
  const named = textsOf(property(node, 'name')).map((name) => `${name} cannot be read`);
  const said = [...textsOf(property(node, 'what')), ...textsOf(property(node, 'message'))];
  return {
    what: [...said, ...named],
    why: textsOf(property(node, 'why')),
    fix: textsOf(property(node, 'fix')),
    classes: textsOf(property(node, 'class')),
  };
}

/**
 * `document` with a heading for each of `codes`: what failed, cause, fix, class and place.
 * @throws Error naming the codes that nothing makes, and one that has no cause or no fix
 */
export function documentFailures(
  document: string,
  sites: readonly FailureSite[],
  codes: readonly string[],
  notes: Notes,
): string {
  const byCode = Map.groupBy(sites, ({ code }) => code);
  const unused = codes.filter((code) => !byCode.has(code));
  if (unused.length > 0) throw new Error(`nothing makes ${unused.join(', ')}: take it out of the list`);
  const sections = codes.toSorted().map((code) => section(code, byCode.get(code) ?? [], notes[code]));
  return fillSection(document, 'failures', sections.join('\n\n'));
}

function section(code: string, sites: readonly FailureSite[], note: Notes[string] | undefined): string {
  const all = (name: 'what' | 'why' | 'fix' | 'classes') => unique(sites.flatMap((site) => site[name]));
  const orNoted = (name: 'why' | 'fix') => {
    const said = all(name).map(paragraph);
    if (said.length > 0) return said;
    if (note) return [note[name]];
    throw new Error(`${code} has no ${name}: write it at its place, or into scripts/error-notes.ts`);
  };
  const files = unique(sites.map(({ file }) => file)).map((file) => `[${file}](../${file})`);
  return [
    `## ${code}`,
    ...all('what').map(paragraph),
    ...orNoted('why').map((text) => `**Likely cause:** ${text}`),
    ...orNoted('fix').map((text) => `**Fix:** ${text}`),
    `${all('classes')
      .map((name) => `Class \`${name}\`. `)
      .join('')}Source: ${files.join(', ')}`,
  ].join('\n\n');
}

/** Text for a page: what has several lines is a block. */
function paragraph(text: string): string {
  if (text.includes('\n')) return `\n\n\`\`\`\n${text}\n\`\`\``;
  return text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '' && text !== '…');
}

function property(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = object.properties.find((member) => member.name?.getText() === name);
  if (found && ts.isShorthandPropertyAssignment(found)) return found.name;
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** The texts that `expression` can have, `…` for what is only known when it runs. */
function textsOf(expression: ts.Expression | undefined): string[] {
  if (expression === undefined) return [];
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression))
    return textsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  }
  if (ts.isTemplateExpression(expression)) {
    const spans = expression.templateSpans.map((span) => `…${span.literal.text}`);
    return [`${expression.head.text}${spans.join('')}`.replaceAll(/…+/g, '…')];
  }
  return [];
}

function requireKnownCode(file: string, node: ts.NewExpression): void {
  const details = node.arguments?.[0];
  if (!details || !ts.isObjectLiteralExpression(details)) return;
  const code = property(details, 'code');
  if (!code || !ts.isIdentifier(code)) return;
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  throw new Error(`${file}:${line + 1}: write code and what as literals of one object, for the page to list`);
}
