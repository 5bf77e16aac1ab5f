import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isError } from '../../src/finding/finding.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';

/**
 * Public files with what is wrong in them, looked at where two variables say where they are: `LINT_CORPUS`, a folder
 * of copies as `<repository>/<commit>/<path>`, and `LINT_CORPUS_LIST`, their list with a JSON object a line.
 */
const { LINT_CORPUS: folder = '', LINT_CORPUS_LIST: list = '' } = process.env;

interface Expected {
  readonly rule: string;
  readonly line: number;
  readonly severity: 'error-admits' | 'error-never' | 'warning' | 'info';
}
interface Entry {
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
  readonly expected: readonly Expected[];
}

beforeAll(loadRegularExpressions);

describe.runIf(existsSync(folder) && existsSync(list))('public files', () => {
  const entries = existsSync(list)
    ? readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Entry)
    : [];

  it('are told what is wrong in them, and little else', () => {
    const all = entries.map((entry) => ({ entry, ...compare(entry) }));
    const missed = all.flatMap(({ entry, missed }) => missed.map((one) => ({ entry, one })));
    const extra = all.flatMap(({ entry, extra }) => extra.map((one) => ({ entry, one })));
    const report = [
      ...missed.map(
        ({ entry, one }) => `missed ${one.severity} ${one.rule} ${entry.repo}/${entry.path}:${one.line}`,
      ),
      ...extra.map(
        ({ entry, one }) => `extra ${one.severity} ${one.rule} ${entry.repo}/${entry.path}:${one.line}`,
      ),
    ].join('\n');
    const warnings = entries
      .flatMap(({ expected }) => expected)
      .filter(({ severity }) => severity === 'warning');
    const reported = all.reduce((sum, { count }) => sum + count, 0);
    expect(missed.filter(({ one }) => isError(one)).length, report).toBeLessThanOrEqual(1);
    expect(missed.filter(({ one }) => one.severity === 'warning').length, report).toBeLessThanOrEqual(
      warnings.length * 0.1,
    );
    expect(extra.length, report).toBeLessThanOrEqual(reported * 0.02);
  });
});

/** By rule and line: two things of one kind on a line are one. */
function compare({ repo, commit, path, expected }: Entry) {
  const file = new SourceText(path, readFileSync(`${folder}/${repo}/${commit}/${path}`, 'utf8'));
  const context = { engines: new Map(), repository: repo, isMarkdown: false };
  const { findings } = lintFiles([file], context);
  const found = new Map(
    findings.map(({ rule, severity, at }) => [`${rule}:${at.line}`, { rule, severity, line: at.line }]),
  );
  const known = new Set(expected.map(({ rule, line }) => `${rule}:${line}`));
  return {
    count: found.size,
    missed: expected.filter(({ rule, line }) => !found.has(`${rule}:${line}`)),
    extra: [...found].filter(([key]) => !known.has(key)).map(([, one]) => one),
  };
}
