/** What can be written as YAML. A member that is undefined is left out. */
export type Yaml = string | number | boolean | Noted | readonly Yaml[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: Yaml | undefined;
}

/** A value with a comment above it, for whoever reads the file. */
export class Noted {
  readonly note: string;
  readonly value: Exclude<Yaml, Noted>;

  constructor(note: string, value: Exclude<Yaml, Noted>) {
    this.note = note;
    this.value = value;
  }
}

export function noted(note: string, value: Exclude<Yaml, Noted>): Noted {
  return new Noted(note, value);
}

const STEP = '  ';
/** Longest line of a comment. */
const WIDTH = 110;
/** What no parser of YAML 1.1 or 1.2 takes for anything but text. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*$/;
const NOT_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** Printable (YAML 1.2.2, 5.1), in lines that need no indentation indicator and have nothing behind them. */
const BLOCK = /^(?! )(?:[\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*\n)+$/;
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * One YAML document, the same text for the same value. Whatever a string holds, it stays that string: it is plain only
 * where it could be nothing else, otherwise in double quotes, or a block where it has lines.
 */
export function yamlText(document: YamlMap, heading = ''): string {
  const comment = heading === '' ? [] : commentLines(heading, '');
  return `${[...comment, ...mapLines(document, '')].join('\n')}\n`;
}

/** Several documents in one stream. */
export function yamlStream(documents: readonly string[]): string {
  return documents.map((document) => `---\n${document}`).join('');
}

/** A text as a double-quoted scalar: what JSON escapes, and what it does not and YAML cannot hold. */
export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll(
    UNSAFE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The lines of a comment, none longer than what is read at a glance. */
export function commentLines(text: string, indent: string): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      wrap(line.replaceAll(/[^\P{C}\t]|[\u2028\u2029]/gu, '\u{fffd}'), WIDTH - indent.length),
    )
    .map((line) => `${indent}#${line === '' ? '' : ` ${line}`}`);
}

/** Lines that begin with spaces are commands or samples: they stay whole. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width || line.startsWith(' ')) return [line];
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function mapLines(map: YamlMap, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : memberLines(scalar(key), value, indent),
  );
}

function memberLines(key: string, value: Yaml, indent: string): string[] {
  if (value instanceof Noted)
    return [...commentLines(value.note, indent), ...memberLines(key, value.value, indent)];
  if (typeof value === 'object') {
    const inner = Array.isArray(value)
      ? itemLines(value as readonly Yaml[], indent + STEP)
      : mapLines(value as YamlMap, indent + STEP);
    return inner.length > 0 ? [`${indent}${key}:`, ...inner] : [`${indent}${key}: ${empty(value)}`];
  }
  if (isBlock(value)) return [`${indent}${key}: |`, ...blockLines(value, indent + STEP)];
  return [`${indent}${key}: ${scalar(value)}`];
}

function itemLines(items: readonly Yaml[], indent: string): string[] {
  return items.flatMap((item): string[] => {
    if (item instanceof Noted)
      return [...commentLines(item.note, indent), ...itemLines([item.value], indent)];
    if (typeof item !== 'object')
      return isBlock(item)
        ? [`${indent}- |`, ...blockLines(item, indent + STEP)]
        : [`${indent}- ${scalar(item)}`];
    const inner = Array.isArray(item)
      ? itemLines(item as readonly Yaml[], indent + STEP)
      : mapLines(item as YamlMap, indent + STEP);
    return inner.length === 0 ? [`${indent}- ${empty(item)}`] : dashed(inner, indent);
  });
}

/** The dash stands before the first line that is no comment. */
function dashed(lines: readonly string[], indent: string): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, nth) => {
    if (nth < first) return line.slice(STEP.length);
    return nth === first ? `${indent}- ${line.slice(indent.length + STEP.length)}` : line;
  });
}

function empty(value: object): string {
  return Array.isArray(value) ? '[]' : '{}';
}

function isBlock(value: string | number | boolean): value is string {
  return typeof value === 'string' && /\n./.test(value) && BLOCK.test(value) && !/[ \t]\n/.test(value);
}

function blockLines(text: string, indent: string): string[] {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line));
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !NOT_TEXT.test(value) ? value : quoted(value);
}
