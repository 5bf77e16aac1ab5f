import { beforeAll, expect, it } from 'vitest';
import { lintFiles } from '../../src/lint/run.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';

beforeAll(loadRegularExpressions);

const RULE = 'workflow/signs-pull-requests';
const IMAGE = 'ghcr.io/acme/app@${{ needs.build.outputs.digest }}';
const BY_KEY = `- run: cosign sign --yes --key env://COSIGN_PRIVATE_KEY "${IMAGE}"`;
const KEYLESS = `- run: cosign sign --yes "${IMAGE}"`;
const OURS_BY_KEY = '- uses: acme/slsa-provenance-action@v1\n        with: {key: env://SIGNING_KEY}';
const GUARDED = `- {if: github.event_name == 'push', run: cosign sign --yes "ghcr.io/acme/app:v1"}`;
const CERTIFICATE = 'certificate of this workflow';
const SIGNATURE = 'signature of this key';

function told(...steps: readonly string[]) {
  const before = 'on: [pull_request, push]\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n';
  const text = `${before}${steps.map((step) => `      ${step}\n`).join('')}`;
  const file = new SourceText('.github/workflows/release.yml', text);
  const context = { engines: new Map<string, string>(), repository: 'acme/app', isMarkdown: false };
  const { findings } = lintFiles([file], context);
  return findings.filter(({ rule }) => rule === RULE);
}

it.each([
  ['by a key, then as the workflow', [BY_KEY, KEYLESS], 2, CERTIFICATE, 2],
  ['this action by a key, then as the workflow', [OURS_BY_KEY, KEYLESS], 3, CERTIFICATE, 2],
  ['as the workflow, then by a key', [KEYLESS, BY_KEY], 1, CERTIFICATE, 2],
  ['by a key, then guarded', [BY_KEY, GUARDED], 1, SIGNATURE, 1],
  ['by a key alone', [OURS_BY_KEY, BY_KEY], 1, SIGNATURE, 2],
])('%s: the step that it is about, and all are guarded', (_what, steps, nth, words, edits) => {
  const findings = told(...steps);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.at.line).toBe(5 + nth);
  expect(findings[0]?.message).toContain(words);
  expect(findings[0]?.edits).toHaveLength(edits);
});
