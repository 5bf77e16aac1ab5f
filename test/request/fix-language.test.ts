import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codesIn, failuresIn } from '../../scripts/failure-docs.ts';
import { adviceOnLogin } from '../../src/oci/advice.ts';
import { optionGroups } from '../../src/request/options.ts';
import { fixIn } from '../../src/request/fix-language.ts';

const NAMES = optionGroups.flatMap(({ options }) => options.map(({ name }) => name)).join('|');

test.each([
  ['--repo OWNER/NAME', 'repo: OWNER/NAME'],
  ['add --repo OWNER/NAME, or --owner OWNER', 'add repo: OWNER/NAME, or owner: OWNER'],
  ['--platform all   # or one of these', 'platform: all   # or one of these'],
  ['use --offline', 'use offline: true'],
  [
    'slsa-provenance verify a/b@sha256:… --repo OWNER/NAME',
    'slsa-provenance verify a/b@sha256:… --repo OWNER/NAME',
  ],
  ['min-slsa-build-level: 2   # 0 to 3', 'min-slsa-build-level: 2   # 0 to 3'],
])('in an action: %s', (fix, said) => {
  expect(fixIn('action', fix)).toBe(said);
});

test.each([
  ['min-slsa-build-level: 2   # 0 to 3', '--min-slsa-build-level 2   # 0 to 3'],
  [
    "certificate-identity-regexp: '^https://a/.*$'   # or: x",
    "--certificate-identity-regexp '^https://a/.*$'   # or: x",
  ],
  ['run the step again: what is attached is reused', 'run it again: what is attached is reused'],
  ['verify:\n  - images: [a]\n    repo: OWNER/NAME', 'verify:\n  - images: [a]\n    repo: OWNER/NAME'],
  ['--repo OWNER/NAME', '--repo OWNER/NAME'],
  ['image: ghcr.io/app   # or docker.io/app', 'ghcr.io/app   # or docker.io/app'],
  ['digest: sha256:abc', 'IMAGE@sha256:abc'],
  [adviceOnLogin('ghcr.io'), 'docker login ghcr.io'],
  [adviceOnLogin('acme.azurecr.io'), 'docker login acme.azurecr.io'],
])('of a command: %s', (fix, said) => {
  expect(fixIn('command', fix)).toBe(said);
});

describe('no fix that both can show is in the language of the other', () => {
  const codes = new Set(codesIn(readFileSync('src/shared/codes.ts', 'utf8')));
  const fixes = globSync('src/{expectation,http,oci,request,sigstore,text,verification}/**/*.ts')
    .flatMap((file) => failuresIn(file, readFileSync(file, 'utf8'), codes))
    .flatMap(({ code, fix }) => fix.map((text) => [code, text] as const));

  test('there are such', () => {
    expect(fixes.length).toBeGreaterThan(60);
  });

  test.each(fixes)('%s: %s', (_, fix) => {
    const inStep = fixIn('action', fix);
    if (!inStep.includes('slsa-provenance '))
      expect(inStep).not.toMatch(new RegExp(`(^|\\s)--(${NAMES})(?=\\s|$)`));
    const onCommandLine = fixIn('command', fix);
    expect(onCommandLine).not.toMatch(/\b(this|the) (step|job)\b|login-action/);
    expect(onCommandLine).not.toMatch(new RegExp(`^(${NAMES}): `, 'm'));
    // Those are what only a step has.
    expect(onCommandLine).not.toMatch(/^--(image|digest)\b/m);
  });
});
