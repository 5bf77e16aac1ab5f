import { describe, expect, test } from 'vitest';
import { revokedSigners } from '../../../src/admission/check/revoked-signers.ts';
import { parsePolicyForms } from '../../../src/engine/policies.ts';
import type { TextMatch } from '../../../src/engine/policy.ts';
import type { SignerTerms } from '../../../src/engine/policy-terms.ts';
import { expectedSet, setOf } from '../../../src/task/policy/expected.ts';
import { SourceText } from '../../../src/text/source-text.ts';
import { SIGNERS, termsWith } from '../../engine/policy-terms.ts';
import { COMMITS, listOf, workflowAt } from '../../expectation/releases.ts';

const signedBy = (kind: TextMatch['kind'], text: string) =>
  ({ ...SIGNERS['keyless'], subject: { kind, text } }) as SignerTerms;
const exactly = (name: string) => `^${name.replaceAll('.', '[.]')}$`;

/** The policies of a form, as they are read from its files. */
function policiesOf(form: string, signer: SignerTerms) {
  const terms = termsWith({ signer });
  const files = parsePolicyForms(form).flatMap(({ writer, version }) => writer.write(terms, version).files);
  return setOf(files.filter(({ applies }) => applies).map(({ name, text }) => new SourceText(name, text)))
    .policies;
}

const REVOKED: readonly (readonly [string, SignerTerms])[] = [
  ['its tag', signedBy('exact', workflowAt('refs/tags/v1.1.0'))],
  ['its commit', signedBy('exact', workflowAt(COMMITS.second))],
  ['its tag, as a pattern', signedBy('regexp', exactly(workflowAt('refs/tags/v1.1.0')))],
  ['its commit, as a pattern', signedBy('regexp', exactly(workflowAt(COMMITS.second, 'build.yml')))],
];

describe.each(['kyverno-ivp', 'kyverno-cosign', 'policy-controller'])(
  '%s names a revoked release',
  (form) => {
    test.each(REVOKED)('by %s', (_, signer) => {
      const found = revokedSigners(policiesOf(form, signer), listOf());
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ place }) => JSON.stringify(place))).size).toBe(found.length);
      for (const one of found) {
        expect(one).toMatchObject({
          effects: ['admits-more'],
          cause: 'revoked-release',
          policy: expect.stringContaining('acme-app') as string,
        });
        expect(one.message).toContain(
          'v1.1.0 of this project, which was revoked on 2026-11-30: its key leaked',
        );
      }
    });
  },
);

test('the place is that of the name', () => {
  const name = workflowAt('refs/tags/v1.1.0');
  const [file] = parsePolicyForms('policy-controller').flatMap(
    ({ writer, version }) => writer.write(termsWith({ signer: signedBy('exact', name) }), version).files,
  );
  const [one] = revokedSigners(policiesOf('policy-controller', signedBy('exact', name)), listOf());
  expect(file?.text.slice(one?.place.start, one?.place.end)).toContain(name);
});

test.each([
  ['a release that counts', signedBy('exact', workflowAt('refs/tags/v1.0.0'))],
  ['every release', signedBy('regexp', `${exactly(workflowAt('refs/tags/v')).slice(0, -1)}[0-9.]+$`)],
  ['a workflow of others', SIGNERS['keyless'] as SignerTerms],
  ['a key', SIGNERS['key'] as SignerTerms],
])('%s is none', (_, signer) => {
  expect(revokedSigners(policiesOf('policy-controller', signer), listOf())).toEqual([]);
});

test('without a revocation, and without a list, nothing is told', () => {
  const { policies } = expectedSet(
    termsWith({ signer: signedBy('exact', workflowAt('refs/tags/v1.1.0')) }),
    parsePolicyForms('policy-controller'),
  );
  expect(revokedSigners(policies, listOf({ releases: [] }))).toEqual([]);
  expect(revokedSigners(policies, undefined)).toEqual([]);
});
