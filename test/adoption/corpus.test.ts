import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { adopt } from '../../src/adoption/adopt.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { differencesIn } from './compare.ts';

/**
 * Public workflows, looked at where two variables say where they are: `LINT_CORPUS`, a folder of copies as
 * `<repository>/<commit>/<path>`, and `LINT_CORPUS_LIST`, their list with a JSON object a line.
 */
const { LINT_CORPUS: folder = '', LINT_CORPUS_LIST: list = '' } = process.env;

interface Entry {
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
  readonly kind: string;
}

const ACTION = { repository: 'acme/slsa-provenance-action', ref: 'b'.repeat(40), version: 'v1.0.0' };

beforeAll(loadRegularExpressions);

describe.runIf(existsSync(folder) && existsSync(list))('public workflows', () => {
  const entries = existsSync(list)
    ? readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Entry)
        .filter(({ kind }) => ['workflow', 'composite-action', 'goreleaser'].includes(kind))
    : [];

  describe.each(entries)('$repo $path', ({ repo, commit, path }) => {
    const file = new SourceText(path, readFileSync(`${folder}/${repo}/${commit}/${path}`, 'utf8'));
    const adopted = () => adopt([file], ACTION, repo).files[0]!;
    const findings = (text: string) => {
      const context = { engines: new Map<string, string>(), repository: repo, isMarkdown: false };
      return lintFiles([new SourceText(path, text)], context).findings.map(({ rule }) => rule);
    };

    it('is recognised: something is taken, or said to be left', () => {
      const { changes, left } = adopted();
      expect(changes.length + left.length).toBeGreaterThan(0);
    });

    it('loses nothing, and gets nothing that is made up', () => {
      expect(differencesIn(adopted())).toEqual([]);
    });

    it('parses, and is not changed a second time', () => {
      const { after } = adopted().text;
      expect(parse(after)).toBeTypeOf('object');
      const again = adopt([new SourceText(path, after)], ACTION, repo).files[0];
      expect(again?.text.after ?? after).toBe(after);
    });

    it('has no finding of a rule that found nothing before', () => {
      const before = findings(file.text);
      expect(findings(adopted().text.after).filter((rule) => !before.includes(rule))).toEqual([]);
    });
  });
});
