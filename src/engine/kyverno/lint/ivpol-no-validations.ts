import { problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const noValidations: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/no-validations',
  severity: 'error-never',
  title: 'A policy without validations',
  check: ({ spec, validations }) =>
    validations.length > 0 || spec.mayHoldMore
      ? []
      : [
          problemInside(
            spec,
            'Nothing is asked of an image: Kyverno 1.19 refuses every one that matches as not verified, and earlier ones check nothing.',
            {
              fix: 'validations: [{expression: "images.containers.all(image, verifyImageSignatures(image, [attestors.NAME]) > 0)"}]',
            },
          ),
        ],
};
