import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { addMember, type TextEdit } from '../../../text/yaml-edit.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const attestationWithoutAttestors: Rule<ClusterPolicy> = {
  id: 'kyverno/attestation-without-attestors',
  severity: 'error-admits',
  title: 'An attestation that anybody may have signed',
  isFixable: true,
  check: (policy) =>
    each(
      verificationsIn(policy).filter(({ type }) => type === 'Cosign'),
      ({ node, attestations }) =>
        attestations
          .filter((one) => one.sets.length === 0 && !one.node.mayHoldMore)
          .map((one) =>
            problemInside(
              one.node,
              'The attestors of the image do not count here: an attestation that anyone with an account at Fulcio signed is accepted.',
              {
                fix: 'repeat the attestors in the attestation',
                edits: copied(node.at('attestors'), one.node),
              },
            ),
          ),
    ),
};

/** The attestors above, in the indentation of the attestation. */
function copied(attestors: LocatedNode | undefined, attestation: LocatedNode): TextEdit[] {
  if (!attestors?.isList || attestors.source.startsWith('[')) return [];
  const own = ' '.repeat(attestors.place.column - 1);
  const lines = attestors.source.trimEnd().split('\n');
  const moved = lines.map((line, nth) =>
    nth === 0 ? `  ${line}` : line.startsWith(own) ? `  ${line.slice(own.length)}` : line,
  );
  return addMember(attestation, `attestors:\n${moved.join('\n')}`);
}
