/** A Markdown table; cells may hold any text. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll(/\n+/g, '<br>');
}

/**
 * Puts `body` between `<!-- name -->` and `<!-- /name -->`, out of the formatter's reach.
 * @throws Error when the markers are missing
 */
export function fillSection(document: string, name: string, body: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no section between ${start} and ${end}`);
  return `${document.slice(0, from)}${start}\n\n<!-- prettier-ignore -->\n${body}\n\n${document.slice(to)}`;
}
