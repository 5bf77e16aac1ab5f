/** Code span for any text: line breaks cannot break out of it (CommonMark 6.1). */
export function code(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ');
  const longest = longestRun(line);
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

const ADDRESS = /(https?:\/\/[^\s<>"'`()[\]{}|\\^]*[^\s<>"'`()[\]{}|\\^.,;:!?])/;

/**
 * Any text as a paragraph: nothing in it is markup (CommonMark 2.4), and its lines stay lines. Addresses are
 * links: GitHub would make them links itself, but with the backslashes of what is escaped in them (GFM 6.9).
 */
export function plain(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, position) => (position % 2 === 1 ? link(part, part) : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&@]|(?<=\bwww)\./gi, '\\$&').replaceAll(/\r?\n/g, '<br>\n');
}

/** Any text between HTML tags. */
export function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
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
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return escaped(text);
  // A colon that is escaped in no way would make an address in the text a link within the link.
  const words = escaped(text).replaceAll('://', ':\\//');
  return `[${words}](${parsed.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A table; bars in its cells, which end them also in code spans, are escaped (GFM 4.10). */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(withoutBars).join(' | ')} |`).join('\n');
}

function withoutBars(cell: string): string {
  return cell.replaceAll(/(?<!\\)\|/g, '\\|');
}
