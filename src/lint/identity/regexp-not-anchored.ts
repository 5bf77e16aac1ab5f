import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceScalar } from '../../text/yaml-edit.ts';
import { isAnyone, textsOf } from './texts.ts';

export const regexpNotAnchored: Rule<PolicyReading> = {
  id: 'identity/regexp-not-anchored',
  severity: 'warning',
  title: 'A regular expression without anchors',
  isFixable: true,
  check: (reading) =>
    each(
      textsOf(reading).filter((text) => text.kind === 'regexp' && !isAnyone(text)),
      ({ node, text }) => {
        const lacksStart = !/^(?:\^|\.[*+]|\\A|\(\?\w+\)\^)/.test(text);
        const lacksEnd = !/(?:(?<!\\)\$|\.[*+]|\\z)$/.test(text);
        if (!lacksStart && !lacksEnd) return undefined;
        const fixed = `${lacksStart ? '^' : ''}${text}${lacksEnd && /@refs\/[\w./\\-]+$/.test(text) ? '$' : ''}`;
        return problemAt(
          node,
          'Engines look for it anywhere in the name: a name that merely contains it passes.',
          {
            fix: `write it with anchors: ^${text.replace(/^\^/, '').replace(/\$$/, '')}$`,
            edits: fixed === text || text.includes('|') ? [] : replaceScalar(node, fixed),
          },
        );
      },
    ),
};
