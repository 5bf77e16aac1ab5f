import { each, problemAtKey } from '../../../finding/problem.ts';
import { isAtLeast, type Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';

export const formatDefaultsToLegacy: Rule<ClusterImagePolicy> = {
  id: 'cip/format-defaults-to-legacy',
  severity: 'error-never',
  title: 'Without signatureFormat, bundles are not read',
  check: ({ authorities }, context) =>
    isAtLeast(context, 'policy-controller', '0.13')
      ? each(
          authorities.filter((one) => one.at('keyless') && !one.at('signatureFormat') && !one.mayHoldMore),
          (authority) =>
            (authority.at('attestations')?.items() ?? [])
              .flatMap((one) => one.at('predicateType') ?? [])
              .filter(({ text }) => text === 'https://slsa.dev/provenance/v1')
              .slice(0, 1)
              .map((type) =>
                problemAtKey(
                  type,
                  'Attestations are looked for in the tag sha256-….att alone: what actions/attest or cosign 3 wrote is not found.',
                  {
                    fix: 'signatureFormat: bundle, or a signer that writes both (signature-format: both)',
                    // Who signs is not known from the policy.
                    severity: 'info',
                  },
                ),
              ),
        )
      : [],
};
