import { problemAtKey, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addMember } from '../../../text/yaml-edit.ts';
import { allSets, type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const timeout: Rule<ClusterPolicy> = {
  id: 'kyverno/timeout',
  severity: 'info',
  title: 'Ten seconds for all images of a Pod',
  isFixable: true,
  check: (policy) => {
    const { spec } = policy;
    if (!verificationsIn(policy).some((one) => allSets(one).length > 0 || one.attestations.length > 0))
      return [];
    const set = [spec.at('webhookTimeoutSeconds'), spec.at('webhookConfiguration', 'timeoutSeconds')].flatMap(
      (one) => one ?? [],
    );
    const [first, second] = set;
    if (first && second)
      return [
        problemAtKey(second, 'The timeout is set in two ways: Kyverno refuses the policy.', {
          fix: 'keep webhookConfiguration.timeoutSeconds',
          severity: 'error-never',
        }),
      ];
    if (first)
      return outside(first.scalar)
        ? [
            problemAtKey(first, 'A timeout is 1 to 30 seconds: the policy is refused.', {
              fix: '30',
              severity: 'error-never',
            }),
          ]
        : [];
    if (spec.mayHoldMore) return [];
    return [
      problemInside(
        spec,
        'Without a timeout it is ten seconds for all images of a Pod: registries are slower now and then, and the Pod is refused.',
        {
          fix: 'webhookConfiguration: {timeoutSeconds: 30}',
          edits: spec.at('webhookConfiguration')
            ? []
            : addMember(spec, 'webhookConfiguration: {timeoutSeconds: 30}'),
        },
      ),
    ];
  },
};

function outside(value: unknown): boolean {
  return typeof value === 'number' && (value < 1 || value > 30);
}
