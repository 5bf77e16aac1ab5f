import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { regoIn } from '../read.ts';

export const imageVolumesUnseen: Rule<LocatedNode> = {
  id: 'gatekeeper/image-volumes-unseen',
  severity: 'info',
  title: 'Image volumes are not looked at',
  check: (root) =>
    each(regoIn(root), (rego) => {
      const text = rego.text ?? '';
      if (!/[cC]ontainers\b/.test(text) || !/\bimage\b/.test(text) || /\bvolumes\b/.test(text))
        return undefined;
      return problemAtKey(
        rego,
        'Since Kubernetes 1.31 a volume may be an image, too: those are not looked at.',
        {
          fix: 'input.review.object.spec.volumes[_].image.reference',
        },
      );
    }),
};
