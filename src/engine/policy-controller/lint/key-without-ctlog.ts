import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const keyWithoutCtlog: Rule<ClusterImagePolicy> = {
  id: 'cip/key-without-ctlog',
  severity: 'info',
  title: 'A key, and no log',
  check: ({ authorities }) =>
    each(
      authorities
        .filter((one) => one.at('key') && !one.at('ctlog') && !one.mayHoldMore)
        .flatMap((one) => one.at('key') ?? []),
      (key) =>
        problemAtKey(
          key,
          'No log entry is asked for: what a stolen key signs is admitted, and nobody sees it.',
          { fix: 'ctlog: {url: https://rekor.sigstore.dev}' },
        ),
    ),
};
