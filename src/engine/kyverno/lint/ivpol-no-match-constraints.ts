import { problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addMember } from '../../../text/yaml-edit.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const noMatchConstraints: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/no-match-constraints',
  severity: 'error-admits',
  title: 'A policy that no request reaches',
  isFixable: true,
  check: ({ spec, resourceRules, isJson }) =>
    resourceRules.length > 0 || isJson || spec.mayHoldMore
      ? []
      : [
          problemInside(
            spec,
            'No request is matched: the policy is shown as ready, its webhook has no rule, and nothing is verified.',
            {
              fix: 'matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [pods]}]}',
              edits: spec.at('matchConstraints')
                ? []
                : addMember(
                    spec,
                    'matchConstraints:\n  resourceRules:\n    - apiGroups: [""]\n      apiVersions: [v1]\n      operations: [CREATE, UPDATE]\n      resources: [pods]',
                  ),
            },
          ),
        ],
};
