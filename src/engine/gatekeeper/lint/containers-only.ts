import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { regoIn } from '../read.ts';

export const containersOnly: Rule<LocatedNode> = {
  id: 'gatekeeper/containers-only',
  severity: 'error-admits',
  title: 'Init and debug containers are passed over',
  check: (root) =>
    each(regoIn(root), (rego) => {
      const text = rego.text ?? '';
      const isOpen =
        /\.containers\[|\["containers"\]/.test(text) &&
        !(/initContainers/.test(text) && /ephemeralContainers/.test(text));
      if (!isOpen || !/\bimage\b/.test(text)) return undefined;
      return problemAtKey(
        rego,
        'Only spec.containers is looked at: the image of an init or a debug container may be anything.',
        {
          fix: 'input_containers[c] { c := input.review.object.spec.initContainers[_] }, and the same for containers and ephemeralContainers',
        },
      );
    }),
};
