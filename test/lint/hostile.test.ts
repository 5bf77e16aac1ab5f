import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/lint/run.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';

const HEAD = 'on:\n  push:\n  pull_request:\njobs:\n';
const job = (id: number, steps: string) =>
  `  j${id}:\n    runs-on: ubuntu-24.04\n    needs: [j${id - 1}]\n    permissions: {id-token: write}\n    steps:\n${steps}`;
const script = (line: string, count: number) => `      - run: |\n${`          ${line}\n`.repeat(count)}`;

/** Each ends in well under a second; what takes time in proportion to a square takes minutes. */
describe('workflows that nobody wrote for a runner', () => {
  it.each([
    ['steps', HEAD + job(0, '      - run: cosign sign ghcr.io/a/b:v1\n'.repeat(3000))],
    ['jobs', HEAD + Array.from({ length: 1000 }, (_, id) => job(id, script('cosign sign $X', 1))).join('')],
    ['commands', HEAD + job(0, script('cosign sign ghcr.io/$A/b:$B || true', 20_000))],
    ['variables', HEAD + job(0, script('A=$A$A$A$A', 5000) + script('cosign sign $A', 1000))],
    ['expressions', HEAD + job(0, script('echo ${{ inputs.a }} ${{ github.head_ref }}', 10_000))],
    ['open expressions', HEAD + job(0, script('${{ '.repeat(100_000), 1))],
    ['names', HEAD + job(0, script(`cosign sign ghcr.io/${'$a'.repeat(20_000)}:$b$c/`, 1))],
  ])('many %s', async (_, text) => {
    await loadRegularExpressions();
    const context = { engines: new Map<string, string>(), repository: 'Acme/App', isMarkdown: false };
    const { findings } = lintFiles([new SourceText('x.yml', text)], context);
    expect(findings.length).toBeLessThan(10_000);
  });

  it('and values of other kinds than are meant', () => {
    const text = `on: [push, [x], {a: b}]
jobs:
  a: 1
  b: [1]
  c: {steps: {a: b}, needs: {x: y}, permissions: [a], env: x, runs-on: {group: x}}
  d:
    steps: [null, 1, [x], {run: null}, {run: {a: b}}, {uses: [x]}, {uses: "@"}, {uses: "/@/"}, {with: x, env: [1]}]
    outputs: x
    strategy: {matrix: "\${{ x }}"}
    secrets: 1
`;
    const context = { engines: new Map<string, string>(), repository: undefined, isMarkdown: false };
    expect(lintFiles([new SourceText('x.yml', text)], context).findings).toEqual([]);
    const signs = 'docker_signs: [1, null, {args: x}, {cmd: [x]}, {args: [null, [x], {a: b}, "a b"]}]\n';
    expect(lintFiles([new SourceText('.goreleaser.yml', signs)], context).findings).toEqual([]);
  });
});
