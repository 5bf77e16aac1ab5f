import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';
import { flatEntries } from '../cluster-reading.ts';

export const attestationMultiKey: Rule<ClusterPolicy> = {
  id: 'kyverno/attestation-multi-key',
  severity: 'error-never',
  title: 'Several keys in one text of an attestation',
  check: (policy) =>
    each(
      verificationsIn(policy).flatMap(({ attestations }) =>
        attestations.flatMap(({ sets }) => sets.flatMap(flatEntries)),
      ),
      (entry) => {
        const keys = entry.at('keys', 'publicKeys');
        if (!keys || (keys.text?.split('-----BEGIN').length ?? 0) < 3) return undefined;
        return problemAtKey(
          keys,
          'Only the first key counts in an attestation: what the others sign is refused.',
          {
            fix: 'an entry for each key, and count: 1',
          },
        );
      },
    ),
};
