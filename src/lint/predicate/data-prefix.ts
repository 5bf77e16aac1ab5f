import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceInside } from '../../text/yaml-edit.ts';

export const dataPrefix: Rule<PolicyReading> = {
  id: 'predicate/data-prefix',
  severity: 'warning',
  title: 'Data, which SBOMs do not have',
  isFixable: true,
  check: ({ attestations }) =>
    each(
      attestations.filter(({ type }) => /cyclonedx|spdx/i.test(type?.text ?? '')),
      ({ conditions }) =>
        conditions
          .filter(({ text }) => /\{\{\s*Data\.|predicate\s*:?\s*(?:\{\s*|\.\s*)?Data\b/.test(text))
          .map(({ node }) =>
            problemAtKey(
              node,
              'Only predicates of the type custom lie in Data: in an SBOM there is nothing to compare with.',
              {
                fix: 'leave Data out: {{ bomFormat }}, predicate.components',
                edits: node.isMap ? [] : replaceInside(node, /(?<=\{\{\s*)Data\./g, ''),
              },
            ),
          ),
    ),
};
