import { problemAtKey, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addMember, setTo } from '../../../text/yaml-edit.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const backgroundScan: Rule<ClusterPolicy> = {
  id: 'kyverno/background-scan',
  severity: 'info',
  title: 'Every Pod is verified again and again',
  isFixable: true,
  check: (policy) => {
    const { spec } = policy;
    const background = spec.at('background');
    if (verificationsIn(policy).length === 0 || background?.scalar === false || background?.isUnknown)
      return [];
    const message =
      'Every scan asks the registry about every Pod, up to its rate limit, and refuses nothing.';
    const fix = 'background: false, unless the reports are wanted';
    if (background)
      return [
        problemAtKey(background, message, {
          fix,
          edits: setTo(background, 'false'),
        }),
      ];
    return spec.mayHoldMore
      ? []
      : [problemInside(spec, message, { fix, edits: addMember(spec, 'background: false') })];
  },
};
