/** Lines around a change. */
const CONTEXT = 3;
/** Changed lines of one file, up to which the fewest are looked for; beyond, one hunk has them all. */
const MAX_CHANGES = 500;

interface Line {
  readonly kind: ' ' | '-' | '+';
  /** With its line end, if it has one. */
  readonly text: string;
}

/**
 * The difference between two texts as `git apply` and `patch -p1` take it (GNU diffutils, "Detailed Description of
 * Unified Format"); empty: they are equal. @param name of the file, from where the patch is applied, with slashes
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = changes(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines);
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changes(a: readonly string[], b: readonly string[]): Line[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const same = (text: string): Line => ({ kind: ' ', text });
  return [
    ...a.slice(0, start).map(same),
    ...shortest(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ];
}

/** The fewest lines taken out and put in (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). */
function shortest(a: readonly string[], b: readonly string[]): Line[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const rounds: ReadonlyMap<number, number>[] = [];
  for (let count = 0; count <= Math.min(a.length + b.length, MAX_CHANGES); count += 1) {
    rounds.push(new Map(furthest));
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = isDown(furthest, diagonal, count) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return backwards(a, b, rounds);
    }
  }
  return [...a.map((text): Line => ({ kind: '-', text })), ...b.map((text): Line => ({ kind: '+', text }))];
}

function at(furthest: ReadonlyMap<number, number>, diagonal: number): number {
  return furthest.get(diagonal) ?? -1;
}

function isDown(furthest: ReadonlyMap<number, number>, diagonal: number, count: number): boolean {
  return (
    diagonal === -count || (diagonal !== count && at(furthest, diagonal - 1) < at(furthest, diagonal + 1))
  );
}

/** The way that was found, from its end. */
function backwards(
  a: readonly string[],
  b: readonly string[],
  rounds: readonly ReadonlyMap<number, number>[],
): Line[] {
  const lines: Line[] = [];
  let [x, y] = [a.length, b.length];
  for (let count = rounds.length - 1; count >= 0; count -= 1) {
    const furthest = rounds[count] as ReadonlyMap<number, number>;
    const down = isDown(furthest, x - y, count);
    const diagonal = x - y + (down ? 1 : -1);
    const [fromX, fromY] = [at(furthest, diagonal), at(furthest, diagonal) - diagonal];
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      lines.push({ kind: ' ', text: a[x - 1] ?? '' });
      [x, y] = [x - 1, y - 1];
    }
    if (count > 0)
      lines.push(down ? { kind: '+', text: b[y - 1] ?? '' } : { kind: '-', text: a[x - 1] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return lines.reverse();
}

function hunksOf(lines: readonly Line[]): string[] {
  const changed = lines.flatMap(({ kind }, place) => (kind === ' ' ? [] : [place]));
  const ranges: [number, number][] = [];
  for (const place of changed) {
    const last = ranges.at(-1);
    if (last && place - last[1] <= 2 * CONTEXT + 1) last[1] = place;
    else ranges.push([place, place]);
  }
  return ranges.map(([first, last]) =>
    hunk(lines, Math.max(0, first - CONTEXT), Math.min(lines.length, last + CONTEXT + 1)),
  );
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const [before, inside] = [lines.slice(0, from), lines.slice(from, to)];
  const range = (without: Line['kind']) => {
    const count = inside.filter(({ kind }) => kind !== without).length;
    const first = before.filter(({ kind }) => kind !== without).length;
    return `${count === 0 ? first : first + 1},${count}`;
  };
  const body = inside.map(({ kind, text }) =>
    text.endsWith('\n') ? `${kind}${text}` : `${kind}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range('+')} +${range('-')} @@\n${body.join('')}`;
}
