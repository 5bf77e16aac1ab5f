/** Code span for any text: line breaks cannot break out of it (CommonMark 6.1). */
export function code(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ');
  const longest = longestRun(line);
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Any text as a paragraph: nothing in it is markup (CommonMark 2.4), and its lines stay lines. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&@]/g, '\\$&').replaceAll(/\r?\n/g, '<br>\n');
}

/** A fenced block that its text cannot close (CommonMark 4.5). */
export function block(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A link on any text; only http(s) addresses become one. */
export function link(text: string, url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return plain(text);
  return `[${plain(text)}](${parsed.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A table; bars in its cells, which end them also in code spans, are escaped (GFM 4.10). */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(withoutBars).join(' | ')} |`).join('\n');
}

function withoutBars(cell: string): string {
  return cell.replaceAll(/(?<!\\)\|/g, '\\|');
}
