import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addMember } from '../../../text/yaml-edit.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';
import { keylessIn } from '../cluster-reading.ts';

export const keylessWithoutRekorOrRoots: Rule<ClusterPolicy> = {
  id: 'kyverno/keyless-without-rekor-or-roots',
  severity: 'error-never',
  title: 'Keyless without rekor and without roots',
  isFixable: true,
  check: (policy) =>
    each(keylessIn(policy), (keyless) => {
      if (keyless.at('rekor') ?? keyless.at('roots') ?? (keyless.mayHoldMore || !keyless.isMap))
        return undefined;
      return problemAtKey(keyless, 'Kyverno refuses the policy: "Either Rekor URL or roots are required".', {
        fix: 'rekor: {url: https://rekor.sigstore.dev}',
        edits: addMember(
          keyless,
          keyless.source.startsWith('{')
            ? 'rekor: {url: https://rekor.sigstore.dev}'
            : 'rekor:\n  url: https://rekor.sigstore.dev',
        ),
      });
    }),
};
