import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { withoutIgnored } from '../../src/lint/ignores.ts';
import { RULES } from '../../src/lint/rules.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';

beforeAll(loadRegularExpressions);

const context = {
  engines: new Map<string, string>(),
  repository: 'org/slsa-provenance-action',
  isMarkdown: false,
};

describe('what this repository says and runs itself', () => {
  const files = [
    '.github/**/*.yml',
    'examples/**/*',
    'templates/*',
    '*.md',
    'docs/*.md',
    'docs/builders/*.md',
    '*/action.yml',
    '*/README.md',
  ]
    .flatMap((pattern) => globSync(pattern))
    .filter((file) => !file.startsWith('node_modules'));

  it.each(files)('%s: no finding', (file) => {
    const source = new SourceText(file, readFileSync(file, 'utf8'));
    const { findings } = withoutIgnored(source, lintFiles([source], context).findings, (id) => RULES.has(id));
    expect(findings.map(({ at, rule, message }) => `${at.line} ${rule}: ${message}`)).toEqual([]);
  });
});
