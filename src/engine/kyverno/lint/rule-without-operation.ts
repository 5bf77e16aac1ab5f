import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

const OPERATIONS = ['validate', 'mutate', 'generate', 'verifyImages'];

export const ruleWithoutOperation: Rule<ClusterPolicy> = {
  id: 'kyverno/rule-without-operation',
  severity: 'error-never',
  title: 'A rule that does nothing',
  check: ({ rules }) =>
    each(rules, ({ node }) =>
      node.isMap && !node.mayHoldMore && !OPERATIONS.some((name) => node.at(name))
        ? problemInside(node, `Kyverno refuses the policy: "No operation defined in the rule".`, {
            fix: `one of ${OPERATIONS.join(', ')}`,
          })
        : undefined,
    ),
};
