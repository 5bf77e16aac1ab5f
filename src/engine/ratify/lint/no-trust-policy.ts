import { problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { trustPoliciesIn } from '../verifier.ts';

export const noTrustPolicy: Rule<LocatedNode> = {
  id: 'ratify/no-trust-policy',
  severity: 'error-admits',
  title: 'Keyless without trust policies',
  check: (root) => {
    const parameters = root.at('spec', 'parameters');
    const policies = trustPoliciesIn(root);
    if (!policies || policies.length > 0 || root.at('spec')?.mayHoldMore || parameters?.at('key')) return [];
    return [
      problemAtKey(
        parameters ?? root,
        'Without trustPolicies and without a key, whoever has a certificate of Fulcio can sign an image that is admitted.',
        {
          fix: 'Kyverno or policy-controller: Ratify 1.4 does not compare the digest that trust policies verify (ratify/digest-not-compared)',
        },
      ),
    ];
  },
};
