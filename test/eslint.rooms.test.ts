import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';

// The project's own configuration, without the rules that need a whole program.
const eslint = new ESLint({
  overrideConfig: tseslint.configs.disableTypeChecked,
});

/** The rules that `code` breaks when it stands in `file`. */
async function brokenRules(file: string, code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, { filePath: file });
  return results.flatMap((result) => result.messages).map((message) => message.ruleId);
}

// The first run loads the configuration and its plugins.
beforeAll(() => brokenRules('src/shared/x.ts', ''));

describe('a room imports from lower rooms only', () => {
  test.each([
    ['src/shared/x.ts', '../subject/digest.ts'],
    ['src/subject/x.ts', '../oci/registry.ts'],
    ['src/sigstore/x.ts', '../oci/registry.ts'],
    ['src/sigstore/verify/x.ts', '../../oci/registry.ts'],
    ['src/oci/layout/x.ts', '../../engine/lens.ts'],
    ['src/http/x.ts', '../text/json.ts'],
    ['src/task/sign/x.ts', '../../action/sign/inputs.ts'],
    ['src/action/sign/x.ts', '../../command/verify.ts'],
    ['src/action/sign/x.ts', '../verify/inputs.ts'],
    ['src/task/verify/x.ts', '../sign/plan.ts'],
    ['src/engine/gh/x.ts', '../cosign/lens-3.ts'],
    ['src/engine/kyverno/lint/x.ts', '../../cosign/lens-3.ts'],
    ['src/engine/view/x.ts', '../kyverno/facts.ts'],
  ])('%s may not import %s', async (file, module) => {
    expect(await brokenRules(file, `export * from '${module}';\n`)).toEqual(['no-restricted-imports']);
    expect(await brokenRules(file, `export const late = () => import('${module}');\n`)).toEqual([
      'no-restricted-syntax',
    ]);
  });

  test.each([
    ['src/oci/layout/x.ts', '../../sigstore/artifact.ts'],
    ['src/oci/layout/x.ts', '../descriptor.ts'],
    ['src/sigstore/session.ts', './verify.ts'],
    ['src/engine/gh/x.ts', '../lens.ts'],
    ['src/engine/gh/x.ts', '../view/view.ts'],
    ['src/engine/kyverno/lint/x.ts', '../facts.ts'],
    ['src/task/sign/x.ts', '../../oci/lookup/bundles.ts'],
    ['src/command/x.ts', '../task/verify/run.ts'],
  ])('%s may import %s', async (file, module) => {
    expect(await brokenRules(file, `export * from '${module}';\n`)).toEqual([]);
  });
});

test('every room of src/ has its place', async () => {
  const rooms = readdirSync('src');
  expect(rooms).toContain('subject');
  for (const room of rooms) {
    const config = (await eslint.calculateConfigForFile(`src/${room}/x.ts`)) as { rules: object };
    expect(config.rules, `${room} is missing in eslint.rooms.js`).toHaveProperty('no-restricted-imports');
  }
});

describe('a pure file does no I/O', () => {
  const files = ['src/subject/x.ts', 'src/statement/x.ts', 'src/oci/layout/x.ts', 'src/sigstore/bundle.ts'];
  const broken: [code: string, rule: string][] = [
    [`export * from '@actions/core';`, '@typescript-eslint/no-restricted-imports'],
    [`export * from 'node:fs';`, '@typescript-eslint/no-restricted-imports'],
    [`export * from 'node:fs/promises';`, '@typescript-eslint/no-restricted-imports'],
    [`export * from 'node:https';`, '@typescript-eslint/no-restricted-imports'],
    [`export * from 'node:child_process';`, '@typescript-eslint/no-restricted-imports'],
    [`export const answer = fetch('http://localhost');`, 'no-restricted-globals'],
    [`export const answer = globalThis.fetch('http://localhost');`, 'no-restricted-globals'],
    [`export const now = process.hrtime();`, 'no-restricted-globals'],
    [`export const fs = () => import('node:fs');`, 'no-restricted-syntax'],
  ];
  test.each(files.flatMap((file) => broken.map((row) => [file, ...row] as const)))(
    '%s: %s',
    async (file, code, rule) => {
      expect(await brokenRules(file, `${code}\n`)).toEqual([rule]);
    },
  );
});

describe('environment variables and requests have one place', () => {
  test.each([
    ['src/oci/x.ts', `export const home = process.env['HOME'];`, ['no-restricted-properties']],
    ['src/oci/x.ts', `export { env } from 'node:process';`, ['@typescript-eslint/no-restricted-imports']],
    ['src/oci/x.ts', `export const answer = fetch('http://localhost');`, ['no-restricted-globals']],
    ['src/oci/x.ts', `export * from 'node:http';`, ['@typescript-eslint/no-restricted-imports']],
    ['src/github/environment.ts', `export const home = process.env['HOME'];`, []],
    ['src/http/http.ts', `export const answer = fetch('http://localhost');`, []],
  ])('%s: %s', async (file, code, rules) => {
    expect(await brokenRules(file, `${code}\n`)).toEqual(rules);
  });
});
