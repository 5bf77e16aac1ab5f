import type { LocatedNode } from '../text/located-yaml.ts';
import type { Place } from '../text/place.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from './shell-command.ts';

/** Text within a file that is written there in another way: indented, quoted, folded. */
export interface EmbeddedText {
  readonly text: string;
  readonly file: SourceText;
  place(span: Span): Place;
}

/** A stretch of a file as it is. */
export function stretch(file: SourceText, start: number, text: string): EmbeddedText {
  return { text, file, place: (span) => file.place(start + span.start, start + span.end) };
}

/** The text of a scalar; undefined: it is none. */
export function scalarText(node: LocatedNode): EmbeddedText | undefined {
  const { text, file } = node;
  if (text === undefined) return undefined;
  let offsets: readonly number[] | undefined;
  return {
    text,
    file,
    place({ start, end }) {
      offsets ??= align(text, node);
      const first = offsets[start] ?? node.place.end;
      return file.place(
        first,
        Math.max(first, (offsets[Math.max(start, end - 1)] ?? first) + (end > start ? 1 : 0)),
      );
    },
  };
}

const SPACE = /\s/;

/**
 * Where in the file each character of a scalar stands. What the file has besides (indentation, quotes, the line ends
 * that folding takes) is passed over; of white space only the line is certain.
 */
function align(text: string, node: LocatedNode): number[] {
  const { place, style, file } = node;
  const source = file.text;
  let at = style === 'block' ? source.indexOf('\n', place.start) + 1 : place.start;
  const offsets: number[] = [];
  for (const character of text.split('')) {
    const escape = style === 'double' && source[at] === '\\' ? escapeLength(source[at + 1]) : 0;
    if (escape > 0) {
      offsets.push(at);
      at += escape;
    } else if (SPACE.test(character)) {
      offsets.push(Math.min(at, place.end));
      if (SPACE.test(source[at] ?? '')) at += 1;
    } else {
      while (at < place.end && source[at] !== character) at += 1;
      offsets.push(at);
      at += 1;
    }
  }
  return offsets;
}

/** YAML 1.2, 5.7 */
function escapeLength(kind: string | undefined): number {
  return { x: 4, u: 6, U: 10, '\n': 0 }[kind ?? ''] ?? 2;
}
