import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const nothingVerified: Rule<ClusterPolicy> = {
  id: 'kyverno/nothing-verified',
  severity: 'warning',
  title: 'Images are matched, and nothing is verified',
  check: (policy) =>
    each(
      verificationsIn(policy).filter(
        ({ node, sets, attestations }) =>
          sets.length === 0 &&
          attestations.length === 0 &&
          !node.at('key') &&
          !node.at('attestors') &&
          !node.at('attestations') &&
          !node.at('issuer') &&
          !node.at('subject') &&
          !node.mayHoldMore,
      ),
      ({ node }) =>
        problemInside(node, 'There are no attestors and no attestations: no signature is looked at.', {
          fix: 'attestors: who may have signed',
        }),
    ),
};
