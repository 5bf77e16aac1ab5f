import { describe, expect, test } from 'vitest';
import { comparePolicies } from '../../../src/admission/check/compare.ts';
import { allForms } from '../../../src/engine/policies.ts';
import { writtenForms } from '../../../src/engine/written-forms.ts';
import { expectedSet } from '../../../src/task/policy/expected.ts';
import { SIGNERS, termsWith, TRUSTS } from '../../engine/policy-terms.ts';

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
    const found = comparePolicies(have, want, { known: new Map(), isWhole: true, needsDigests: false });
    expect(found.map(({ cause, message, effects }) => [cause, message, effects])).toEqual([]);
  });
});
