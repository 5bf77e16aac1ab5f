import type { LocatedNode } from '../text/located-yaml.ts';

/** The documents of engines that are read. */
export type PolicyKind =
  | 'kyverno-policy'
  | 'kyverno-ivp'
  | 'kyverno-validating'
  | 'kyverno-exception'
  | 'cip'
  | 'trust-root'
  | 'gatekeeper-template'
  | 'gatekeeper-constraint'
  | 'ratify';

/** By group of the API and kind; the kinds of constraints are what their templates say. */
const KINDS: Readonly<Record<string, Readonly<Record<string, PolicyKind>>>> = {
  'kyverno.io': {
    ClusterPolicy: 'kyverno-policy',
    Policy: 'kyverno-policy',
    PolicyException: 'kyverno-exception',
  },
  'policies.kyverno.io': {
    ImageValidatingPolicy: 'kyverno-ivp',
    NamespacedImageValidatingPolicy: 'kyverno-ivp',
    ImageVerificationPolicy: 'kyverno-ivp',
    ValidatingPolicy: 'kyverno-validating',
    NamespacedValidatingPolicy: 'kyverno-validating',
    PolicyException: 'kyverno-exception',
  },
  'policy.sigstore.dev': { ClusterImagePolicy: 'cip', TrustRoot: 'trust-root' },
  'templates.gatekeeper.sh': { ConstraintTemplate: 'gatekeeper-template' },
  'constraints.gatekeeper.sh': { '*': 'gatekeeper-constraint' },
  'config.ratify.deislabs.io': { '*': 'ratify' },
};

/** What stands in text that may be such a document, so that the rest need not be parsed. */
export const POLICY_HINT =
  /apiVersion["']?\s*:\s*["']?(?:policies\.)?(?:kyverno\.io|policy\.sigstore\.dev|(?:templates|constraints)\.gatekeeper\.sh|config\.ratify\.deislabs\.io)\//;

/** Undefined: it is none that is read. */
export function policyKindOf(root: LocatedNode): PolicyKind | undefined {
  const [group = ''] = root.at('apiVersion')?.text?.split('/') ?? [];
  const kind = root.at('kind')?.text ?? '';
  const kinds = Object.hasOwn(KINDS, group) ? KINDS[group] : undefined;
  return kinds && (Object.hasOwn(kinds, kind) ? kinds[kind] : kinds['*']);
}
