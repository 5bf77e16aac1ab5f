import type { LocatedNode } from './located-yaml.ts';
import { replaceScalar, setTo, type TextEdit } from './yaml-edit.ts';

/** Whether a field at a path, `[]` for entries of lists, is one that is to be changed. */
export type IsChanged = (path: string) => boolean;

/**
 * Edits that make one value say what another does, as small as they can be: what is the same keeps its text, its
 * comments and its layout.
 * @param path of both, from the object down
 */
export function syncEdits(
  have: LocatedNode,
  want: LocatedNode,
  path: string,
  isChanged: IsChanged,
): TextEdit[] {
  if (have.isMap && want.isMap) return syncMaps(have, want, path, isChanged);
  if (have.isList && want.isList) return syncLists(have, want, path, isChanged);
  if (!isChanged(path) || isSame(have, want)) return [];
  return replaceNode(have, want);
}

function syncMaps(have: LocatedNode, want: LocatedNode, path: string, isChanged: IsChanged): TextEdit[] {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  const own = new Set(have.entries().map(([name]) => name));
  const wanted = new Set(want.entries().map(([name]) => name));
  return [
    ...have.entries().flatMap(([name, value]) => {
      const other = want.at(name);
      if (other) return syncEdits(value, other, below(name), isChanged);
      return isAnyChanged(value, below(name), isChanged) ? removeMember(value, have) : [];
    }),
    ...[...wanted]
      .filter((name) => !own.has(name))
      .flatMap((name) => {
        const value = want.at(name);
        return value && isAnyChanged(value, below(name), isChanged) ? addMemberAfter(have, name, value) : [];
      }),
  ];
}

function syncLists(have: LocatedNode, want: LocatedNode, path: string, isChanged: IsChanged): TextEdit[] {
  const [items, others] = [have.items(), want.items()];
  const below = `${path}[]`;
  if (items.length === others.length)
    return items.flatMap((item, nth) => {
      const other = others[nth];
      return other ? syncEdits(item, other, below, isChanged) : [];
    });
  if (!isAnyChanged(want, path, isChanged) && !isAnyChanged(have, path, isChanged)) return [];
  return replaceNode(have, want);
}

function isAnyChanged(node: LocatedNode, path: string, isChanged: IsChanged): boolean {
  if (node.isMap)
    return node.entries().some(([name, value]) => isAnyChanged(value, `${path}.${name}`, isChanged));
  if (node.isList) return node.items().some((item) => isAnyChanged(item, `${path}[]`, isChanged));
  return isChanged(path);
}

function isSame(have: LocatedNode, want: LocatedNode): boolean {
  return have.isMap === want.isMap && have.isList === want.isList && have.scalar === want.scalar;
}

/** The value as it is written elsewhere, in the indentation that it has here. */
export function replaceNode(have: LocatedNode, want: LocatedNode): TextEdit[] {
  const isLine = (node: LocatedNode) => node.style !== undefined && node.style !== 'block';
  if (isLine(have) && isLine(want))
    return typeof want.scalar === 'string' ? replaceScalar(have, want.text ?? '') : setTo(have, want.source);
  if (have.source.startsWith('[') || have.source.startsWith('{')) return setTo(have, flowOf(want));
  const isBlock = have.isMap || have.isList;
  if (!isBlock && (want.isMap || want.isList)) return setTo(have, blockBelow(want, have.keyPlace.column));
  // A mapping or list stands below its key; a text behind it.
  const [here, there] =
    isBlock && want.style === undefined ? [have.place, want.place] : [have.keyPlace, want.keyPlace];
  const text = reindented(want.source, here.column - there.column);
  const end = /\s*$/.exec(have.source)?.[0] ?? '';
  return setTo(have, `${text.trimEnd()}${end}`);
}

function reindented(text: string, by: number): string {
  const [first = '', ...rest] = text.split('\n');
  const shift = (line: string) => {
    if (line === '') return line;
    return by >= 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
  };
  return [first, ...rest.map(shift)].join('\n');
}

function flowOf(node: LocatedNode): string {
  if (node.isList) return `[${node.items().map(flowOf).join(', ')}]`;
  if (node.isMap)
    return `{${node
      .entries()
      .map(([name, value]) => `${name}: ${flowOf(value)}`)
      .join(', ')}}`;
  return node.style === 'block' ? JSON.stringify(node.text ?? '') : node.source;
}

/** A member of a mapping in blocks, its lines from the key on. */
function removeMember(value: LocatedNode, map: LocatedNode): TextEdit[] {
  const { file, line, start } = value.keyPlace;
  const lineStart = value.file.startOf(line);
  const isOwnLine = value.file.text.slice(lineStart, start).trim() === '';
  const after = value.file.text.indexOf('\n', Math.max(start, value.place.end - 1));
  if (isOwnLine && after >= 0) return [{ file, start: lineStart, end: after + 1, text: '' }];
  // The first member of an entry of a list stands behind its dash.
  const next = map
    .entries()
    .map(([, one]) => one.keyPlace.start)
    .find((one) => one > start);
  return next === undefined ? [] : [{ file, start, end: next, text: '' }];
}

/** A member behind the last of a mapping. */
function addMemberAfter(map: LocatedNode, name: string, value: LocatedNode): TextEdit[] {
  const first = map.entries()[0]?.[1].keyPlace;
  const last = map.entries().at(-1)?.[1];
  if (!first || !last) return [];
  if (map.source.startsWith('{'))
    return [{ file: first.file, start: first.start, end: first.start, text: `${name}: ${flowOf(value)}, ` }];
  const indent = ' '.repeat(first.column - 1);
  const body =
    value.isMap || value.isList
      ? blockBelow(value, first.column)
      : ` ${reindented(value.source, first.column - value.keyPlace.column).trimEnd()}`;
  const { end } = last.place;
  const text = last.file.text;
  const at = text[end - 1] === '\n' ? end : lineEnd(text, end);
  const [before, after] = text[at - 1] === '\n' ? ['', '\n'] : ['\n', ''];
  return [{ file: first.file, start: at, end: at, text: `${before}${indent}${name}:${body}${after}` }];
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function blockBelow(value: LocatedNode, column: number): string {
  if (value.source.startsWith('[') || value.source.startsWith('{')) return ` ${value.source}`;
  const text = reindented(value.source, column + 2 - value.place.column).trimEnd();
  return `\n${' '.repeat(column + 1)}${text}`;
}
