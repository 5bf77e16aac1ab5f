import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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
  const files = ['.github/**/*.yml', 'examples/**/*', '*.md', 'docs/*.md', '*/action.yml', '*/README.md']
    .flatMap((pattern) => globSync(pattern))
    // The transcript shows what programs print, deprecated forms of policies included.
    .filter((file) => !file.startsWith('node_modules') && file !== path.join('docs', 'e2e.md'));

  it.each(files)('%s: no finding', (file) => {
    const { findings } = lintFiles([new SourceText(file, readFileSync(file, 'utf8'))], context);
    expect(findings.map(({ at, rule, message }) => `${at.line} ${rule}: ${message}`)).toEqual([]);
  });
});
