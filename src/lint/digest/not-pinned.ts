import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';

export const notPinned: Rule<PolicyReading> = {
  id: 'digest/not-pinned',
  severity: 'warning',
  title: 'The tag is verified, and the node pulls what it points to later',
  check: ({ unpinned }) =>
    each(unpinned, (node) =>
      problemAtKey(
        node,
        'A tag is neither refused nor replaced by the digest that was verified: the node pulls what the tag points to by then.',
        {
          fix: 'verifyDigest: true, and images by digest; or mutateDigest: true',
        },
      ),
    ),
};
