import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addItem } from '../../../text/yaml-edit.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const updateNotMatched: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/update-not-matched',
  severity: 'warning',
  title: 'A changed image is not verified',
  isFixable: true,
  check: ({ resourceRules }) =>
    each(resourceRules, (rule) => {
      const operations = rule.at('operations');
      const names = operations?.items() ?? [];
      const isPods = rule
        .at('resources')
        ?.items()
        .some(({ text }) => text === 'pods');
      const last = names.at(-1);
      if (
        !isPods ||
        !operations ||
        !last ||
        names.some(({ text, isUnknown }) => isUnknown || text === 'UPDATE' || text === '*')
      )
        return undefined;
      return problemAtKey(operations, 'kubectl set image changes what a Pod runs, and is not verified.', {
        fix: 'operations: [CREATE, UPDATE]',
        edits: addItem(
          last,
          last.style === 'double' ? '"UPDATE"' : last.style === 'single' ? "'UPDATE'" : 'UPDATE',
        ),
      });
    }),
};
