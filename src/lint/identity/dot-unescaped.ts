import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceScalar } from '../../text/yaml-edit.ts';
import { isAnyone, textsOf } from './texts.ts';

/** A dot between letters of a name, which is neither escaped nor repeated. */
const DOT = /(?<=[a-z0-9/])\.(?=(?:com|dev|io|yml|yaml|github|githubusercontent|actions|sigstore)\b)/g;

export const dotUnescaped: Rule<PolicyReading> = {
  id: 'identity/dot-unescaped',
  severity: 'info',
  title: 'A dot in a regular expression stands for any character',
  isFixable: true,
  check: (reading) =>
    each(
      textsOf(reading).filter(
        (text) => text.kind === 'regexp' && !isAnyone(text) && text.text.search(DOT) >= 0,
      ),
      ({ node, text }) =>
        problemAt(
          node,
          'A dot that is not escaped stands for any character, so that other names match too.',
          {
            fix: 'write \\. for a dot',
            edits: replaceScalar(node, text.replaceAll(DOT, '\\.')),
          },
        ),
    ),
};
