import type { LocatedDocument, LocatedNode } from '../text/located-yaml.ts';
import type { Place } from '../text/place.ts';
import { readConstraint, type Templates, templatesIn } from './gatekeeper/read.ts';
import { readClusterPolicies } from './kyverno/read-cluster-policy.ts';
import { readException } from './kyverno/read-exception.ts';
import { readImageValidatingPolicies } from './kyverno/read-ivp.ts';
import type { Policy } from './policy.ts';
import type { PolicyException } from './policy-exception.ts';
import { type PolicyKind, policyKindOf } from './policy-kind.ts';
import { readClusterImagePolicies } from './policy-controller/read.ts';

/** What files say, every policy with the places of its fields. */
export interface PoliciesRead {
  readonly policies: readonly Policy[];
  readonly exceptions: readonly PolicyException[];
  /** Documents that are of an engine, but no policy that is read: templates, trust roots, Ratify's. */
  readonly others: readonly OtherDocument[];
  /** Documents that do not parse. */
  readonly problems: readonly { readonly message: string; readonly at: Place }[];
}

export interface OtherDocument {
  readonly kind: PolicyKind;
  readonly name: string;
  readonly place: Place;
}

const READERS: Readonly<Partial<Record<PolicyKind, (root: LocatedNode, templates: Templates) => Policy[]>>> =
  {
    'kyverno-policy': readClusterPolicies,
    'kyverno-ivp': readImageValidatingPolicies,
    cip: readClusterImagePolicies,
    'gatekeeper-constraint': readConstraint,
  };

/**
 * Reads every policy among documents, lists of objects included; others are passed over. They are read together: a
 * constraint is understood by its template, wherever that stands.
 */
export function readPolicies(documents: readonly LocatedDocument[]): PoliciesRead {
  const roots = documents.flatMap(({ root }) => objectsIn(root));
  const templates = templatesIn(roots);
  const known = roots.flatMap((root) => {
    const kind = policyKindOf(root);
    return kind === undefined ? [] : [{ root, kind }];
  });
  return {
    policies: known.flatMap(({ root, kind }) => READERS[kind]?.(root, templates) ?? []),
    exceptions: known
      .filter(({ kind }) => kind === 'kyverno-exception')
      .map(({ root }) => readException(root)),
    others: known
      .filter(({ kind }) => !READERS[kind] && kind !== 'kyverno-exception')
      .map(({ root, kind }) => ({ kind, name: root.at('metadata', 'name')?.text ?? '', place: root.place })),
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
