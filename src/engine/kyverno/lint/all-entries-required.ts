import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { allSets, type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const allEntriesRequired: Rule<ClusterPolicy> = {
  id: 'kyverno/all-entries-required',
  severity: 'warning',
  title: 'Every entry of a set has to have signed',
  check: (policy) =>
    each(
      verificationsIn(policy)
        .flatMap(allSets)
        .filter(({ node, entries }) => entries.length > 1 && !node.at('count') && !node.mayHoldMore),
      ({ node, entries }) =>
        problemInside(
          node,
          `Without count, all ${entries.length} have to have signed: an image that one of them signed is refused.`,
          {
            fix: `count: 1, where one suffices; count: ${entries.length}, where all are meant`,
          },
        ),
    ),
};
