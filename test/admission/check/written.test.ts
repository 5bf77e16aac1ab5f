import { describe, expect, test } from 'vitest';
import { comparePolicies } from '../../../src/admission/check/compare.ts';
import { allForms, parsePolicyForms } from '../../../src/engine/policies.ts';
import type { LaterTerms } from '../../../src/engine/policy-terms.ts';
import { writtenForms } from '../../../src/engine/written-forms.ts';
import { expectedSet } from '../../../src/task/policy/expected.ts';
import { LATER, SIGNERS, termsWith, TRUSTS } from '../../engine/policy-terms.ts';

const WRITTEN = allForms().flatMap((form) =>
  (['audit', 'enforce'] as const).flatMap((mode) =>
    Object.keys(TRUSTS).flatMap((trust) =>
      Object.keys(SIGNERS)
        .filter((signer) => !(signer === 'key' && form.writer.form === 'policy-controller-bundle'))
        .map((signer) => ({ id: form.id, form, mode, trust, signer })),
    ),
  ),
);

describe('what is written is what was meant', () => {
  test.each(WRITTEN)('$id, $mode, $trust, $signer', ({ form, mode, trust, signer }) => {
    const terms = termsWith({ mode, trust: TRUSTS[trust], signer: SIGNERS[signer] } as object);
    const have = expectedSet(terms, [form]);
    const want = expectedSet(terms, writtenForms(have.policies, have.roots));
    const found = comparePolicies(have, want, {
      known: new Map(),
      isWhole: true,
      needsDigests: false,
      now: new Date(),
    });
    expect(found.map(({ cause, message, effects }) => [cause, message, effects])).toEqual([]);
  });
});

const LATER_FORMS = [
  ...['kyverno-ivp@1.19', 'kyverno-ivp@1.16', 'policy-controller', 'policy-controller-bundle'],
  ...['kyverno-cosign', 'kyverno-bundle'],
];

describe.each(LATER_FORMS)('%s: a second signer until some time', (id) => {
  const [form] = parsePolicyForms(id);
  const isClusterPolicy = /^kyverno-(cosign|bundle)$/.test(id);
  const terms = (later?: LaterTerms) => termsWith({ later, ...(isClusterPolicy && { predicates: [] }) });

  /** Effects of each difference, and what is said of it. */
  function compared(haveLater: LaterTerms | undefined, wantLater: LaterTerms | undefined, now = new Date()) {
    const have = expectedSet(terms(haveLater), form ? [form] : []);
    const want = expectedSet(terms(wantLater), writtenForms(have.policies, have.roots));
    return comparePolicies(have, want, { known: new Map(), isWhole: true, needsDigests: false, now });
  }
  const effectsOf = (...args: Parameters<typeof compared>) => [
    ...new Set(compared(...args).flatMap(({ effects }) => effects)),
  ];

  test('is what was meant', () => {
    expect(compared(LATER, LATER)).toEqual([]);
  });

  test('is more than is expected where nobody is to sign later', () => {
    expect(effectsOf(LATER, undefined)).toEqual(['admits-more']);
  });

  test('another one is more, and refuses what is signed later', () => {
    const signer = {
      ...LATER.signer,
      subject: { kind: 'exact', text: 'https://github.com/evil/app/.github/workflows/x.yml@refs/heads/main' },
    };
    const other = { ...LATER, signer } as LaterTerms;
    expect(effectsOf(other, LATER).sort()).toEqual(['admits-more', 'rejects-signed']);
  });

  test('its absence refuses what is signed later', () => {
    expect(effectsOf(undefined, LATER)).toEqual(['rejects-signed']);
  });

  test.skipIf(/policy-controller|1\.16/.test(id))('a later end is more than is expected', () => {
    const longer = { ...LATER, until: new Date('2099-12-31T00:00:00Z') };
    expect(effectsOf(longer, LATER)).toEqual(['admits-more']);
    expect(effectsOf(LATER, { ...longer })).not.toContain('admits-more');
  });
});
