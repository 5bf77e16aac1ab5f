import { type ImageRule, imageRuleIn, type ImageRuleText } from '../../admission/image-rules.ts';
import { clusterPolicyIn, type PolicyRule } from '../../engine/kyverno/cluster-policy.ts';
import { readMatchConstraints } from '../../engine/kyverno/match-constraints.ts';
import { namespacesOf, requestsOf } from '../../engine/kyverno/read-cluster-policy.ts';
import type { Policy, PolicyMode } from '../../engine/policy.ts';
import { nameOf, textAt } from '../../engine/read-fields.ts';
import { objectsIn } from '../../engine/read-policies.ts';
import type { LocatedDocument, LocatedNode } from '../../text/located-yaml.ts';

const GROUPS = /^(policies\.)?kyverno\.io\//;

/** Policies of Kyverno that verify no image and may refuse it all the same. */
export interface OtherPolicies {
  readonly rules: readonly ImageRule[];
  /** Nothing passes these for certain. */
  readonly unread: readonly Policy[];
}

export function otherPoliciesIn(documents: readonly LocatedDocument[]): OtherPolicies {
  const read = documents.flatMap(({ root }) => objectsIn(root)).flatMap(validatingIn);
  const known = read.map((one) => ({ one, rules: rulesIn(one) }));
  return {
    rules: known.flatMap(({ rules }) => rules ?? []),
    unread: known.filter(({ rules }) => !rules).map(({ one }) => unread(one)),
  };
}

type Scope = Pick<Policy, 'name' | 'rule' | 'namespace' | 'mode' | 'namespaces' | 'requests'>;

/** What a document demands in CEL, in patterns or JMESPath, and where. */
interface Validating extends Scope {
  readonly root: LocatedNode;
  readonly expressions: readonly LocatedNode[];
  /** Whether it is applied under conditions that are not understood. */
  readonly isConditional: boolean;
}

function validatingIn(root: LocatedNode): Validating[] {
  const [group = '', kind = ''] = [root.at('apiVersion')?.text, root.at('kind')?.text];
  if (!GROUPS.test(group)) return [];
  if (/^(Namespaced)?ValidatingPolicy$/.test(kind)) return [celPolicy(root, kind)];
  if (!/^(Cluster)?Policy$/.test(kind)) return [];
  const rules = clusterPolicyIn(root)?.rules ?? [];
  return rules.flatMap((rule) => {
    const validate = rule.node.at('validate');
    return validate ? [classicRule(root, rule, validate)] : [];
  });
}

const CONTAINERS = ['containers', 'init', 'ephemeral', 'image-volumes'] as const;

function celPolicy(root: LocatedNode, kind: string): Validating {
  const spec = root.at('spec');
  const { namespaces, resources, notUnderstood } = readMatchConstraints(spec);
  const isAlone = resources.length === 1 && resources[0]?.value === 'pods';
  return {
    root,
    name: nameOf(root),
    ...(kind.startsWith('Namespaced') && ownNamespace(root)),
    mode: { value: modeOf(spec?.at('validationActions')) },
    namespaces,
    requests: { operations: [], resources, controllers: isAlone, containers: CONTAINERS },
    expressions: spec?.at('validations')?.items() ?? [],
    isConditional: notUnderstood.length > 0,
  };
}

function classicRule(root: LocatedNode, rule: PolicyRule, validate: LocatedNode): Validating {
  const action = validate.at('failureAction') ?? root.at('spec', 'validationFailureAction');
  const name = rule.node.at('name');
  return {
    root,
    name: nameOf(root),
    ...(name && { rule: textAt(name) }),
    ...(root.at('kind')?.text === 'Policy' && ownNamespace(root)),
    mode: { value: modeOf(action) },
    namespaces: namespacesOf(rule),
    requests: { ...requestsOf(rule, root), containers: CONTAINERS },
    expressions: validate.at('cel', 'expressions')?.items() ?? [],
    isConditional: ['preconditions', 'celPreconditions'].some((one) => rule.node.at(one) !== undefined),
  };
}

function ownNamespace(root: LocatedNode): Pick<Policy, 'namespace'> {
  const namespace = root.at('metadata', 'namespace');
  return namespace ? { namespace: textAt(namespace) } : {};
}

/** undefined: something in it is not understood. */
function rulesIn({ expressions, isConditional, ...validating }: Validating): ImageRule[] | undefined {
  const texts = expressions.map(textOf);
  const known = texts.filter((text) => text !== undefined);
  if (isConditional || known.length === 0 || known.length < texts.length) return undefined;
  return known.map((text) => ({ ...scopeOf(validating), ...text }));
}

function textOf(validation: LocatedNode): ImageRuleText | undefined {
  const rule = imageRuleIn(validation.at('expression')?.text ?? '');
  return rule && { ...rule, message: validation.at('message')?.text ?? 'the policy refuses its name' };
}

function scopeOf({ root, ...scope }: Scope & { readonly root: LocatedNode }) {
  return { ...scope, form: formOf(root), kind: root.at('kind')?.text ?? '' };
}

function formOf(root: LocatedNode): Policy['form'] {
  return root.at('kind')?.text?.endsWith('ValidatingPolicy') ? 'kyverno-ivp' : 'kyverno-cosign';
}

function modeOf(node: LocatedNode | undefined): PolicyMode {
  return /Deny|Enforce/i.test(node?.source ?? '') ? 'enforce' : 'audit';
}

function unread({ expressions: _, isConditional: __, ...validating }: Validating): Policy {
  const { root, name } = validating;
  return {
    ...scopeOf(validating),
    images: { include: [], exclude: [] },
    onFailure: { value: 'refuse' },
    digest: { value: 'free' },
    demands: [],
    notUnderstood: [{ language: 'cel', text: { value: `${root.at('kind')?.text} ${name.value}` } }],
    place: root.place,
  };
}
