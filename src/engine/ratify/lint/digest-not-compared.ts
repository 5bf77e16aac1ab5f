import { problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { trustPoliciesIn } from '../verifier.ts';

export const digestNotCompared: Rule<LocatedNode> = {
  id: 'ratify/digest-not-compared',
  severity: 'error-admits',
  title: "Another image's signature is taken for this one's",
  check: (root) => {
    const policies = trustPoliciesIn(root);
    const list = root.at('spec', 'parameters', 'trustPolicies');
    if (!list || !policies || policies.length === 0) return [];
    return [
      problemAtKey(
        list,
        'Ratify 1.4 does not compare the digest that was signed with the image: the .sig of another image, copied to the tag of this one, admits it.',
        {
          fix: 'Kyverno or policy-controller; with a key alone, parameters.key in place of trustPolicies, which does compare',
        },
      ),
    ];
  },
};
