import { isAtLeast, type Rule } from '../../../finding/rule.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

export const deprecatedKind: Rule<ClusterPolicy> = {
  id: 'kyverno/deprecated-kind',
  severity: 'info',
  title: 'A ClusterPolicy that verifies images will be removed',
  check: ({ root, rules }, context) => {
    const kind = root.at('kind');
    const verifies = rules.some(({ verifications }) => verifications.length > 0);
    if (!kind || !verifies || !isAtLeast(context, 'kyverno', '1.17')) return [];
    return [
      {
        at: kind.keyPlace,
        message: `Kyverno has deprecated ${kind.text ?? ''} since 1.17 and plans to remove it: images would no longer be verified.`,
        fix: 'write an ImageValidatingPolicy beside it: slsa-provenance policy IMAGE --for kyverno-ivp',
      },
    ];
  },
};
