import { type ChosenForm, parsePolicyForms } from '../../engine/policies.ts';
import type { PolicyTerms, PolicyWriter, TrustTerms, WrittenPolicy } from '../../engine/policy-terms.ts';
import { LATER_CHECK } from '../../engine/signed-later.ts';
import { Failure } from '../../shared/failure.ts';
import type { SignedFacts } from './facts.ts';
import { laterCheck } from './later-check.ts';
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
  const all = forms.flatMap(({ id, writer, version }) => {
    try {
      return [{ id, program: writer.program, ...written(terms, writer, version) }];
    } catch (error) {
      if (!isAll || !(error instanceof Failure)) throw error;
      left.push({ id, why: error.message });
      return [];
    }
  });
  if (terms.later && !all.some(({ laterEndedBy }) => laterEndedBy)) throw laterUnasked();
  return { terms, forms: all, left };
}

/** Gatekeeper looks at no signature. */
function laterUnasked(): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: 'signed-later-by has no effect here',
    why: 'no policy that is written looks at a signature',
    fix: '--for kyverno-ivp   # or remove signed-later-by and signed-later-until',
  });
}

/** What a form becomes, with what ends a second signer where the engine does not. */
function written(terms: PolicyTerms, writer: PolicyWriter, version: string | undefined): WrittenPolicy {
  const policy = writer.write(terms, version);
  const { later } = terms;
  if (!later || policy.laterEndedBy !== 'check') return policy;
  const after = writer.write({ ...terms, later: undefined }, version);
  const check = { name: LATER_CHECK, applies: false, text: laterCheck(terms, later, after) };
  return { ...policy, files: [...policy.files, check] };
}
