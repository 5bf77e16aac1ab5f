import { isAtLeast, type Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';

export const deprecatedKind: Rule<LocatedNode> = {
  id: 'kyverno/deprecated-kind',
  severity: 'info',
  title: 'A ClusterPolicy that verifies images will be removed',
  check: (root, context) => {
    const kind = root.at('kind');
    const verifies =
      root
        .at('spec', 'rules')
        ?.items()
        .some((rule) => rule.at('verifyImages')) ?? false;
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
