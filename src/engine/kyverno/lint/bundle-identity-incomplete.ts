import { each, problemAtKey, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { allSets, type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';
import { flatEntries } from '../cluster-reading.ts';

export const bundleIdentityIncomplete: Rule<ClusterPolicy> = {
  id: 'kyverno/bundle-identity-incomplete',
  severity: 'error-never',
  title: 'Bundles are verified without a whole identity',
  check: (policy) =>
    verificationsIn(policy)
      .filter(({ type }) => type === 'SigstoreBundle')
      .flatMap((verification) => [
        ...each(verification.attestations, ({ node, sets }) =>
          sets.length > 0 || node.mayHoldMore
            ? undefined
            : problemInside(
                node,
                'An attestation without attestors has no identity to verify with: every bundle is refused.',
                {
                  fix: 'repeat the attestors in the attestation',
                },
              ),
        ),
        ...each(allSets(verification).flatMap(flatEntries), (entry) => {
          const keyless = entry.at('keyless');
          if (!keyless?.isMap || keyless.mayHoldMore || isWhole(keyless)) return undefined;
          return problemAtKey(
            keyless,
            'Bundles are verified with a whole identity only: every bundle is refused.',
            {
              fix: 'give both, issuer and subject',
            },
          );
        }),
      ]),
};

function isWhole(keyless: LocatedNode): boolean {
  const has = (name: string) => keyless.at(name) ?? keyless.at(`${name}RegExp`);
  return has('issuer') !== undefined && has('subject') !== undefined;
}
