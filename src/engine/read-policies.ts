import { type LocatedNode, readDocuments } from '../text/located-yaml.ts';
import type { Place } from '../text/place.ts';
import type { SourceText } from '../text/source-text.ts';
import { readConstraint, readTemplate } from './gatekeeper/read.ts';
import { readClusterPolicies } from './kyverno/read-cluster-policy.ts';
import { readImageValidatingPolicies } from './kyverno/read-ivp.ts';
import type { Policy } from './policy.ts';
import { type PolicyKind, policyKindOf } from './policy-kind.ts';
import { readClusterImagePolicies } from './policy-controller/read.ts';

/** What a file says, every policy with the places of its fields. */
export interface PoliciesRead {
  readonly policies: readonly Policy[];
  /** Documents that are of an engine, but no policy that is read: exceptions, trust roots, Ratify's. */
  readonly others: readonly { readonly kind: PolicyKind; readonly place: Place }[];
  /** Documents that do not parse. */
  readonly problems: readonly { readonly message: string; readonly at: Place }[];
}

const READERS: Readonly<Partial<Record<PolicyKind, (root: LocatedNode) => Policy[]>>> = {
  'kyverno-policy': readClusterPolicies,
  'kyverno-ivp': readImageValidatingPolicies,
  cip: readClusterImagePolicies,
  'gatekeeper-constraint': readConstraint,
  'gatekeeper-template': readTemplate,
};

/** Reads every policy of a stream of YAML or JSON, lists of objects included; other documents are passed over. */
export function readPolicies(source: SourceText): PoliciesRead {
  const documents = readDocuments(source);
  const roots = documents.flatMap(({ root }) => objectsIn(root));
  const known = roots.flatMap((root) => {
    const kind = policyKindOf(root);
    return kind === undefined ? [] : [{ root, kind, policies: READERS[kind]?.(root) }];
  });
  return {
    policies: known.flatMap(({ policies }) => policies ?? []),
    others: known
      .filter(({ policies }) => policies === undefined)
      .map(({ root, kind }) => ({ kind, place: root.place })),
    problems: documents.flatMap(({ problem }) => problem ?? []),
  };
}

const MAX_LIST_ITEMS = 10_000;

/** What `kubectl get` prints is a list. */
export function objectsIn(root: LocatedNode | undefined): LocatedNode[] {
  if (!root) return [];
  const isList = root.at('kind')?.text === 'List';
  return isList ? (root.at('items')?.items().slice(0, MAX_LIST_ITEMS) ?? []) : [root];
}
