import type { LocatedNode } from '../../text/located-yaml.ts';
import { booleanAt } from '../read-fields.ts';

/** A ClusterPolicy or Policy, as far as it verifies images. */
export interface ClusterPolicy {
  readonly root: LocatedNode;
  readonly spec: LocatedNode;
  readonly rules: readonly PolicyRule[];
}

export interface PolicyRule {
  readonly node: LocatedNode;
  /** Kinds of objects that it is about, as they are written. */
  readonly kinds: readonly LocatedNode[];
  /** Filters of `match` and of `exclude`: each with `resources`, `subjects`, … */
  readonly match: readonly LocatedNode[];
  readonly exclude: readonly LocatedNode[];
  readonly verifications: readonly Verification[];
}

export type VerificationType = 'Cosign' | 'SigstoreBundle' | 'Notary';

/** One entry of `verifyImages`. */
export interface Verification {
  readonly node: LocatedNode;
  readonly policy: LocatedNode;
  readonly type: VerificationType;
  readonly references: readonly LocatedNode[];
  readonly sets: readonly AttestorSet[];
  readonly attestations: readonly Attestation[];
}

export interface AttestorSet {
  readonly node: LocatedNode;
  /** How many have to sign; undefined: all. */
  readonly count: number | undefined;
  readonly entries: readonly LocatedNode[];
}

export interface Attestation {
  readonly node: LocatedNode;
  readonly type: LocatedNode | undefined;
  readonly sets: readonly AttestorSet[];
  /** Single conditions, whatever they are grouped in. */
  readonly conditions: readonly LocatedNode[];
}

/** Undefined: it has no rules. */
export function clusterPolicyIn(root: LocatedNode): ClusterPolicy | undefined {
  const spec = root.at('spec');
  if (!spec?.isMap) return undefined;
  return { root, spec, rules: (spec.at('rules')?.items() ?? []).map((node) => ruleIn(node, spec)) };
}

export function verificationsIn({ rules }: ClusterPolicy): Verification[] {
  return rules.flatMap(({ verifications }) => verifications);
}

/** Sets of an image's own attestors and those of its attestations. */
export function allSets({ sets, attestations }: Verification): AttestorSet[] {
  return [...sets, ...attestations.flatMap((attestation) => attestation.sets)];
}

/** What Kyverno does with an image that fails, in lower case: `audit` where nobody says. */
export function actionOf({ node, policy }: Verification): LocatedNode | undefined {
  return node.at('failureAction') ?? policy.at('validationFailureAction');
}

/** A member that is true or false, or `otherwise`. Undefined: a template says. */
export function flag(node: LocatedNode, name: string, otherwise: boolean): boolean | undefined {
  const value = node.at(name);
  if (!value) return node.mayHoldMore ? undefined : otherwise;
  if (value.isUnknown) return undefined;
  return booleanAt(value) ?? otherwise;
}

function ruleIn(node: LocatedNode, policy: LocatedNode): PolicyRule {
  const match = filtersIn(node.at('match'));
  return {
    node,
    match,
    exclude: filtersIn(node.at('exclude')),
    kinds: match.flatMap((filter) => filter.at('resources', 'kinds')?.items() ?? []),
    verifications: (node.at('verifyImages')?.items() ?? []).map((entry) => verificationIn(entry, policy)),
  };
}

function filtersIn(block: LocatedNode | undefined): LocatedNode[] {
  const listed = [...(block?.at('any')?.items() ?? []), ...(block?.at('all')?.items() ?? [])];
  return block && listed.length === 0 && block.isMap ? [block] : listed;
}

function verificationIn(node: LocatedNode, policy: LocatedNode): Verification {
  const image = node.at('image');
  const type = node.at('type')?.text;
  return {
    node,
    policy,
    type: type === 'SigstoreBundle' || type === 'Notary' ? type : 'Cosign',
    references: [...(node.at('imageReferences')?.items() ?? []), ...(image ? [image] : [])],
    sets: setsIn(node),
    attestations: (node.at('attestations')?.items() ?? []).map(attestationIn),
  };
}

function setsIn(node: LocatedNode): AttestorSet[] {
  return (node.at('attestors')?.items() ?? []).map((set) => {
    const count = set.at('count')?.scalar;
    return {
      node: set,
      count: typeof count === 'number' ? count : undefined,
      entries: set.at('entries')?.items() ?? [],
    };
  });
}

function attestationIn(node: LocatedNode): Attestation {
  return {
    node,
    type: node.at('type') ?? node.at('predicateType'),
    sets: setsIn(node),
    conditions: (node.at('conditions')?.items() ?? []).flatMap(leaves),
  };
}

function leaves(condition: LocatedNode): LocatedNode[] {
  const grouped = ['all', 'any'].flatMap((name) => condition.at(name)?.items() ?? []);
  return condition.at('key') ? [condition] : grouped;
}
