/** Attributes in the order given; text is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: string[]
) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

export function text(
  x: number,
  y: number,
  content: string,
  more: Readonly<Record<string, string | number>> = {},
) {
  return element('text', { x: round(x), y: round(y), ...more }, escape(content));
}

export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  width = 1,
) {
  const [x1, y1, x2, y2] = [...from, ...to].map(round) as [number, number, number, number];
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
}

/** A whole picture on white, so that it can be read on any background. */
export function picture(width: number, height: number, ...content: string[]): string {
  const background = element('rect', { width, height, fill: '#fff' });
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  const font = { 'font-family': 'system-ui, sans-serif', 'font-size': 12, fill: '#222' };
  return `${element('svg', { ...root, ...font }, background, ...content.map((one) => `\n${one}`))}\n`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text for XML. */
export function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
