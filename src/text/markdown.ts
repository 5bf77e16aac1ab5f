import { excerpt } from './excerpt.ts';
import { terminalSafe, terminalSafeLines } from './terminal-safe.ts';

/** Code span for any text: line breaks cannot break out of it (CommonMark 6.1). No text makes none. */
export function code(text: string): string {
  const line = onOneLine(text);
  if (line === '') return '';
  const longest = longestRun(line);
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

const ADDRESS = /(https?:\/\/[^\s<>"'`()[\]{}|\\^]*[^\s<>"'`()[\]{}|\\^.,;:!?])/;

/** What makes the beginning of a paragraph a list or a heading (CommonMark 4.3, 5.2). */
const MARKER = /^([-+=]|\d+(?=[.)]))/;

/**
 * Any text as a paragraph, or within one: nothing in it is markup (CommonMark 2.4), and its lines stay lines, though
 * on one line of Markdown: each could begin a list there. Addresses are links: GitHub would make them links itself,
 * but with the backslashes of what is escaped in them (GFM 6.9).
 */
export function plain(text: string): string {
  return excerpt(text)
    .trimStart()
    .split(ADDRESS)
    .map((part, position) => (position % 2 === 1 ? link(part, part) : escaped(part)))
    .join('')
    .replace(MARKER, (marker) => (/\d/.test(marker) ? `${marker}\\` : `\\${marker}`));
}

function escaped(text: string): string {
  const lines = terminalSafeLines(text.replaceAll(/\r\n?/g, '\n'));
  return lines.replaceAll(/[\\`*_{}[\]<>#|~&@]|(?<=\bwww)\./gi, '\\$&').replaceAll('\n', '<br>');
}

/** What is shown when somebody opens it, if there is anything: an empty line in the title would end its tag (4.6). */
export function folded(title: string, body: string): string {
  return body === '' ? '' : `<details><summary>${html(onOneLine(title))}</summary>\n\n${body}\n\n</details>`;
}

function onOneLine(text: string): string {
  return terminalSafe(excerpt(text).replaceAll(/[\r\n]+/g, ' '));
}

/** Any text between HTML tags. */
function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A fenced block that its text cannot close (CommonMark 4.5). */
export function block(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${terminalSafeLines(text)}\n${fence}`;
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

/** A link on any text; only http(s) addresses become one, of a length that servers take. */
export function link(text: string, url: string): string {
  const parsed = excerpt(url) === url ? URL.parse(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return escaped(excerpt(text));
  // A colon that is escaped in no way would make an address in the text a link within the link.
  const words = escaped(excerpt(text)).replaceAll('://', ':\\//');
  return `[${words}](${parsed.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/**
 * A table; bars in its cells, which end them also in code spans, are escaped (GFM 4.10): those behind an even number
 * of backslashes, which escape each other.
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(withoutBars).join(' | ')} |`).join('\n');
}

function withoutBars(cell: string): string {
  return cell.replaceAll(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}
