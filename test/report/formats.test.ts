import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ajvDraft04 from 'ajv-draft-04';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { ALL, outcome, REJECTED, VERIFIED } from './reports.ts';

interface SarifRule {
  readonly id: string;
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly 'security-severity': string };
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
    },
  ];
}

const schema = JSON.parse(readFileSync('docs/verify.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe('JSON', () => {
  test('fits its published schema, and says what the command ends with', () => {
    const report = JSON.parse(JSON.stringify(jsonReport(outcome(ALL))));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'rejected', exitCode: 1 });
    expect(report.images).toHaveLength(ALL.length);
  });

  test('the schema refuses what is not a report', () => {
    const report = JSON.parse(JSON.stringify(jsonReport(outcome(ALL))));
    expect(validate({ ...report, verdict: 'fine' })).toBe(false);
    expect(validate({ ...report, images: [{ ...report.images[0], artifacts: [{}] }] })).toBe(false);
  });
});

test('SARIF: a result for each reason and warning, at the line that names the image', () => {
  const sarif = sarifReport(outcome([VERIFIED, REJECTED], { file: 'build/Dockerfile', line: 7 })) as Sarif;
  expect(sarif.version).toBe('2.1.0');
  const [{ tool, results }] = sarif.runs;
  expect(results.map((one) => [one.ruleId, one.level])).toEqual([
    ['not-admitted', 'warning'],
    ['tag-moved', 'note'],
    ['other-signer', 'error'],
  ]);
  expect(tool.driver.rules.map((rule) => rule.id)).toEqual(['not-admitted', 'other-signer', 'tag-moved']);
  expect(results[1]?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'build/Dockerfile' },
    region: { startLine: 7 },
  });
});

describe('SARIF fits the schema of OASIS', () => {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
  const path = join(dirname(file), 'schemas/sarif-2.1.0-rtm.5.json');
  const fits = new ajvDraft04.default({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(JSON.parse(readFileSync(path, 'utf8')) as object);

  test('whatever is reported', () => {
    for (const reports of [[VERIFIED], [REJECTED], ALL, []]) {
      expect(
        fits(JSON.parse(JSON.stringify(sarifReport(outcome(reports))))),
        JSON.stringify(fits.errors),
      ).toBe(true);
    }
  });

  test('and the schema refuses what does not', () => {
    const report = JSON.parse(JSON.stringify(sarifReport(outcome(ALL))));
    report.runs[0].results[0].level = 'bad';
    expect(fits(report)).toBe(false);
  });

  test('every rule has its level, its severity and the page of its code', () => {
    const [{ tool }] = (sarifReport(outcome(ALL)) as Sarif).runs;
    expect(
      tool.driver.rules.map((rule) => [
        rule.id,
        rule.defaultConfiguration.level,
        rule.properties['security-severity'],
      ]),
    ).toEqual([
      ['not-admitted', 'warning', '5.0'],
      ['nothing-found', 'error', '8.0'],
      ['other-signer', 'error', '8.0'],
      ['service-unavailable', 'warning', '5.0'],
      ['tag-moved', 'note', '1.0'],
    ]);
    const page = readFileSync('docs/errors.md', 'utf8');
    for (const { id, helpUri } of tool.driver.rules) {
      expect(helpUri).toMatch(new RegExp(`/docs/errors\\.md#${id}$`));
      expect(page).toContain(`\n## ${id}\n`);
    }
  });
});

test('SARIF: an image that no file names is a relative reference', () => {
  const sarif = sarifReport(outcome([{ ...REJECTED, image: 'localhost:5000/a:v1' }])) as Sarif;
  expect(sarif.runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(
    'localhost%3A5000/a%3Av1',
  );
});

describe('SARIF is what code scanning takes', () => {
  const results = (reports: Parameters<typeof outcome>[0]) =>
    (sarifReport(outcome(reports)) as Sarif).runs[0].results;

  test('of more results than it shows, the worst', () => {
    const reports = [...Array.from({ length: 3000 }, () => VERIFIED), REJECTED];
    expect(results(reports)).toHaveLength(5000);
    expect(results(reports)[0]?.level).toBe('error');
  });

  test('a message has an end', () => {
    const reasons = [{ code: 'other-signer' as const, message: 'x'.repeat(10_000_000) }];
    expect(JSON.stringify(results([{ ...REJECTED, reasons }])).length).toBeLessThan(5000);
  });
});

test('Markdown: golden file', async () => {
  await expect(`${markdownReport(outcome(ALL))}\n`).toMatchFileSnapshot('golden/summary.txt');
});
