import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { element } from '../svg.ts';

const [WIDTH, HEIGHT] = [980, 340];

/** GitHub's look of Markdown, as far as summaries need it. */
const STYLE = `
div{font:14px -apple-system,"Segoe UI",system-ui,sans-serif;color:#1f2328;line-height:1.5}
h3{font-size:17px;margin:0 0 12px}
table{border-collapse:collapse;margin:0 0 12px}
th,td{border:1px solid #d1d9e0;padding:5px 12px;text-align:left}
code{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:#eff1f3;border-radius:6px;padding:2px 5px}
a{color:#0969da;text-decoration:none}
ul{margin:0 0 8px;padding-left:24px}
`.replaceAll('\n', '');

/** A job summary as GitHub shows it, what can be unfolded folded. */
export function summaryPicture(markdown: string): string {
  const folded = markdown.replace(/<details><summary>(.*?)<\/summary>.*?<\/details>/gs, '▸ $1');
  const html = micromark(folded, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }).replaceAll(
    '<br>',
    '<br/>',
  );
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
  };
  const [width, height] = [WIDTH - 48, HEIGHT - 40];
  return `${element(
    'svg',
    root,
    element('style', {}, STYLE),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: WIDTH - 1,
      height: HEIGHT - 1,
      rx: 8,
      fill: '#fff',
      stroke: '#d1d9e0',
    }),
    element(
      'foreignObject',
      { x: 24, y: 20, width, height },
      element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, html),
    ),
  )}\n`;
}
