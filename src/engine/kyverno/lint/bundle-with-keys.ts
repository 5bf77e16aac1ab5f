import { each, problemAtKey } from '../../../finding/problem.ts';
import { mayBeBefore, type Rule } from '../../../finding/rule.ts';
import { allSets, type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';
import { flatEntries } from '../cluster-reading.ts';

export const bundleWithKeys: Rule<ClusterPolicy> = {
  id: 'kyverno/bundle-with-keys',
  severity: 'error-never',
  title: 'Bundles that a key signed, before Kyverno 1.19',
  check: (policy, context) =>
    each(
      verificationsIn(policy).filter(({ type }) => type === 'SigstoreBundle'),
      (verification) =>
        allSets(verification)
          .flatMap(flatEntries)
          .flatMap((entry) => entry.at('keys') ?? [])
          .filter(() => mayBeBefore(context, 'kyverno', '1.19'))
          .map((keys) =>
            problemAtKey(keys, 'Kyverno 1.13 to 1.18 ignores keys for bundles, and refuses every one.', {
              fix: 'Kyverno 1.19 or newer, or keyless',
              // With a newer one it works.
              ...(!context.engines.has('kyverno') && { severity: 'info' }),
            }),
          ),
    ),
};
