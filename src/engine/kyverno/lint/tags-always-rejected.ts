import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { type ClusterPolicy, flag, verificationsIn } from '../cluster-policy.ts';

export const tagsAlwaysRejected: Rule<ClusterPolicy> = {
  id: 'kyverno/tags-always-rejected',
  severity: 'info',
  title: 'Every image that is named by a tag is refused',
  check: (policy) =>
    each(verificationsIn(policy), ({ node }) =>
      flag(node, 'mutateDigest', true) === false && flag(node, 'verifyDigest', true) === true
        ? problemInside(
            node,
            'An image that is named by a tag is refused with "missing digest", whoever signed it.',
            {
              fix: 'where that is not meant: verifyDigest: false, and a policy that requires digests',
            },
          )
        : undefined,
    ),
};
