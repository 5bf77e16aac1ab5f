import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addItem } from '../../../text/yaml-edit.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

const CONTROLLERS =
  /(?:^|\/)(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob)$/;

export const podsNotMatched: Rule<ClusterPolicy> = {
  id: 'kyverno/pods-not-matched',
  severity: 'error-admits',
  title: 'Controllers are matched, Pods are not',
  isFixable: true,
  check: ({ rules }) =>
    each(
      rules.filter(
        ({ kinds, verifications }) =>
          verifications.length > 0 && kinds.some(({ text = '' }) => CONTROLLERS.test(text)),
      ),
      ({ kinds }) => {
        const [first] = kinds;
        if (!first || kinds.some(({ text = '', isUnknown }) => isUnknown || /(?:^|\/)(?:Pod|\*)$/.test(text)))
          return undefined;
        return problemAt(first, 'A Pod that is made directly, or by anything else, is not verified.', {
          fix: 'kinds: [Pod]   # Kyverno adds the controllers',
          edits: addItem(first, 'Pod'),
        });
      },
    ),
};
