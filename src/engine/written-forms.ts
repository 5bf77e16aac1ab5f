import type { LocatedNode } from '../text/located-yaml.ts';
import { IVP_VERSIONS, apiVersionOf } from './kyverno/versions.ts';
import { type ChosenForm, POLICY_WRITERS } from './policies.ts';
import type { Policy, PolicyForm } from './policy.ts';
import { type PolicyKind, policyKindOf } from './policy-kind.ts';

/** Forms to which a document may belong that demands nothing of signers itself. */
const COMPANIONS: Readonly<Partial<Record<PolicyKind, readonly PolicyForm[]>>> = {
  'kyverno-validating': ['kyverno-ivp'],
  'kyverno-policy': ['kyverno-cosign', 'kyverno-bundle'],
  'trust-root': ['policy-controller'],
  'gatekeeper-template': ['gatekeeper'],
  'gatekeeper-constraint': ['gatekeeper'],
};

/** The forms that documents are of, as they would be chosen to be written; an older version where they are of one. */
export function writtenForms(policies: readonly Policy[], roots: readonly LocatedNode[]): ChosenForm[] {
  const own = new Set(policies.filter(({ demands }) => demands.length > 0).map(({ form }) => form));
  for (const { form } of policies) if (form !== 'gatekeeper') own.add(form);
  const companions = roots.flatMap((root) => COMPANIONS[policyKindOf(root) ?? 'ratify'] ?? []);
  const isMet = (forms: readonly PolicyForm[]) => forms.some((form) => own.has(form));
  for (const root of roots) {
    const forms = COMPANIONS[policyKindOf(root) ?? 'ratify'] ?? [];
    if (!isMet(forms)) for (const form of forms) own.add(form);
  }
  return [...POLICY_WRITERS]
    .filter(([form]) => own.has(form) && (form !== 'gatekeeper' || companions.includes('gatekeeper')))
    .map(([form, writer]) => {
      const version = form === 'kyverno-ivp' ? versionOf(roots) : writer.versions[0];
      return { id: version === undefined ? form : `${form}@${version}`, writer, version };
    });
}

/** The newest that has the API version of the documents; several may. */
function versionOf(roots: readonly LocatedNode[]): string | undefined {
  const apis = roots
    .filter((root) => policyKindOf(root) === 'kyverno-ivp')
    .map((root) => root.at('apiVersion')?.text);
  return IVP_VERSIONS.find((version) => apis.includes(apiVersionOf(version))) ?? IVP_VERSIONS[0];
}
