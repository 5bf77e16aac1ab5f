import { problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { UNTIL_LABEL } from '../../signed-later.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const authoritiesAreAlternatives: Rule<ClusterImagePolicy> = {
  id: 'cip/authorities-are-alternatives',
  severity: 'warning',
  title: 'Several authorities, of which one suffices',
  check: ({ authorities, spec, root }) => {
    const list = spec.at('authorities');
    const isStatic = authorities.some((one) => one.at('static'));
    // Whoever signs later is meant to be an alternative, and ends.
    const isMeant = root.at('metadata', 'labels', UNTIL_LABEL) !== undefined;
    if (!list || authorities.length < 2 || isStatic || isMeant || spec.at('policy')) return [];
    const asked = authorities.filter((one) => (one.at('attestations')?.items().length ?? 0) > 0).length;
    // Two that ask for the same are keys or roots that take turns.
    if (asked === 0 || asked === authorities.length) return [];
    return [
      problemAtKey(
        list,
        'One authority suffices: an image with the signature alone is admitted, and one with the attestation alone.',
        {
          fix: 'two ClusterImagePolicies, which both have to hold; or spec.policy over authorityMatches',
        },
      ),
    ];
  },
};
