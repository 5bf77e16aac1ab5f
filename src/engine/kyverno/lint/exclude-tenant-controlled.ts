import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

const OWN_METADATA = /request\.object\.metadata\.(?:labels|annotations)/;

export const excludeTenantControlled: Rule<ClusterPolicy> = {
  id: 'kyverno/exclude-tenant-controlled',
  severity: 'error-admits',
  title: 'Whoever writes a Pod can exclude it',
  check: ({ rules }) =>
    each(
      rules.filter(({ verifications }) => verifications.length > 0),
      ({ node, exclude }) =>
        [...selectorsOf(exclude), ...preconditionsOf(node)].map((one) =>
          problemAtKey(
            one,
            'Labels and annotations are set by whoever writes the Pod: with one of them, an image is not verified.',
            {
              fix: 'exclude by namespace, or by subject',
            },
          ),
        ),
    ),
};

function selectorsOf(filters: readonly LocatedNode[]): LocatedNode[] {
  return filters.flatMap((filter) =>
    ['selector', 'annotations'].flatMap((name) => filter.at('resources', name) ?? []),
  );
}

function preconditionsOf(rule: LocatedNode): LocatedNode[] {
  const block = rule.at('preconditions');
  const all = [
    ...(block?.items() ?? []),
    ...['all', 'any'].flatMap((name) => block?.at(name)?.items() ?? []),
  ];
  return all.flatMap((one) => one.at('key') ?? []).filter(({ text = '' }) => OWN_METADATA.test(text));
}
