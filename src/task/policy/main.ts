import { type ChosenForm, parsePolicyForms } from '../../engine/policies.ts';
import type { PolicyTerms, TrustTerms, WrittenPolicy } from '../../engine/policy-terms.ts';
import { Failure } from '../../shared/failure.ts';
import type { SignedFacts } from './facts.ts';
import { type PolicyWishes, termsOf } from './terms.ts';

/** What one form became. */
export interface WrittenForm extends WrittenPolicy {
  readonly id: string;
  readonly program: string;
}

export interface WrittenPolicies {
  readonly terms: PolicyTerms;
  readonly forms: readonly WrittenForm[];
  /** Forms that were left out of `all`, and why. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

/** The forms that were asked for. @param text ids, or `all` @throws Failure `policy-form-unknown` */
export function chosenForms(text: string): {
  readonly forms: readonly ChosenForm[];
  readonly isAll: boolean;
} {
  return { forms: parsePolicyForms(text), isAll: text.split(',').some((id) => id.trim() === 'all') };
}

/**
 * Writes policies from facts: nothing is asked, nothing is read.
 * @throws Failure `policy-…` where something is not known, or an engine that was named cannot demand it
 */
export function writePolicies(
  facts: SignedFacts,
  wishes: PolicyWishes,
  trust: TrustTerms,
  { forms, isAll }: ReturnType<typeof chosenForms>,
): WrittenPolicies {
  const terms = termsOf(facts, wishes, trust);
  const left: { id: string; why: string }[] = [];
  const written = forms.flatMap(({ id, writer, version }) => {
    try {
      return [{ id, program: writer.program, ...writer.write(terms, version) }];
    } catch (error) {
      if (!isAll || !(error instanceof Failure)) throw error;
      left.push({ id, why: error.message });
      return [];
    }
  });
  return { terms, forms: written, left };
}
