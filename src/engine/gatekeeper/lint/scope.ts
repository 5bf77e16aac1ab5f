import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';

export const scope: Rule<LocatedNode> = {
  id: 'gatekeeper/scope',
  severity: 'info',
  title: 'A constraint that does not count everywhere',
  check: (root) => {
    const spec = root.at('spec');
    const action = spec?.at('enforcementAction');
    const listed = ['namespaces', 'excludedNamespaces'].flatMap((name) => spec?.at('match', name) ?? []);
    return [
      ...each([action], (one) =>
        /^(?:dryrun|warn)$/.test(one?.text ?? '') && one
          ? problemAtKey(one, 'Nothing is refused.', { fix: 'enforcementAction: deny' })
          : undefined,
      ),
      ...each(listed, (one) =>
        problemAtKey(one, 'The constraint does not count in every namespace.', {
          fix: 'leave it out, unless it is meant',
        }),
      ),
    ];
  },
};
