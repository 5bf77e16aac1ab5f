import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { replaceScalar, type TextEdit } from '../../../text/yaml-edit.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

const OPERATORS = [
  ...['Equal', 'Equals', 'NotEqual', 'NotEquals', 'In', 'AnyIn', 'AllIn', 'NotIn', 'AnyNotIn', 'AllNotIn'],
  ...['GreaterThanOrEquals', 'GreaterThan', 'LessThanOrEquals', 'LessThan'],
  ...['DurationGreaterThanOrEquals', 'DurationGreaterThan', 'DurationLessThanOrEquals', 'DurationLessThan'],
];
const WILDCARDS: Readonly<Record<string, string>> = { Contains: 'Equals', NotContains: 'NotEquals' };

export const unknownOperator: Rule<ClusterPolicy> = {
  id: 'kyverno/unknown-operator',
  severity: 'error-never',
  title: 'An operator that Kyverno does not have',
  isFixable: true,
  check: ({ rules }) =>
    each(rules, ({ node }) =>
      [...node.walk()]
        .filter((one) => one.at('key') && one.at('operator') && one.at('value'))
        .flatMap((condition) => {
          const operator = condition.at('operator');
          if (!operator?.text || operator.isUnknown || OPERATORS.includes(operator.text)) return [];
          return [
            problemAt(
              operator,
              `Kyverno has no operator ${operator.text}: the API server refuses the policy.`,
              {
                fix: 'Equals and NotEquals take wildcards: value: "*text*"',
                edits: translated(operator, condition.at('value')),
              },
            ),
          ];
        }),
    ),
};

function translated(operator: LocatedNode, value: LocatedNode | undefined): TextEdit[] {
  const other = WILDCARDS[operator.text ?? ''];
  if (other === undefined || value?.text === undefined || value.style === 'block') return [];
  const { file, start, end } = value.place;
  return [...replaceScalar(operator, other), { file, start, end, text: JSON.stringify(`*${value.text}*`) }];
}
