import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

export const listedNamespacesOnly: Rule<ClusterPolicy> = {
  id: 'kyverno/listed-namespaces-only',
  severity: 'info',
  title: 'Images of other namespaces are not verified',
  check: ({ rules }) =>
    each(
      rules.filter(({ verifications, match }) => verifications.length > 0 && match.length > 0),
      ({ node, match }) => {
        const lists = match.map((filter) => filter.at('resources', 'namespaces')?.items() ?? []);
        const names = lists.flat().map(({ text = '' }) => text);
        const block = node.at('match');
        if (!block || lists.some((list) => list.length === 0) || names.some((name) => /[*?]/.test(name)))
          return undefined;
        return problemAtKey(
          block,
          `Only ${names.slice(0, 5).join(', ')} ${names.length === 1 ? 'is' : 'are'} looked at: in every other namespace anything runs.`,
          {
            fix: 'exclude the namespaces that are to be left out, in place of listing those that count',
          },
        );
      },
    ),
};
