import type { LocatedNode } from '../text/located-yaml.ts';
import type { TextEdit } from '../text/yaml-edit.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Step } from '../workflow/workflow.ts';

/** Lines of YAML; those below a key are indented by two. */
export type Lines = readonly string[];

/** Variables that are for cosign alone. */
const OF_COSIGN = /^COSIGN_(?:EXPERIMENTAL|YES|REPOSITORY)$/;

/** Another thing to do in a step's place: its name, id, condition and limits stay, and so do their comments. */
export function replacedStep(step: Step, uses: string, withLines: Lines): TextEdit[] {
  const { node } = step;
  if (!node) return [];
  const entries = node.entries();
  const does = entries.find(([name]) => name === 'run' || name === 'uses');
  if (!does || node.source.startsWith('{')) return [];
  const gone = entries.filter(([name, value]) => name !== does[0] && isGone(step, name, value));
  const lines = [`uses: ${uses}`, 'with:', ...withLines.map((line) => `  ${line}`)];
  return [
    replacedEntry(does[1], lines, entries),
    ...gone.map(([, value]) => removedLines(value, entries)),
    ...keptVariables(step),
  ];
}

function isGone(step: Step, name: string, value: LocatedNode): boolean {
  if (['with', 'shell', 'working-directory'].includes(name)) return true;
  return (
    name === 'env' && step.script !== undefined && value.entries().every(([key]) => isForScript(step, key))
  );
}

/** Of a script that goes, what only it used goes as well. */
function isForScript({ script }: Step, name: string): boolean {
  return (
    OF_COSIGN.test(name) || new RegExp(`\\$\\{?${name.replaceAll(/\W/g, '')}\\b`).test(script?.text ?? '')
  );
}

/** The variables of a step that are not for what it runs itself, as lines. */
export function otherVariables(step: Step): string {
  const entries = step.node?.at('env')?.entries() ?? [];
  return entries
    .filter(([name]) => step.script === undefined || !isForScript(step, name))
    .map(([name, value]) => `${name}: ${value.source}`)
    .sort()
    .join('\n');
}

function keptVariables(step: Step): TextEdit[] {
  const env = step.node?.at('env');
  if (!env || step.script === undefined) return [];
  const entries = env.entries();
  const used = entries.filter(([name]) => isForScript(step, name));
  return used.length === entries.length ? [] : used.map(([, value]) => removedLines(value, entries));
}

type Entries = readonly (readonly [string, LocatedNode])[];

/** An entry with its key, up to the end of its last line that says something. */
function replacedEntry(value: LocatedNode, lines: Lines, entries: Entries): TextEdit {
  const { file } = value;
  const { start, column } = value.keyPlace;
  const indent = `${newlineOf(file)}${' '.repeat(column - 1)}`;
  return { file: file.file, start, end: endOf(value, entries), text: lines.join(indent) };
}

function removedLines(value: LocatedNode, entries: Entries): TextEdit {
  const { file } = value;
  const { line, start } = value.keyPlace;
  const lineStart = file.startOf(line);
  const next = nextOf(value, entries);
  // Behind a dash its place is taken by what comes next.
  if (file.text.slice(lineStart, start).trim() !== '' && next !== undefined)
    return { file: file.file, start, end: next, text: '' };
  const end = endOf(value, entries);
  return { file: file.file, start: lineStart, end: file.startOf(file.place(end, end).line + 1), text: '' };
}

function nextOf(value: LocatedNode, entries: Entries): number | undefined {
  const { start } = value.keyPlace;
  return entries.map(([, other]) => other.keyPlace.start).find((other) => other > start);
}

/** Behind the last line of an entry that is not blank; a comment on that line is its own. */
function endOf(value: LocatedNode, entries: Entries): number {
  const { file } = value;
  const limit = nextOf(value, entries) ?? Number.POSITIVE_INFINITY;
  const last = lastLineOf(value);
  return Math.min(limit, file.startOf(last) + file.line(last).length);
}

/** The last line of a node that is not blank. */
export function lastLineOf({ place, keyPlace, file }: LocatedNode): number {
  let { line } = file.place(Math.max(place.end - 1, place.start), place.end);
  while (line > keyPlace.line && file.line(line).trim() === '') line -= 1;
  return line;
}

/** Takes a step out, with the comment above it and one of the blank lines around it. */
export function removedStep({ node }: Step): TextEdit[] {
  if (!node || !isBlockItem(node)) return [];
  const { file } = node;
  const last = lastLineOf(node);
  let first = firstCommentAbove(file, node.place.line);
  const isBlank = (line: number) => file.line(line).trim() === '';
  const atEnd = last >= file.lineCount || isBlank(last + 1) || !isDeeper(file, last + 1, node.place.line);
  while (atEnd && first > 1 && isBlank(first - 1)) first -= 1;
  return [{ file: file.file, start: file.startOf(first), end: file.startOf(last + 1), text: '' }];
}

function isDeeper(file: SourceText, line: number, than: number): boolean {
  return indentOf(file.line(line)) >= indentOf(file.line(than));
}

export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** The first line of the comment that stands directly above a line and as deep; the line itself: there is none. */
export function firstCommentAbove(file: SourceText, line: number): number {
  const indent = indentOf(file.line(line));
  let first = line;
  while (first > 1 && isComment(file.line(first - 1), indent)) first -= 1;
  return first;
}

function isComment(line: string, indent: number): boolean {
  return line.trimStart().startsWith('#') && indentOf(line) === indent;
}

export function isBlockItem(node: LocatedNode): boolean {
  const { file, place } = node;
  return /^[ \t]*- +$/.test(file.text.slice(file.startOf(place.line), place.start));
}

/** A step beside another. */
export function addedStep({ node }: Step, side: 'before' | 'behind', lines: Lines): TextEdit[] {
  if (!node || !isBlockItem(node)) return [];
  const { file, place } = node;
  const newline = newlineOf(file);
  const dash = ' '.repeat(indentOf(file.line(place.line)));
  const inner = ' '.repeat(place.column - 1);
  const [first = '', ...rest] = lines;
  const text = [
    `${dash}-${' '.repeat(inner.length - dash.length - 1)}${first}`,
    ...rest.map((line) => inner + line),
  ];
  const isSpaced = file.line(firstCommentAbove(file, place.line) - 1).trim() === '';
  if (side === 'before') {
    const at = file.startOf(firstCommentAbove(file, place.line));
    return [
      { file: file.file, start: at, end: at, text: [...text, ...(isSpaced ? [''] : []), ''].join(newline) },
    ];
  }
  const at = file.startOf(lastLineOf(node) + 1);
  const isLast = !file.text.slice(0, at).endsWith('\n');
  const all = [...(isLast ? [''] : []), ...(isSpaced ? [''] : []), ...text, ...(isLast ? [] : [''])];
  return [{ file: file.file, start: at, end: at, text: all.join(newline) }];
}

/** A comment above a step or a job. */
export function addedComment(file: SourceText, line: number, text: string): TextEdit[] {
  const comment = `${' '.repeat(indentOf(file.line(line)))}# ${text}${newlineOf(file)}`;
  const at = file.startOf(line);
  const isThere = file.line(line - 1).trim() === `# ${text}`;
  return isThere ? [] : [{ file: file.file, start: at, end: at, text: comment }];
}

/** An id for a step that has none. */
export function addedId(step: Step, id: string): TextEdit[] {
  return addedLine(step, `id: ${id}`);
}

/** An entry of one line, behind the step's name or above its other entries. */
export function addedLine({ node }: Step, line: string): TextEdit[] {
  const [first] = node?.entries() ?? [];
  if (!node || !first) return [];
  const { file } = node;
  const at = first[1].keyPlace.start;
  if (node.source.startsWith('{')) return [{ file: file.file, start: at, end: at, text: `${line}, ` }];
  const indent = ' '.repeat(first[1].keyPlace.column - 1);
  if (first[0] !== 'name' || first[1].style === 'block')
    return [{ file: file.file, start: at, end: at, text: `${line}${newlineOf(file)}${indent}` }];
  const last = lastLineOf(first[1]);
  const end = file.startOf(last) + file.line(last).length;
  return [{ file: file.file, start: end, end, text: `${newlineOf(file)}${indent}${line}` }];
}

export function newlineOf({ text }: SourceText): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Takes an entry out with its lines; undefined: there is none. */
export function removedEntryLines(value: LocatedNode | undefined): TextEdit[] {
  if (!value) return [];
  const { file } = value;
  return [
    {
      file: file.file,
      start: file.startOf(value.keyPlace.line),
      end: file.startOf(lastLineOf(value) + 1),
      text: '',
    },
  ];
}
