import type { Sample } from './results.ts';
import { medianOf, samplesOf } from './statistics.ts';
import { element, line, picture, round, text } from '../scripts/svg.ts';
import type { ToolName } from './tools.ts';

export const COLOURS: Readonly<Record<ToolName, string>> = {
  'this action': '#0a7d4f',
  cosign: '#b3541e',
  'GitHub attest': '#3b5bdb',
  'this action, no files': '#6b7280',
};

/** From the point to the middle of its label: the curves of the other tools lie close together. */
const LABEL_OFFSETS: Readonly<Record<ToolName, number>> = {
  'this action': 20,
  cosign: -9,
  'GitHub attest': 20,
  'this action, no files': 20,
};
const [WIDTH, HEIGHT] = [720, 420];
const PLOT = { left: 70, right: 560, top: 50, bottom: 360 } as const;
const IMAGES = [1, 10, 100] as const;
const ROUND_TRIP_MS = 20;

/** Time against number of images, both logarithmic. */
export function timeChart(samples: readonly Sample[]): string {
  const points = (tool: ToolName) =>
    IMAGES.flatMap((images) => {
      const seconds = medianOf(at(samples, images), tool, ({ wallMs }) => wallMs) / 1000;
      return Number.isNaN(seconds) ? [] : [{ images, seconds }];
    });
  const tools = (Object.keys(COLOURS) as ToolName[]).filter((tool) => points(tool).length > 0);
  const all = tools.flatMap(points).map(({ seconds }) => seconds);
  const [low, high] = [
    10 ** Math.floor(Math.log10(Math.min(...all))),
    10 ** Math.ceil(Math.log10(Math.max(...all))),
  ];
  const x = (images: number) => scale(images, [1, 100], [PLOT.left + 30, PLOT.right - 30]);
  const y = (seconds: number) => scale(seconds, [low, high], [PLOT.bottom, PLOT.top]);
  const ticks: string[] = [];
  for (let tick = low; tick <= high * 1.01; tick *= 10) {
    ticks.push(line([PLOT.left, y(tick)], [PLOT.right, y(tick)], '#ddd'));
    ticks.push(text(PLOT.left - 8, y(tick) + 4, `${round(tick)} s`, { 'text-anchor': 'end' }));
  }
  const labels = IMAGES.map((images) =>
    text(x(images), PLOT.bottom + 22, images === 1 ? '1 image' : `${images} images`, {
      'text-anchor': 'middle',
    }),
  );
  const curves = tools.map((tool) => {
    const drawn = points(tool).map((point) => ({
      ...point,
      at: [round(x(point.images)), round(y(point.seconds))] as const,
    }));
    const last = drawn.at(-1);
    return [
      element('polyline', {
        points: drawn.map(({ at: [px, py] }) => `${px},${py}`).join(' '),
        fill: 'none',
        stroke: COLOURS[tool],
        'stroke-width': 2.5,
      }),
      ...drawn.flatMap(({ at: [px, py], seconds }) => [
        element('circle', { cx: px, cy: py, r: 4, fill: COLOURS[tool] }),
        text(px, py + LABEL_OFFSETS[tool], `${seconds.toPrecision(seconds < 100 ? 2 : 3)} s`, {
          'text-anchor': 'middle',
          'font-size': 11,
          fill: COLOURS[tool],
        }),
      ]),
      last ? text(PLOT.right + 12, last.at[1] + 4, tool, { 'font-weight': 600, fill: COLOURS[tool] }) : '',
    ].join('');
  });
  const title = `Time to sign and attest, services ${ROUND_TRIP_MS} ms away (both axes logarithmic)`;
  return picture(
    WIDTH,
    HEIGHT,
    text(PLOT.left, 26, title, { 'font-size': 15, 'font-weight': 600 }),
    ...ticks,
    ...labels,
    ...curves,
  );
}

function at(samples: readonly Sample[], images: number): Sample[] {
  return samplesOf(samples, images === 1 ? '1 image' : `${images} images`, ROUND_TRIP_MS);
}

function scale(value: number, [low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  return from + ((Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))) * (to - from);
}
