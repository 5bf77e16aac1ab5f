import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const attestationWithoutPolicy: Rule<ClusterImagePolicy> = {
  id: 'cip/attestation-without-policy',
  severity: 'info',
  title: 'That there is an attestation suffices',
  check: ({ authorities }) =>
    each(
      authorities.flatMap((one) => one.at('attestations')?.items() ?? []),
      (attestation) => {
        const type = attestation.at('predicateType')?.text ?? '';
        if (attestation.at('policy') || attestation.mayHoldMore || type.includes('cosign/sign'))
          return undefined;
        return problemInside(attestation, 'Whatever the attestation says: that there is one suffices.', {
          fix: 'policy: {type: rego, data: …}',
        });
      },
    ),
};
