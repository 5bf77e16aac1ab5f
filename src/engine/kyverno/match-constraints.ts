import type { LocatedNode } from '../../text/located-yaml.ts';
import { NAME_LABEL, readLabelSelector } from '../label-selector.ts';
import type { NamespaceScope, NotUnderstood, Policy } from '../policy.ts';
import { textAt, undecided } from '../read-fields.ts';
import { readRequestCondition } from './request-conditions.ts';

/** Where a policy of `policies.kyverno.io` counts, as its `matchConstraints` and `matchConditions` say it. */
export interface MatchConstraints {
  readonly namespaces: NamespaceScope;
  readonly resources: Policy['requests']['resources'];
  /** What decides besides whether the policy is applied. */
  readonly notUnderstood: readonly NotUnderstood[];
}

export function readMatchConstraints(spec: LocatedNode | undefined): MatchConstraints {
  const constraints = spec?.at('matchConstraints');
  const conditions = (spec?.at('matchConditions')?.items() ?? []).map((node) => {
    const expression = node.at('expression');
    const condition = readRequestCondition(expression?.text ?? '');
    // CEL knows no wildcards, by which names are compared here.
    const isPlain = condition?.kind !== 'namespace' || !condition.names.some((name) => /[*?]/.test(name));
    return { node, expression, condition: isPlain ? condition : undefined };
  });
  const unread = conditions.filter(({ condition }) => condition?.kind !== 'namespace');
  const unreadParts = [
    constraints?.at('objectSelector'),
    constraints?.at('excludeResourceRules'),
    readLabelSelector(constraints?.at('namespaceSelector'))
      ? undefined
      : constraints?.at('namespaceSelector'),
  ].flatMap((one) => one ?? []);
  const named = conditions.flatMap(({ condition, expression }) =>
    condition?.kind === 'namespace'
      ? [{ isIn: condition.isIn, names: condition.names.map((name) => fieldOf(name, expression)) }]
      : [],
  );
  return {
    namespaces: namespacesIn([...namedBySelector(constraints), ...named], constraints),
    resources: (constraints?.at('resourceRules')?.items() ?? [])
      .flatMap((rule) => rule.at('resources')?.items() ?? [])
      .map(textAt),
    notUnderstood: [
      ...unreadParts.map((one) => undecided('yaml', one)),
      ...unread.map(({ node, expression }) => undecided('cel', expression ?? node)),
    ],
  };
}

type Name = NamespaceScope['include'][number];

interface NameList {
  readonly isIn: boolean;
  readonly names: Name[];
}

function namespacesIn(lists: readonly NameList[], constraints: LocatedNode | undefined): NamespaceScope {
  const included = lists.filter(({ isIn }) => isIn).map(({ names }) => names);
  const common = inAll(included);
  // Lists that have nothing in common name no namespace at all: each is left out again.
  const none = common.length === 0 ? included.flat() : [];
  return {
    include: none.length > 0 ? none : common,
    exclude: [...lists.filter(({ isIn }) => !isIn).flatMap(({ names }) => names), ...none],
    selectors: (readLabelSelector(constraints?.at('namespaceSelector')) ?? []).filter(
      ({ key, operator }) => key !== NAME_LABEL || !/^(?:Not)?In$/.test(operator),
    ),
  };
}

function fieldOf(value: string, node: LocatedNode | undefined): Name {
  return { value, ...(node && { place: node.place }) };
}

/** Names that a selector lists by the label which every namespace has. */
function namedBySelector(constraints: LocatedNode | undefined): NameList[] {
  const expressions = constraints?.at('namespaceSelector', 'matchExpressions')?.items() ?? [];
  const label = constraints?.at('namespaceSelector', 'matchLabels', NAME_LABEL);
  const listed = expressions
    .filter(
      (one) => one.at('key')?.text === NAME_LABEL && /^(?:Not)?In$/.test(one.at('operator')?.text ?? ''),
    )
    .map((one) => ({
      isIn: one.at('operator')?.text === 'In',
      names: (one.at('values')?.items() ?? []).map(textAt),
    }));
  return [...(label ? [{ isIn: true, names: [textAt(label)] }] : []), ...listed];
}

/** Those of the first list that every other has. */
function inAll([first = [], ...more]: readonly (readonly Name[])[]): readonly Name[] {
  return first.filter(({ value }) => more.every((names) => names.some((one) => one.value === value)));
}
