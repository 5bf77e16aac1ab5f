import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';

export const tlogIgnored: Rule<PolicyReading> = {
  id: 'key/tlog-ignored',
  severity: 'info',
  title: 'Signatures of a key without a log entry',
  check: ({ logIgnored }) =>
    each(logIgnored, (node) =>
      problemAtKey(
        node,
        'No log entry is asked for: what a stolen key signs is admitted, and nobody sees it.',
        {
          fix: 'leave it out, or say beside it why the log cannot be used',
        },
      ),
    ),
};
