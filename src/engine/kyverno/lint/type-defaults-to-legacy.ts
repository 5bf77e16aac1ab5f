import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { allSets, type ClusterPolicy, type Verification, verificationsIn } from '../cluster-policy.ts';
import { flatEntries } from '../cluster-reading.ts';

export const typeDefaultsToLegacy: Rule<ClusterPolicy> = {
  id: 'kyverno/type-defaults-to-legacy',
  severity: 'info',
  title: 'Without type, bundles are not read',
  check: (policy) =>
    each(
      verificationsIn(policy).filter((one) => one.type === 'Cosign' && isKeyless(one)),
      ({ node }) =>
        problemInside(
          node,
          'Signatures are looked for in the tags sha256-….sig and .att alone: images that cosign 3 or actions/attest signed are refused.',
          {
            fix: 'type: SigstoreBundle, or a signer that writes both (signature-format: both)',
          },
        ),
    ),
};

function isKeyless(verification: Verification): boolean {
  return allSets(verification)
    .flatMap(flatEntries)
    .some((entry) => entry.at('keyless'));
}
