import { expect, it } from 'vitest';
import { lintFiles } from '../../src/lint/run.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';

const POLICY =
  'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: signed\nspec:\n  rules: []\n';

it.each([
  [['policies/a.yaml', 'policies/b.yaml'], 1],
  [['a/policy.yaml', 'b/policy.yaml'], 0],
  [['policy/e2e/policy-assert.yaml', 'policy/e2e/enforce-policy-assert.yaml'], 0],
  [['policy/.chainsaw-test/a.yaml', 'policy/.chainsaw-test/b.yaml'], 0],
  [['backend/testdata/single.yaml', 'backend/testdata/several.yaml'], 0],
  [['policies/assert.yaml', 'policies/policy.yaml'], 0],
  [['policies/latest/a.yaml', 'policies/latest/b.yaml'], 1],
])('policies of one name in %j: %i told', async (files, count) => {
  await loadRegularExpressions();
  const context = { engines: new Map<string, string>(), repository: undefined, isMarkdown: false };
  const { findings } = lintFiles(
    files.map((file) => new SourceText(file, POLICY)),
    context,
  );
  expect(findings.filter(({ rule }) => rule === 'kyverno/duplicate-name')).toHaveLength(count);
});
