import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const failOpen: Rule<ClusterPolicy> = {
  id: 'kyverno/fail-open',
  severity: 'warning',
  title: 'Kyverno fails open',
  check: (policy) =>
    verificationsIn(policy).length === 0
      ? []
      : each(
          [policy.spec.at('failurePolicy'), policy.spec.at('webhookConfiguration', 'failurePolicy')].filter(
            (one) => one?.text === 'Ignore',
          ),
          (node) =>
            node &&
            problemAtKey(node, 'While Kyverno is down, slow or throttled, everything is admitted.', {
              fix: 'failurePolicy: Fail, with the namespaces excluded that have to start without Kyverno',
            }),
        ),
};
