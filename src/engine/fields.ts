import type { LocatedNode } from '../text/located-yaml.ts';
import type { FieldRule } from './field-rule.ts';
import { CONSTRAINT_FIELDS, TEMPLATE_FIELDS } from './gatekeeper/fields.ts';
import { CLUSTER_POLICY_FIELDS, IVP_FIELDS, NAME_RULE_FIELDS } from './kyverno/fields.ts';
import { CIP_FIELDS, TRUST_ROOT_FIELDS } from './policy-controller/fields.ts';
import { type PolicyKind, policyKindOf } from './policy-kind.ts';

/** A part of a document that is compared by itself. */
export interface PolicyPart {
  readonly kind: PolicyKind | 'kyverno-rule';
  /** The object's name, or the rule's. */
  readonly name: string;
  readonly node: LocatedNode;
  /** Of the object. */
  readonly root: LocatedNode;
}

const FIELDS: Readonly<Partial<Record<PolicyPart['kind'], readonly FieldRule[]>>> = {
  'kyverno-ivp': IVP_FIELDS,
  'kyverno-policy': CLUSTER_POLICY_FIELDS,
  'kyverno-rule': NAME_RULE_FIELDS,
  'kyverno-validating': NAME_RULE_FIELDS,
  cip: CIP_FIELDS,
  'trust-root': TRUST_ROOT_FIELDS,
  'gatekeeper-template': TEMPLATE_FIELDS,
  'gatekeeper-constraint': CONSTRAINT_FIELDS,
};

/** What its fields mean; undefined: nothing of the kind is written here. */
export function fieldRulesFor({ kind }: Pick<PolicyPart, 'kind'>): readonly FieldRule[] | undefined {
  return FIELDS[kind];
}

/** The object, and the rules of a ClusterPolicy that verify no image, each by itself. */
export function partsOf(root: LocatedNode): PolicyPart[] {
  const kind = policyKindOf(root);
  if (kind === undefined) return [];
  const name = root.at('metadata', 'name')?.text ?? '';
  const rules = kind === 'kyverno-policy' ? nameRules(root) : [];
  const own = kind === 'kyverno-policy' && !verifies(root) ? [] : [{ kind, name, node: root, root }];
  return [
    ...own,
    ...rules.map((node) => ({
      kind: 'kyverno-rule' as const,
      name: node.at('name')?.text ?? '',
      node,
      root,
    })),
  ];
}

function nameRules(root: LocatedNode): LocatedNode[] {
  return (root.at('spec', 'rules')?.items() ?? []).filter((rule) => !rule.at('verifyImages'));
}

function verifies(root: LocatedNode): boolean {
  return (root.at('spec', 'rules')?.items() ?? []).some((rule) => rule.at('verifyImages'));
}

/** A value that has none below, and where it lies: `spec.images[].glob`. */
export interface Leaf {
  readonly path: string;
  readonly value: string;
  readonly node: LocatedNode;
}

/** What stands in a part; what is compared by itself is left out. */
export function leavesOf({ kind, node }: PolicyPart): Leaf[] {
  const leaves = leavesBelow(node, '');
  if (kind !== 'kyverno-policy') return leaves;
  const others = nameRules(node).map(({ place }) => place);
  return leaves.filter(
    ({ node: { place } }) => !others.some(({ start, end }) => start <= place.start && place.end <= end),
  );
}

function leavesBelow(node: LocatedNode, path: string): Leaf[] {
  if (node.isMap)
    return node
      .entries()
      .flatMap(([name, value]) => leavesBelow(value, path === '' ? name : `${path}.${name}`));
  if (node.isList) return node.items().flatMap((item) => leavesBelow(item, `${path}[]`));
  return [{ path, value: node.text ?? '', node }];
}
