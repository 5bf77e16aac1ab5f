import type { Bar } from './results.ts';
import { element, line, picture, round, text } from '../scripts/svg.ts';

const ROW = 16;
const TOP = 84;
const [LABELS, WIDTH] = [300, 960];

/** Every request of a run, one a row: what waited for what can be seen, and the longest chain is drawn darker. */
export function waterfall(title: string, bars: readonly Bar[], wholeMs: number): string {
  const x = (ms: number) => round(LABELS + (ms / wholeMs) * (WIDTH - LABELS - 20));
  const height = TOP + bars.length * ROW + 20;
  const grid: string[] = [];
  for (let ms = 0; ms <= wholeMs; ms += wholeMs > 2000 ? 500 : 100) {
    grid.push(line([x(ms), TOP - 8], [x(ms), height - 16], '#e6e6e6'));
    grid.push(text(x(ms), TOP - 14, `${ms} ms`, { 'text-anchor': 'middle', 'font-size': 10, fill: '#666' }));
  }
  const rows = bars.map(({ label, openedMs, sentMs, receivedMs, critical }, nth) => {
    const y = TOP + nth * ROW;
    const bar = (from: number, to: number, fill: string) =>
      element('rect', {
        x: x(from),
        y: y + 2,
        width: round(Math.max(x(to) - x(from), 1)),
        height: ROW - 5,
        fill,
      });
    return [
      text(LABELS - 8, y + 11, label.replace('.githubusercontent.com', ''), {
        'text-anchor': 'end',
        'font-size': 11,
        ...(critical && { 'font-weight': 600 }),
      }),
      openedMs === undefined ? '' : bar(openedMs, sentMs, '#d8d8d8'),
      bar(sentMs, receivedMs, critical ? '#0a7d4f' : '#8fc9ae'),
    ].join('');
  });
  const heading = text(16, 24, title, { 'font-size': 15, 'font-weight': 600 });
  const legend = text(
    16,
    42,
    'grey: connection opened, until its first request · dark: on the longest chain',
    { fill: '#666' },
  );
  return picture(WIDTH, height, heading, legend, ...grid, ...rows);
}
