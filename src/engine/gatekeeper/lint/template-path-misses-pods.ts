import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { regoIn } from '../read.ts';

export const templatePathMissesPods: Rule<LocatedNode> = {
  id: 'gatekeeper/template-path-misses-pods',
  severity: 'error-admits',
  title: 'Pods themselves are passed over',
  check: (root) =>
    each(regoIn(root), (rego) => {
      const text = rego.text ?? '';
      if (
        !/object\.spec\.template\.spec\b/.test(text) ||
        /object\.spec(?:\.(?:containers|initContainers)|\[|\s*$)/m.test(text)
      )
        return undefined;
      return problemAtKey(
        rego,
        'Only spec.template is looked at: a Pod that is made directly, or by a CronJob, may be anything.',
        {
          fix: 'match Pod, and read input.review.object.spec.containers',
        },
      );
    }),
};
