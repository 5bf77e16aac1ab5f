import type { ConditionTerms, PredicateTerms } from '../policy-terms.ts';
import { pathIn } from '../predicate-paths.ts';

/**
 * Conditions on a statement in Rego, in which a field that is absent makes the rule undefined and so the image refused;
 * in CUE it would be filled in from the policy.
 */
export function regoOf({ type, conditions }: PredicateTerms): string {
  const lines = conditions.map((condition) => `  ${conditionOf(condition, type)}`);
  return ['package sigstore', 'default isCompliant = false', 'isCompliant {', ...lines, '}', ''].join('\n');
}

function conditionOf({ about, match }: ConditionTerms, type: string): string {
  const actual = `input.predicate.${pathIn(type, about).join('.')}`;
  return match.kind === 'regexp'
    ? `regex.match(${JSON.stringify(match.text)}, ${actual})`
    : `${actual} == ${JSON.stringify(match.text)}`;
}
