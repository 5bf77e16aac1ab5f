import { problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { replaceInside } from '../../../text/yaml-edit.ts';
import { expressionsIn, type ImageValidatingPolicy } from '../ivp.ts';

const ALL = '(images.containers + images.initContainers + images.ephemeralContainers)';

export const onlyContainers: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/only-containers',
  severity: 'error-admits',
  title: 'Init and debug containers are not verified',
  isFixable: true,
  check: (policy) => {
    const list = policy.spec.at('validations');
    const text = expressionsIn(policy)
      .map((one) => one.text ?? '')
      .join('\n');
    const isOpen =
      /images\.containers\b/.test(text) &&
      !(/images\.initContainers\b/.test(text) && /images\.ephemeralContainers\b/.test(text));
    if (!list || !isOpen) return [];
    return [
      problemAtKey(
        list,
        'Only images.containers is verified: an init or a debug container runs whatever it names (up to Kyverno 1.18), or the Pod is refused although its images are signed (from 1.19 on).',
        {
          fix: `${ALL}.all(image, …)`,
          edits: /images\.(?:init|ephemeral)Containers/.test(text)
            ? []
            : policy.validations.flatMap((one) => replaceInside(one, /(?<![\w.])images\.containers\b/g, ALL)),
        },
      ),
    ];
  },
};
