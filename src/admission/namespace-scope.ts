import { type LabelRequirement, meetsRequirement, NAME_LABEL } from '../engine/label-selector.ts';
import type { Policy } from '../engine/policy.ts';
import { matchesWildcards } from '../text/glob.ts';
import { type AdmissionAnswer, cannotTell, notLookedAt } from './answer.ts';
import type { FoundImage } from './found-image.ts';
import type { NamespaceFacts } from './namespaces.ts';

export interface NamespaceQuestion {
  readonly found: FoundImage;
  readonly namespaces: NamespaceFacts;
  /** Names or wildcards of those that the engine leaves out, whatever its policies say. */
  readonly leftOut: readonly string[];
}

/**
 * Whether a policy counts in the namespace of an image.
 * @returns undefined: it does; otherwise what follows from that it does not, or may not
 */
export function outOfNamespaces(
  { namespace, namespaces: scope, form }: Pick<Policy, 'namespace' | 'namespaces' | 'form'>,
  { found, namespaces, leftOut }: NamespaceQuestion,
): AdmissionAnswer | undefined {
  const name = namespaceOf(found, namespaces);
  const include = namespace ? [namespace, ...scope.include] : scope.include;
  if (name === undefined)
    return include.length + scope.exclude.length > 0
      ? cannotTell('its namespace is not known, and the policy is for some only', '--namespace NAME')
      : ofLabels(undefined, scope, namespaces);
  const isNamed = ({ value }: { value: string }) => matchesWildcards(value, name);
  if (leftOut.some((value) => isNamed({ value })))
    return notLookedAt(
      `${form.startsWith('kyverno') ? "Kyverno's resourceFilters leave" : 'the engine leaves'} out the namespace ${name}`,
    );
  if (namespace && namespace.value !== name)
    return notLookedAt(`the policy is one of the namespace ${namespace.value}, not of ${name}`);
  if (scope.exclude.some(isNamed)) return notLookedAt(`the policy leaves out the namespace ${name}`);
  if (scope.include.length > 0 && !scope.include.some(isNamed))
    return notLookedAt(`the policy is not for the namespace ${name}`);
  return ofLabels(name, scope, namespaces);
}

/** undefined: it is not known. */
export function namespaceOf({ from }: FoundImage, { assumed }: NamespaceFacts): string | undefined {
  return from.namespace ?? assumed;
}

function ofLabels(
  name: string | undefined,
  { label, selectors = [] }: Policy['namespaces'],
  { labels: known }: NamespaceFacts,
): AdmissionAnswer | undefined {
  const labels = name === undefined ? undefined : known.get(name);
  const unmet = ofSelectors(name, selectors, labels);
  if (unmet || label === undefined || labels === undefined) return unmet;
  const [key = '', value = ''] = label.split('=');
  return labels[key] === value
    ? undefined
    : notLookedAt(`the namespace ${name} has no label ${label}`, `kubectl label namespace ${name} ${label}`);
}

function ofSelectors(
  name: string | undefined,
  selectors: readonly LabelRequirement[],
  labels: Readonly<Record<string, string>> | undefined,
): AdmissionAnswer | undefined {
  if (selectors.length === 0) return undefined;
  // Every namespace has its name as a label.
  const isKnown = labels !== undefined || selectors.every(({ key }) => key === NAME_LABEL);
  if (name === undefined || !isKnown)
    return cannotTell(
      `the policy is for namespaces by their labels (${selectors.map(({ key }) => key).join(', ')}), and those of ` +
        `${name ?? 'its namespace'} are not known`,
      'add the namespaces to the manifests: kubectl get namespaces -o json',
    );
  const all: Readonly<Record<string, string>> = { ...labels, [NAME_LABEL]: name };
  const unmet = selectors.find((one) => !meetsRequirement(one, all));
  return unmet
    ? notLookedAt(
        `the policy is not for the namespace ${name}: its label ${unmet.key} is ${all[unmet.key] ?? 'absent'}`,
      )
    : undefined;
}
