import { expect, it } from 'vitest';
import { excerptRun } from '../../scripts/e2e-excerpt.ts';
import { readersPicture } from '../../scripts/picture/readers.ts';
import { recordingPicture } from '../../scripts/picture/recording.ts';
import { summaryPicture } from '../../scripts/picture/summary.ts';

/** What a picture says, line by line. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, content = '']) =>
    content.replaceAll(/<[^>]*>/g, ''),
  );
}

it('a recording has each line in its colour, one after the other, and wraps what is too long at a word', () => {
  const svg = recordingPicture(
    `\x1b[1m$ demo\x1b[22m\n\x1b[31mrejected\x1b[39m  <a & b>\n${'word '.repeat(40)}`,
  );
  expect(textsOf(svg).slice(0, 2)).toEqual(['$ demo', 'rejected  &lt;a &amp; b>']);
  expect(svg).toContain('<tspan fill="#ff7b72">rejected</tspan>');
  expect(svg.match(/(?<=style=")animation-delay:[\d.]+s/g)?.slice(0, 3)).toEqual([
    'animation-delay:0s',
    'animation-delay:0.45s',
    'animation-delay:0.9s',
  ]);
  const [, , first = '', second = ''] = textsOf(svg);
  expect(first.length).toBeLessThanOrEqual(112);
  expect(`${first}${second}`.match(/word/g)).toHaveLength(40);
  expect(second).toMatch(/^ {4}word/);
});

it('a grid says in words and colour what is read and what is not', () => {
  const svg = readersPicture(['both', 'legacy'], [{ name: 'gh', reads: ['provenance bundle', undefined] }]);
  expect(textsOf(svg).slice(1)).toEqual(['both', 'legacy', 'gh', 'provenance bundle', 'nothing']);
  expect(svg.match(/fill="#(1a7f37|d0d7de)"/g)).toEqual(['fill="#1a7f37"', 'fill="#d0d7de"']);
});

it('a summary is rendered as Markdown, what can be unfolded folded', () => {
  const svg = summaryPicture(
    '### Signed `x`\n\n<details><summary>Verify</summary>\n\n```sh\nsecret\n```\n</details>\n',
  );
  expect(svg).toContain('<h3>Signed <code>x</code></h3>');
  expect(svg).toContain('▸ Verify');
  expect(svg).not.toContain('secret');
});

const RUN = (asked: string) =>
  `\`\`\`console\n$ kubectl --namespace kyverno-ivp-ghcr-io run x --image a@sha256:${'a'.repeat(64)}   # ${asked}\nanswer to ${asked}\n\`\`\`\n`;
const README = 'before\n<!-- e2e -->\nold\n<!-- /e2e -->\nafter';

it('the README shows what the run says, and cannot show what it does not say', () => {
  const run = ['the image just signed', 'unsigned', 'kubectl set image'].map(RUN);
  expect(excerptRun(README, run.join('\n'))).toContain(
    `$ kubectl run x --image a@sha256:${'a'.repeat(12)}…   # unsigned\nanswer to unsigned\n`,
  );
  expect(() => excerptRun(README, run.slice(1).join('\n'))).toThrow('the image just signed');
});
