import { describe, expect, test } from 'vitest';
import { comparePolicies } from '../../../src/admission/check/compare.ts';
import { parsePolicyForms } from '../../../src/engine/policies.ts';
import type { PolicyTerms } from '../../../src/engine/policy-terms.ts';
import { writtenForms } from '../../../src/engine/written-forms.ts';
import { expectedSet, setOf } from '../../../src/task/policy/expected.ts';
import { SourceText } from '../../../src/text/source-text.ts';
import { SIGNERS, termsWith } from '../../engine/policy-terms.ts';
import { MUTATIONS } from './mutations.ts';

function compare(id: string, terms: PolicyTerms, change: (text: string) => string) {
  const [form] = parsePolicyForms(id);
  if (!form) throw new Error(`no form ${id}`);
  const files = form.writer.write(terms, form.version).files.filter(({ applies }) => applies);
  const texts = files.map(({ name, text }) => [name, text, change(text)] as const);
  const have = setOf(texts.map(([name, , text]) => new SourceText(name, text)));
  const want = expectedSet(terms, writtenForms(have.policies, have.roots));
  const differences = comparePolicies(have, want, {
    known: new Map(),
    isWhole: true,
    needsDigests: false,
    now: new Date(),
  });
  return { differences, isChanged: texts.some(([, before, after]) => before !== after) };
}

describe.each(MUTATIONS)('%s', (id, mutations) => {
  test.each(mutations)('$what', ({ from, to, effects, cause }) => {
    const { differences, isChanged } = compare(id, termsWith(), (text) => text.replaceAll(from, to));
    expect(isChanged).toBe(true);
    const told = differences.map((one) => `${one.cause}: ${one.message}`);
    expect([[...new Set(differences.flatMap((one) => one.effects))].sort(), told]).toEqual([
      [...effects].sort(),
      told,
    ]);
    if (cause !== undefined) expect(differences.map((one) => one.cause)).toContain(cause);
  });
});

describe('a key', () => {
  const terms = termsWith({ signer: SIGNERS['key'] } as object);
  test.each(['kyverno-ivp', 'kyverno-cosign', 'kyverno-bundle', 'policy-controller'])('%s: another', (id) => {
    const { differences, isChanged } = compare(id, terms, (text) =>
      text
        .replaceAll(
          'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsU3BsuQIuRnpPjlknjz9NBkXK2eM',
          'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE20QyfK47WkMUTMC02nJhvMV1FnE0',
        )
        .replaceAll(
          'wU/Fev8Yz24xCqH1X+m/1nT8yIKTeHy6eX/J5G/cOJfJUr8H/pd+7jSX7w==',
          'LpU3PsjcUKZV53xMGVKZT9BonX+vTRzaoGNsPOV3av0Xi3pPejRYpwTqXw==',
        ),
    );
    expect(isChanged).toBe(true);
    expect(differences.map((one) => one.cause)).toContain('another-key');
  });
});
