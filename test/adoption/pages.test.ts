import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { adopt } from '../../src/adoption/adopt.ts';
import { SHAPES } from '../../src/adoption/shapes.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { parseAction } from '../../src/request/adopt-options.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';

const PAGES = globSync('docs/migrate/*.md');
const EXAMPLE = /Before:\n\n```yaml\n([^]*?)```\n\nAfter:\n\n```yaml\n([^]*?)```/g;
/** Lines before the first example: what a screen shows. */
const SCREEN = 25;

beforeAll(loadRegularExpressions);

const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('comes to its first example within a screen', () => {
    expect(text.slice(0, text.indexOf('```')).split('\n').length).toBeLessThan(SCREEN);
  });

  it('shows what adopt makes of its examples, in which lint finds nothing', () => {
    const examples = [...text.matchAll(EXAMPLE)];
    expect(examples.length > 0).toBe(!page.endsWith('README.md'));
    for (const [, before = '', after = ''] of examples) {
      const file = new SourceText('.github/workflows/release.yml', before);
      const [adopted] = adopt([file], parseAction({}), 'acme/app').files;
      expect(after).toBe(adopted?.text.after);
      const pinned = after.replaceAll('<owner>', 'acme').replaceAll('<commit>', 'b'.repeat(40));
      const context = { engines: new Map<string, string>(), repository: 'acme/app', isMarkdown: false };
      expect(lintFiles([new SourceText('release.yml', pinned)], context).findings).toEqual([]);
    }
  });

  it('has no line that would run what anybody could register', () => {
    for (const [, name = ''] of text.matchAll(/uses: *(\S*slsa-provenance-action\S*)/g))
      expect(name).toMatch(/^<owner>\/.*@<commit>$/);
    expect(text).not.toMatch(/\bnpx |npm (?:i|install) /);
  });
});

describe('the page of each shape', () => {
  it.each(Object.entries(SHAPES))('%s', (_, { page }) => {
    const [file = '', anchor] = page.split('#');
    const text = readFileSync(`docs/${file}`, 'utf8');
    expect([undefined, ...anchorsIn(text)]).toContain(anchor);
  });
});
