import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const modeWarn: Rule<ClusterImagePolicy> = {
  id: 'cip/mode-warn',
  severity: 'info',
  title: 'Nothing is refused',
  check: ({ spec }) =>
    each([spec.at('mode')], (mode) =>
      mode?.text === 'warn'
        ? problemAtKey(mode, 'kubectl prints a warning, and the image runs.', {
            fix: 'mode: enforce, once the warnings are understood',
          })
        : undefined,
    ),
};
