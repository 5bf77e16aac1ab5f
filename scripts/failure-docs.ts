import ts from 'typescript';
import { fillSection, table } from './markdown.ts';

/** One place in src/ that makes a failure. */
export interface FailureSite {
  readonly code: string;
  readonly what: string;
  readonly file: string;
}

/**
 * The failures that `source` makes: objects with a kebab-case `code`, as `new Failure` takes them.
 * @throws Error when a Failure's code is a bare variable, so that the table could miss it
 */
export function failuresIn(file: string, source: string): FailureSite[] {
  const sites: FailureSite[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      // Documents that are read strictly carry the code for what does not fit, and their name.
      const named = textsOf(property(node, 'name')).map((name) => `${name} cannot be read`);
      const what = [...textsOf(property(node, 'what')), ...named].join(' / ');
      for (const code of textsOf(property(node, 'code'))) {
        if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code)) sites.push({ code, what, file });
      }
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Failure') requireKnownCode(file, node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return sites;
}

/** `document` with the table of `sites`, one row per code. */
export function documentFailures(document: string, sites: readonly FailureSite[]): string {
  const byCode = Map.groupBy(
    sites.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    (site) => site.code,
  );
  const rows = [...byCode].map(([code, ofCode]) => [
    `\`${code}\``,
    unique(ofCode.map((site) => site.what.replaceAll('<', '&lt;'))),
    unique(ofCode.map(({ file }) => `[${file}](../${file})`)),
  ]);
  return fillSection(document, 'failures', table(['Code', 'What failed', 'Source'], rows));
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}

function property(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = object.properties.find((one) => one.name?.getText() === name);
  if (found && ts.isShorthandPropertyAssignment(found)) return found.name;
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** The texts that `expression` can have, `…` for what is only known when it runs. */
function textsOf(expression: ts.Expression | undefined): string[] {
  if (expression === undefined) return [];
  if (ts.isStringLiteralLike(expression)) return [expression.text];
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
  throw new Error(
    `${file}:${line + 1}: write code and what as literals of one object, for the table to list`,
  );
}
