import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const attestationNestedAttestor: Rule<ClusterPolicy> = {
  id: 'kyverno/attestation-nested-attestor',
  severity: 'error-admits',
  title: 'A nested set of attestors in an attestation',
  check: (policy) =>
    each(
      verificationsIn(policy).flatMap(({ attestations }) =>
        attestations.flatMap(({ sets }) => sets.flatMap(({ entries }) => entries)),
      ),
      (entry) => {
        const nested = entry.at('attestor');
        return (
          nested &&
          problemAtKey(
            nested,
            'Kyverno ignores a nested set in an attestation: an attestation that anyone signed is accepted.',
            {
              fix: 'list its entries directly',
            },
          )
        );
      },
    ),
};
