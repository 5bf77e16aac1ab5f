import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const matchConditionMissesContainers: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/match-condition-misses-containers',
  severity: 'error-admits',
  title: 'A condition that passes over init and debug containers',
  check: ({ spec }) =>
    each(
      (spec.at('matchConditions')?.items() ?? []).flatMap((one) => one.at('expression') ?? []),
      (expression) => {
        const text = expression.text ?? '';
        const isOpen =
          /spec\.\??containers\b/.test(text) &&
          !(/initContainers/.test(text) && /ephemeralContainers/.test(text));
        if (!isOpen || !/\bimage\b/.test(text)) return undefined;
        return problemAtKey(
          expression,
          'A Pod that has the image as an init or a debug container does not satisfy the condition, and is not verified at all.',
          {
            fix: 'leave the condition out: matchImageReferences says already which images count',
          },
        );
      },
    ),
};
