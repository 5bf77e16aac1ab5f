import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const staticPassBesideAuthorities: Rule<ClusterImagePolicy> = {
  id: 'cip/static-pass-beside-authorities',
  severity: 'error-admits',
  title: 'One authority that lets everything pass',
  check: ({ authorities, spec }) =>
    authorities.length < 2 || spec.at('policy')
      ? []
      : each(
          authorities
            .flatMap((one) => one.at('static', 'action') ?? [])
            .filter(({ text }) => text === 'pass'),
          (action) =>
            problemAtKey(
              action,
              'One authority that passes suffices: whatever the others say, every image is admitted.',
              { fix: 'a ClusterImagePolicy of its own for the images that are exempt' },
            ),
        ),
};
