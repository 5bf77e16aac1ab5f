import { stripVTControlCharacters } from 'node:util';
import { element, escape } from '../svg.ts';

const COLUMNS = 112;
const CHARACTER = { width: 7.25, height: 18 };
const MARGIN = 18;
/** Between two lines, in seconds: slow enough to read along. */
const PACE = 0.45;
const COLOURS = {
  background: '#0d1117',
  text: '#e6edf3',
  31: '#ff7b72',
  32: '#3fb950',
  33: '#d29922',
  1: '#ffffff',
};

interface Piece {
  readonly content: string;
  /** Select Graphic Rendition (ECMA-48, 8.3.117): 1 bold, 31 red, 32 green, 33 yellow. */
  readonly code: 1 | 31 | 32 | 33 | undefined;
}

/** What a program wrote to a terminal, line after line as it appeared; who wants no motion sees all of it at once. */
export function recordingPicture(output: string): string {
  const lines = output.trimEnd().split('\n').flatMap(wrapped);
  const width = Math.ceil(COLUMNS * CHARACTER.width) + 2 * MARGIN;
  const height = lines.length * CHARACTER.height + 2 * MARGIN;
  const style = [
    'text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;white-space:pre;opacity:0;animation:appear 0s forwards}',
    '@keyframes appear{to{opacity:1}}',
    '@media (prefers-reduced-motion:reduce){text{animation-delay:0s!important}}',
  ].join('');
  const body = lines.map((line, nth) => {
    const at = {
      x: MARGIN,
      y: MARGIN + (nth + 1) * CHARACTER.height - 5,
      style: `animation-delay:${round(nth * PACE)}s`,
    };
    return `\n${element('text', { ...at, fill: COLOURS.text }, ...piecesOf(line).map(span))}`;
  });
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  const background = element('rect', { width, height, rx: 8, fill: COLOURS.background });
  return `${element('svg', root, element('style', {}, style), background, ...body)}\n`;
}

/** A line of the terminal's width, and what goes over it on lines of its own. */
function wrapped(line: string): string[] {
  if (stripVTControlCharacters(line).length <= COLUMNS) return [line];
  const pieces = piecesOf(line);
  const rows: string[] = [''];
  let used = 0;
  for (const { content, code } of pieces) {
    for (const word of content.split(/(?<= )/)) {
      if (used + word.length > COLUMNS && used > 4) {
        rows.push('    ');
        used = 4;
      }
      rows.push(`${rows.pop() ?? ''}${code === undefined ? word : `\x1b[${code}m${word}\x1b[0m`}`);
      used += word.length;
    }
  }
  return rows;
}

function piecesOf(line: string): Piece[] {
  let code: Piece['code'];
  // With the sequences in between: text at even places, codes at odd ones.
  // eslint-disable-next-line no-control-regex -- the terminal's own escape
  return line.split(/\x1b\[(\d+)m/).flatMap((part, nth) => {
    if (nth % 2 === 0) return part === '' ? [] : [{ content: part, code }];
    const number = Number(part);
    code = number === 1 || number === 31 || number === 32 || number === 33 ? number : undefined;
    return [];
  });
}

function span({ content, code }: Piece): string {
  if (code === undefined) return element('tspan', {}, escape(content));
  return element(
    'tspan',
    { fill: COLOURS[code], ...(code === 1 && { 'font-weight': 700 }) },
    escape(content),
  );
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
