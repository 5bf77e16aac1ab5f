import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const policyAtWrongLevel: Rule<ClusterImagePolicy> = {
  id: 'cip/policy-at-wrong-level',
  severity: 'error-never',
  title: 'A condition on a predicate where there is none',
  check: ({ spec }) =>
    each([spec.at('policy')], (policy) =>
      policy &&
      /\bpredicate(?:Type)?\b/.test(policy.at('data')?.text ?? '') &&
      !/authorityMatches/.test(policy.at('data')?.text ?? '')
        ? problemAtKey(
            policy,
            'Here only the results of the authorities are seen, and no predicate: it is never satisfied.',
            { fix: 'authorities[].attestations[].policy' },
          )
        : undefined,
    ),
};
