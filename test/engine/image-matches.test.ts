import { expect, test } from 'vitest';
import { writtenParts } from '../../src/engine/image-match.ts';
import { IMAGE_MATCHES } from '../../src/engine/image-matches.ts';
import type { PolicyForm } from '../../src/engine/policy.ts';
import { parseDigest } from '../../src/subject/digest.ts';

const DIGEST = parseDigest(`sha256:${'a'.repeat(64)}`);

test.each([
  ['nginx', undefined, 'nginx', undefined, undefined],
  ['acme/app:1', undefined, 'acme/app', '1', undefined],
  ['localhost/app', 'localhost', 'app', undefined, undefined],
  ['reg:5000/a/b', 'reg:5000', 'a/b', undefined, undefined],
  [`ghcr.io/a/b:1@${DIGEST}`, 'ghcr.io', 'a/b', '1', DIGEST],
])('%s is taken apart as it is written', (text, host, path, tag, digest) => {
  expect(writtenParts(text)).toEqual({ host, path, tag, digest });
});

/** What Kyverno 1.19.1 and policy-controller 0.15.1 compare, and with what. */
const COMPARED: readonly (readonly [form: PolicyForm, text: string, compared: string])[] = [
  ['kyverno-cosign', 'nginx', 'docker.io/nginx:latest'],
  ['kyverno-cosign', 'docker.io/library/nginx:1', 'docker.io/library/nginx:1'],
  ['kyverno-cosign', 'index.docker.io/x/app:1', 'index.docker.io/x/app:1'],
  ['kyverno-bundle', `ghcr.io/acme/app:1@${DIGEST}`, `ghcr.io/acme/app@${DIGEST}`],
  ['kyverno-ivp', `ghcr.io/acme/app:1@${DIGEST}`, `ghcr.io/acme/app:1@${DIGEST}`],
  ['kyverno-ivp', 'nginx', 'nginx'],
  ['policy-controller', 'nginx', `index.docker.io/library/nginx@${DIGEST}`],
  ['policy-controller', 'docker.io/acme/app:1', `index.docker.io/acme/app@${DIGEST}`],
  ['policy-controller-bundle', 'ghcr.io/acme/app:1', `ghcr.io/acme/app@${DIGEST}`],
];

test.each(COMPARED)('%s compares %s as %s', (form, text, compared) => {
  expect(IMAGE_MATCHES[form].comparedAs({ text, digest: DIGEST })).toBe(compared);
});

const MATCHES: readonly (readonly [
  PolicyForm,
  pattern: string,
  text: string,
  matches: boolean | undefined,
])[] = [
  ['kyverno-cosign', 'ghcr.io/acme/*', 'ghcr.io/acme/team/app:1', true],
  ['kyverno-cosign', 'ghcr.io/acme/app:*', `ghcr.io/acme/app@${DIGEST}`, false],
  ['kyverno-cosign', 'ghcr.io/acme/app', 'ghcr.io/acme/app', false],
  ['kyverno-cosign', 'ghcr.io/acme/ap?:1', 'ghcr.io/acme/app:1', true],
  ['kyverno-cosign', 'docker.io/x/*', 'index.docker.io/x/app', false],
  ['kyverno-cosign', 'docker.io/library/nginx*', 'nginx:1', false],
  ['kyverno-ivp', 'docker.io/x/*', 'x/app:1', false],
  ['kyverno-ivp', 'ghcr.io/{acme,octo}/*', 'ghcr.io/octo/a/b', true],
  ['kyverno-ivp', 'ghcr.io/[ab]cme/*', 'ghcr.io/acme/app', undefined],
  ['policy-controller', 'ghcr.io/acme/*', 'ghcr.io/acme/team/app', false],
  ['policy-controller', 'ghcr.io/acme/**', 'ghcr.io/acme/team/app', true],
  ['policy-controller', 'ghcr.io/acme/app', 'ghcr.io/acme/app:1', false],
  ['policy-controller', 'docker.io/acme/**', 'docker.io/acme/app', false],
  ['policy-controller', '*', 'nginx', true],
  ['policy-controller', '*/*', 'acme/app', true],
  ['policy-controller', 'ghcr.io/(acme)/*', 'ghcr.io/acme/app', false],
];

test.each(MATCHES)('%s: %s for %s: %s', (form, pattern, text, matches) => {
  const match = IMAGE_MATCHES[form];
  const compared = match.comparedAs({ text, digest: DIGEST }) ?? '';
  expect(match.matches(pattern, compared)).toBe(matches);
});

test('a tag that is resolved to nothing is compared with nothing', () => {
  expect(IMAGE_MATCHES['policy-controller'].comparedAs({ text: 'nginx', digest: undefined })).toBeUndefined();
});
