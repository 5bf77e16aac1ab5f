import type { Alternative, Condition, PolicyForm } from '../engine/policy.ts';
import { hasPath, pathIn } from '../engine/predicate-paths.ts';
import { printable } from '../text/printable.ts';
import { type AdmissionAnswer, cannotTell, rejects } from './answer.ts';
import type { SignedFact } from './image-evidence.ts';
import { memberOf } from './manifest-path.ts';
import { acceptsIdentity, isAccepted } from './text-match.ts';

interface ConditionQuestion {
  readonly form: PolicyForm;
  readonly alternative: Alternative;
  readonly want: { readonly predicateType: string };
}

/**
 * Whether the predicates that count meet the conditions. Kyverno wants all of them to, policy-controller one; an
 * ImageValidatingPolicy reads the last, and which that is nobody can tell.
 * @returns undefined: they do
 */
export function conditionsOn(
  facts: readonly SignedFact[],
  { form, alternative, want }: ConditionQuestion,
): AdmissionAnswer | undefined {
  const counted = facts.filter(
    (fact) => fact.predicateType === want.predicateType && isBySigner(fact, alternative),
  );
  if (counted.length === 0) return cannotTell(`its ${want.predicateType} could not be read here`);
  const unknown = alternative.conditions.find(({ about }) => !hasPath(want.predicateType, about));
  if (unknown)
    return cannotTell(`${unknown.about} is asked of ${want.predicateType}, which is not understood here`);
  const problems = counted.map((fact) => firstUnmet(fact, alternative.conditions));
  const unmet = problems.filter((problem) => problem !== undefined);
  if (unmet.length === 0) return undefined;
  if (form.startsWith('policy-controller') && unmet.length < counted.length) return undefined;
  if (form === 'kyverno-ivp' && unmet.length < counted.length)
    return cannotTell(
      `${unmet.length} of ${counted.length} attestations do not meet it, and Kyverno reads one of them: ${unmet[0]}`,
    );
  return rejects(unmet[0] ?? 'a condition is not met');
}

function isBySigner({ signer }: SignedFact, { signer: wanted }: Alternative): boolean {
  if (wanted.kind === 'key') return signer === undefined;
  if (wanted.kind !== 'keyless') return true;
  return signer !== undefined && wanted.identities.some((one) => acceptsIdentity(one, signer));
}

function firstUnmet(
  { predicate, predicateType }: SignedFact,
  conditions: readonly Condition[],
): string | undefined {
  for (const { about, match } of conditions) {
    const value = pathIn(predicateType ?? '', about).reduce<unknown>(memberOf, predicate);
    const isMet = typeof value === 'string' && isAccepted(match.value, value);
    if (!isMet)
      return `its ${about} is ${typeof value === 'string' ? printable(value) : 'not said'}, and the policy wants ${match.value.text}`;
  }
  return undefined;
}
