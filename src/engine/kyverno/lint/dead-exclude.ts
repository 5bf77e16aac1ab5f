import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';

export const deadExclude: Rule<ClusterPolicy> = {
  id: 'kyverno/dead-exclude',
  severity: 'info',
  title: 'Namespaces are excluded that are not matched',
  check: ({ rules }) =>
    each(
      rules.filter(({ verifications }) => verifications.length > 0),
      ({ match, exclude }) => {
        const lists = match.map((filter) => filter.at('resources', 'namespaces')?.items() ?? []);
        const names = lists.flat().map(({ text = '' }) => text);
        if (
          lists.length === 0 ||
          lists.some((list) => list.length === 0) ||
          names.some((name) => /[*?]/.test(name))
        )
          return [];
        const excluded = exclude.flatMap((filter) => filter.at('resources', 'namespaces')?.items() ?? []);
        return excluded
          .filter(({ text = '' }) => !/[*?]/.test(text) && !names.includes(text))
          .map((one) =>
            problemAt(one, 'The namespace is not matched in the first place: this exclusion has no effect.', {
              fix: 'leave it out',
            }),
          );
      },
    ),
};
