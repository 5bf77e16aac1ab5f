import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const keylessWithoutIdentities: Rule<ClusterImagePolicy> = {
  id: 'cip/keyless-without-identities',
  severity: 'error-never',
  title: 'Keyless without identities',
  check: ({ authorities }) =>
    each(
      authorities.flatMap((one) => one.at('keyless') ?? []),
      (keyless) =>
        keyless.mayHoldMore || (keyless.at('identities')?.items().length ?? 0) > 0
          ? undefined
          : problemAtKey(keyless, 'policy-controller refuses the policy: it does not take any signer.', {
              fix: 'identities: [{issuer: …, subject: …}]',
            }),
    ),
};
