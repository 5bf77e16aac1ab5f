import type { Problem } from '../../../finding/finding.ts';
import { each, problemAt, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';

export const misplacedField: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/misplaced-field',
  severity: 'error-never',
  title: 'A field that is not looked for where it stands',
  check: ({ root, spec, attestors }) => [
    ...each(spec.at('matchImageReferences')?.items() ?? [], nestedIn),
    ...each(attestors, secondKindIn),
    ...each(attestors, secretsIn),
    ...draftsIn(root, spec),
  ],
};

function nestedIn(reference: LocatedNode): Problem | undefined {
  const [field] = ['attestors', 'attestations'].flatMap((name) => reference.at(name) ?? []);
  return (
    field &&
    problemAtKey(
      field,
      'attestors and attestations stand under spec: here the API server drops them, and the expressions do not find them.',
      { fix: 'move it up, beside matchImageReferences' },
    )
  );
}

function secondKindIn(attestor: LocatedNode): Problem | undefined {
  const kinds = ['keyless', 'key', 'certificate'].flatMap((name) => attestor.at('cosign', name) ?? []);
  return (
    kinds[1] &&
    problemAtKey(
      kinds[1],
      'An attestor is one of keyless, key and certificate: what comes behind the first of these does not count.',
      { fix: 'an attestor for each' },
    )
  );
}

function secretsIn(attestor: LocatedNode): Problem | undefined {
  const secrets = attestor.at('cosign', 'source', 'pullSecrets');
  return (
    secrets &&
    problemAtKey(
      secrets,
      'The field is PullSecrets: the API server drops this, and private signatures are not found.',
      { fix: 'PullSecrets' },
    )
  );
}

/** Names of drafts, which samples still have. */
function draftsIn(root: LocatedNode, spec: LocatedNode): Problem[] {
  const kind = root.at('kind');
  const rules = spec.at('imageRules');
  const isDraft = kind?.text === 'ImageVerificationPolicy';
  return [
    ...(kind && isDraft
      ? [
          problemAt(kind, 'Kyverno has no ImageVerificationPolicy: the API server refuses it.', {
            fix: 'ImageValidatingPolicy',
          }),
        ]
      : []),
    ...(rules
      ? [
          problemAtKey(rules, 'The field was called so in drafts: the API server drops it.', {
            fix: 'matchImageReferences',
          }),
        ]
      : []),
  ];
}
