import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceScalar } from '../../text/yaml-edit.ts';

const TODAY: Readonly<Record<string, string>> = {
  'https://cyclonedx.org/schema': 'https://cyclonedx.org/bom',
  'cosign.sigstore.dev/attestation/vuln/v1': 'https://cosign.sigstore.dev/attestation/vuln/v1',
  'cosign.sigstore.dev/attestation/v1': 'https://cosign.sigstore.dev/attestation/v1',
};

export const obsoleteType: Rule<PolicyReading> = {
  id: 'predicate/obsolete-type',
  severity: 'error-never',
  title: 'A predicate type that nothing writes any more',
  isFixable: true,
  check: ({ attestations }) =>
    each(attestations, ({ type }) => {
      const today = type?.text === undefined ? undefined : TODAY[type.text];
      if (!type || today === undefined) return undefined;
      return problemAt(
        type,
        `cosign writes ${today}: there is no attestation of this type, so every image is refused.`,
        {
          fix: today,
          edits: replaceScalar(type, today),
        },
      );
    }),
};
