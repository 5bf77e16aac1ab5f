import type { LocatedNode } from './located-yaml.ts';

/** Text in place of that between two offsets of a file; of equal offsets: text put in. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another text in a scalar's place, quoted as it is there; none for a block, whose lines may be folded. */
export function replaceScalar(node: LocatedNode, text: string): TextEdit[] {
  const { file, start, end } = node.place;
  const written = {
    double: JSON.stringify(text),
    single: `'${text.replaceAll("'", "''")}'`,
    plain: plain(text),
  };
  return node.style === undefined || node.style === 'block' || node.isUnknown
    ? []
    : [{ file, start, end, text: written[node.style] }];
}

/** A text in a value's place as it is, for what is neither quoted nor a text: `true`, `[a, b]`. */
export function setTo(node: LocatedNode, text: string): TextEdit[] {
  const { file, start, end } = node.place;
  return [{ file, start, end, text }];
}

/** A part of a value as it is written, wherever it stands in it. @param text in which `$1` is the first group */
export function replaceInside(node: LocatedNode, part: RegExp, text: string): TextEdit[] {
  const { file, start } = node.place;
  return [...node.source.matchAll(part)].map((found) => ({
    file,
    start: start + found.index,
    end: start + found.index + found[0].length,
    text: text.replaceAll('$1', () => found[1] ?? ''),
  }));
}

/** A member before the first of a mapping, in its indentation. */
export function addMember(map: LocatedNode, member: string): TextEdit[] {
  const first = map.entries()[0]?.[1].keyPlace;
  if (!first || map.source.startsWith('{')) return flowMember(map, member);
  const indent = ' '.repeat(first.column - 1);
  const text = `${member.replaceAll('\n', `\n${indent}`)}\n${indent}`;
  return [{ file: first.file, start: first.start, end: first.start, text }];
}

function flowMember(map: LocatedNode, member: string): TextEdit[] {
  const first = map.entries()[0]?.[1].keyPlace;
  if (!first || member.includes('\n')) return [];
  return [{ file: first.file, start: first.start, end: first.start, text: `${member}, ` }];
}

/** An entry behind another of the same list. */
export function addItem(item: LocatedNode, text: string): TextEdit[] {
  const { file, start, end } = item.place;
  const lineStart = item.file.startOf(item.place.line);
  const before = item.file.text.slice(lineStart, start);
  const isBlock = /^\s*(?:- )+$/.test(before);
  const indent = before.slice(0, before.lastIndexOf('-'));
  return [{ file, start: end, end, text: isBlock ? `\n${indent}- ${text}` : `, ${text}` }];
}

/** Quoted where it would mean something else plain (YAML 1.2.2, 7.3.3). */
function plain(text: string): string {
  const isSafe = /^[\w./^(@][^#:{}[\],&*!|>'"%]*(?::[^\s#{}[\],&*!|>'"%]+)*$/.test(text);
  return isSafe && !/^(?:true|false|null|~|[\d.+-]+)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** The text with edits in it; of two that would change the same, the first counts. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const taken: TextEdit[] = [];
  for (const edit of edits) if (!taken.some((other) => overlap(edit, other))) taken.push(edit);
  return taken
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
}

/** Two that put text in at one place would have an order that nobody chose. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
