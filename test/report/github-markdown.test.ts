import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { failureMarkdown } from '../../src/github/job-summary.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { Failure } from '../../src/shared/failure.ts';
import { link, plain } from '../../src/text/markdown.ts';
import type { ImageReport } from '../../src/verification/image-report.ts';
import { ALL, outcome, REJECTED, VERIFIED } from './reports.ts';

/** As GitHub renders it: GitHub Flavored Markdown, without what it takes out of HTML. */
function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('addresses in text are links to what they say', () => {
  test.each([
    'https://github.com/acme/app/.github/workflows/a_b_c.yml@refs/heads/main',
    'https://github.com/orgs/acme/packages/container/a~b/settings',
    'https://search.sigstore.dev/?logIndex=1&x=2#top',
    'http://localhost:5000/v2/',
  ])('%s', (address) => {
    const html = render(plain(`see ${address}, and then run it again.`));
    expect(hrefs(html)).toEqual([address.replaceAll('&', '&amp;')]);
    expect(html).toContain('and then run it again.');
  });

  test('in a link with words, only the link', () => {
    const html = render(link('https://a.example/x_y', 'https://a.example/x_y?z=(1)'));
    expect(hrefs(html)).toEqual(['https://a.example/x_y?z=%281%29']);
    expect(html).toContain('>https://a.example/x_y</a>');
  });
});

test.each([
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '**bold** _it_ ~~gone~~ # no',
  'www.evil.example and me@evil.example',
])('text of others is text: %s', (text) => {
  const html = render(plain(text));
  expect(html).not.toMatch(/<(?!\/?p>)/);
});

/** The reports with `text` in place of whatever others may have written. */
function swapped(value: unknown, text: string, name = ''): unknown {
  if (typeof value === 'string') return OURS.includes(name) ? value : text;
  if (Array.isArray(value)) return value.map((member) => swapped(member, text, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, swapped(member, text, key)]));
}

const OURS = ['verdict', 'status', 'layout', 'kind', 'code', 'signedAt', 'foundThrough'];

/** Tags of a page, but those that text makes by right: lines, addresses, and the code that may be empty. */
const structure = (html: string) => html.match(/<\/?(?!(?:br|a|code)\b)[a-z][a-z0-9]*/g);

const HOSTILE = [
  ...[
    '|',
    'a\\|b',
    'a\\\\|b|c',
    '`|`',
    '``a|`',
    '`',
    '\\',
    '\\`<img src=x>\\`',
    'http://evil.example/`<img>|y',
  ],
  ...[
    '\n\n<img src=x>',
    '\r\n\r\n<img src=x>',
    '\n\n# a',
    '\n---\n',
    '\n===\n',
    '\n- a',
    '\n1. a',
    '\n\n    a',
  ],
  ...['- a', '+ a', '    a', '</summary></details>', '[a](javascript:b)', '![a](http://evil.example/x.png)'],
  ...['```', '~~~', '<!--', '<script>', '&lt;img&gt;', '\n::set-output name=a::b', '`x'.repeat(1_000_000)],
];

describe.each([ALL, [VERIFIED], [REJECTED]])('text of others adds nothing to a summary', (...reports) => {
  const summary = (text: string) =>
    structure(render(markdownReport(outcome(swapped(reports, text) as ImageReport[]))));

  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('%s', (_, text) => {
    expect(summary(text)).toEqual(summary('x'));
  });
});

test('every link of the summary goes where it says', () => {
  const html = render(markdownReport(outcome([VERIFIED, REJECTED])));
  for (const href of hrefs(html))
    expect(href).toMatch(/^https:\/\/github\.com\/acme\/app\/(commit|actions)\//);
  expect(hrefs(html)).toHaveLength(2);
  expect(html.match(/<table>/g)).toHaveLength(5);
});

test('a failure links the page of its code', () => {
  const failure = new Failure({ class: 'denied', code: 'registry-denied', what: 'no', why: 'w', fix: 'f' });
  expect(hrefs(render(failureMarkdown(failure)))[0]).toMatch(/\/docs\/errors\.md#registry-denied$/);
});
