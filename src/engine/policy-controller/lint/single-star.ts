import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const singleStar: Rule<ClusterImagePolicy> = {
  id: 'cip/single-star',
  severity: 'info',
  title: 'A star that stops at a slash',
  check: ({ globs }) =>
    each(
      globs.filter(({ text = '' }) => /(?<![*@])\*(?!\*)/.test(text)),
      (glob) =>
        problemAt(glob, 'One star stops at a slash: what lies deeper is not covered.', {
          fix: `${(glob.text ?? '').replace(/(?<!\*)\*$/, '**')}, where it is to be`,
        }),
    ),
};
