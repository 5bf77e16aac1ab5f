import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseSettings } from '../../src/request/settings-parser.ts';
import { ruleFor } from '../../src/request/settings.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { pages, readPage } from './page.ts';

beforeAll(loadRegularExpressions);

const schema = JSON.parse(readFileSync('docs/settings.schema.json', 'utf8'));
const isSettings = new Ajv2020({ allErrors: true }).compile(schema);

const samples = pages().flatMap((file) =>
  readPage(file)
    .blocks.filter(({ text }) => /^version: 1\n(?:verify|preflight|lint):/m.test(text))
    .map(({ line, text }) => [`${file}, line ${line}`, text] as const),
);

it('settings are shown on three pages at least', () => {
  expect(samples.length).toBeGreaterThanOrEqual(3);
});

it.each(samples)('%s: is what the program reads, and what the schema says', (_place, text) => {
  expect(parseSettings(text, 'sample.yaml').rules).toHaveLength(
    (parse(text) as { verify?: unknown[] }).verify?.length ?? 0,
  );
  expect(isSettings(parse(text)), JSON.stringify(isSettings.errors)).toBe(true);
});

it('docs/settings.md: the rule for node is for every registry that has one', () => {
  const { blocks } = readPage('docs/settings.md');
  const settings = parseSettings(blocks[0]?.text ?? '', 'sample.yaml');
  expect(ruleFor(settings, 'docker.io/library/node')?.options).toEqual({ owner: 'acme' });
});
