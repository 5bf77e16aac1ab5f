import type { Problem } from '../../../finding/finding.ts';
import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { replaceScalar, type TextEdit } from '../../../text/yaml-edit.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

const OLD_MEMBERS = ['key', 'issuer', 'subject', 'roots', 'image'];

export const deprecatedField: Rule<ClusterPolicy> = {
  id: 'kyverno/deprecated-field',
  severity: 'info',
  title: 'A field that Kyverno warns of',
  isFixable: true,
  check: (policy) => {
    const verifications = verificationsIn(policy);
    if (verifications.length === 0) return [];
    const { root, spec, rules } = policy;
    const version = root.at('apiVersion');
    return [
      ...(version?.text === 'kyverno.io/v2beta1'
        ? [said(version, 'kyverno.io/v2beta1 is deprecated', 'kyverno.io/v1')]
        : []),
      ...actions(spec.at('validationFailureAction')),
      ...each(rules, ({ node }) => {
        const resources = node.at('match', 'resources');
        return (
          resources && said(resources, 'match.resources is deprecated', 'match: {any: [{resources: …}]}')
        );
      }),
      ...each(verifications, ({ node, attestations }) => [
        ...OLD_MEMBERS.flatMap((name) => node.at(name) ?? []).map((one) =>
          said(one, 'this is deprecated beside attestors', 'imageReferences, attestors'),
        ),
        ...attestations
          .flatMap((one) => one.node.at('predicateType') ?? [])
          .map((type) => said(type, 'predicateType is deprecated', 'type', renamed(type, 'type'))),
        ...attestations
          .flatMap(({ conditions }) => conditions)
          .flatMap((one) => one.at('operator') ?? [])
          .filter(({ text }) => text === 'In' || text === 'NotIn')
          .map((operator) =>
            said(
              operator,
              `the operator ${operator.text ?? ''} is deprecated`,
              operator.text === 'In' ? 'AnyIn' : 'AnyNotIn',
              replaceScalar(operator, operator.text === 'In' ? 'AnyIn' : 'AnyNotIn'),
            ),
          ),
      ]),
    ];
  },
};

function actions(action: LocatedNode | undefined): Problem[] {
  const text = action?.text ?? '';
  if (!action || !/^[ea]/.test(text) || action.isUnknown) return [];
  const today = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return [said(action, `${text} is written ${today}`, today, replaceScalar(action, today))];
}

function said(node: LocatedNode, what: string, fix: string, edits: TextEdit[] = []): Problem {
  return problemAtKey(node, `Kyverno still reads it, and warns: ${what}.`, { fix, edits });
}

function renamed(node: LocatedNode, name: string): TextEdit[] {
  const { file, start, end } = node.keyPlace;
  return [{ file, start, end, text: name }];
}
