import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceInside } from '../../text/yaml-edit.ts';
import { textsOf } from '../identity/texts.ts';

const SINGLE = /v\[0-9\]\\*\.\[0-9\]\\*\.\[0-9\](?![+*{])/g;

export const versionRegexpSingleDigit: Rule<PolicyReading> = {
  id: 'predicate/version-regexp-single-digit',
  severity: 'warning',
  title: 'Versions of one digit a part',
  isFixable: true,
  check: (reading) => {
    const conditions = reading.attestations.flatMap(({ conditions }) => conditions.map(({ node }) => node));
    const nodes = [...textsOf(reading).map(({ node }) => node), ...conditions.filter(({ isMap }) => !isMap)];
    return each(
      nodes.filter((node) => (node.text ?? '').search(SINGLE) >= 0),
      (node) =>
        problemAt(node, 'One digit a part: from v1.10.0 on, every image is refused.', {
          fix: String.raw`v[0-9]+\.[0-9]+\.[0-9]+$`,
          edits:
            node.style === 'double'
              ? replaceInside(node, SINGLE, 'v[0-9]+[.][0-9]+[.][0-9]+')
              : replaceInside(node, SINGLE, String.raw`v[0-9]+\.[0-9]+\.[0-9]+`),
        }),
    );
  },
};
