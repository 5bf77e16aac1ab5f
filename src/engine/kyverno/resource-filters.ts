/**
 * Namespaces that Kyverno looks at in no policy, unless its ConfigMap says otherwise (`resourceFilters`, the chart's
 * values; kube-system is left out by the webhook's own selector as well).
 */
const USUALLY_LEFT_OUT: readonly string[] = ['kube-system', 'kube-public', 'kube-node-lease', 'kyverno'];

/**
 * The namespaces, or wildcards, all of whose Pods are left out.
 * @param filters `[kind,namespace,name]` one after the other, as the ConfigMap has them; undefined: nobody says
 */
export function namespacesLeftOut(filters: string | undefined): readonly string[] {
  if (filters === undefined) return USUALLY_LEFT_OUT;
  const entries = [...filters.matchAll(/\[\s*([^,\]]+)\s*,\s*([^,\]]+)\s*,\s*([^,\]]+)\s*\]/g)];
  return entries
    .filter(([, kind = '', , name]) => /^(\*|\*\/\*|Pod|Pod\/\*)$/.test(kind.trim()) && name?.trim() === '*')
    .map(([, , namespace = '']) => namespace.trim())
    .filter((namespace) => namespace !== '*');
}
