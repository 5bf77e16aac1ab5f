import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const ivpolFailOpen: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/fail-open',
  severity: 'warning',
  title: 'Kyverno fails open',
  check: ({ spec }) =>
    each([spec.at('failurePolicy')], (node) =>
      node?.text === 'Ignore'
        ? problemAtKey(node, 'While Kyverno is down, slow or throttled, everything is admitted.', {
            fix: 'failurePolicy: Fail',
          })
        : undefined,
    ),
};
