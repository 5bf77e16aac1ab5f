import { element, picture, text } from '../svg.ts';

/** One verifier, and what it reads of each thing that may be written; undefined: nothing, so that it rejects. */
export interface Reader {
  readonly name: string;
  readonly reads: readonly (string | undefined)[];
}

const COLOUR = { reads: '#1a7f37', nothing: '#d0d7de', ink: '#ffffff', faint: '#57606a' };
const NAME = 250;
const CELL = { width: 190, height: 26, gap: 4 };
const TOP = 66;

/** The grid of who reads what: verifiers down, what is written across. */
export function readersPicture(columns: readonly string[], readers: readonly Reader[]): string {
  const width = NAME + columns.length * (CELL.width + CELL.gap) + 16;
  const height = TOP + readers.length * (CELL.height + CELL.gap) + 16;
  const heads = columns.map((column, nth) =>
    text(left(nth) + CELL.width / 2, TOP - 12, column, { 'text-anchor': 'middle', 'font-weight': 600 }),
  );
  return picture(
    width,
    height,
    text(16, 26, 'Who reads what, by what is written', { 'font-size': 15, 'font-weight': 600 }),
    ...heads,
    ...readers.flatMap(({ name, reads }, row) => [
      text(16, middle(row), name),
      ...reads.map((what, nth) => cell(left(nth), TOP + row * (CELL.height + CELL.gap), what)),
    ]),
  );
}

function cell(x: number, y: number, what: string | undefined): string {
  const { width, height } = CELL;
  const fill = what === undefined ? COLOUR.nothing : COLOUR.reads;
  return [
    element('rect', { x, y, width, height, rx: 4, fill }),
    text(x + width / 2, y + 17, what ?? 'nothing', {
      'text-anchor': 'middle',
      'font-size': 11,
      fill: what === undefined ? COLOUR.faint : COLOUR.ink,
    }),
  ].join('');
}

function left(column: number): number {
  return NAME + column * (CELL.width + CELL.gap);
}

function middle(row: number): number {
  return TOP + row * (CELL.height + CELL.gap) + 17;
}
