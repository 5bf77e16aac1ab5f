import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const catchAll: Rule<ClusterImagePolicy> = {
  id: 'cip/catch-all',
  severity: 'info',
  title: 'A policy for every image',
  check: ({ globs, authorities }) => {
    const passes = authorities.some((one) => one.at('static', 'action')?.text === 'pass');
    return each(
      globs.filter(({ text }) => text === '**'),
      (glob) =>
        problemAt(
          glob,
          passes
            ? 'Every image matches, so that none is refused for matching no policy.'
            : "Every image has to be signed so: others' images are refused where the namespace is looked at.",
          {
            fix: 'name the registry and the owner: ghcr.io/OWNER/**',
          },
        ),
    );
  },
};
