import type { PolicyTerms } from '../policy-terms.ts';

/** From the files to a policy that is known to work. */
export function kyvernoSteps(
  { mode, namespaces }: PolicyTerms,
  kind: string,
  names: readonly string[],
): string[] {
  const namespace = namespaces.include[0] ?? 'default';
  const ready =
    kind === 'clusterpolicy'
      ? `kubectl wait --for=condition=Ready --timeout=60s ${names.map((name) => `${kind}/${name}`).join(' ')}`
      : `kubectl wait --for=jsonpath='{.status.conditionStatus.ready}'=true --timeout=60s ${names.map((name) => `${kind}/${name}`).join(' ')}`;
  return [
    'kubectl apply -f .   # what lies in test is not for the cluster',
    `${ready}   # accepted is not yet in force`,
    ...(mode === 'enforce'
      ? [
          `kubectl -n ${namespace} run unsigned --dry-run=server --image=IMAGE-THAT-NOBODY-SIGNED   # has to be denied, some seconds later`,
        ]
      : ['kubectl get policyreports -A   # what would be refused']),
    'kyverno test test   # the same in your own CI, with the command line of Kyverno',
  ];
}
