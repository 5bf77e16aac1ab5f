import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { regoIn } from '../read.ts';

export const unmaintainedProvider: Rule<LocatedNode> = {
  id: 'gatekeeper/unmaintained-provider',
  severity: 'warning',
  title: 'A provider that nobody maintains',
  check: (root) =>
    each(regoIn(root), (rego) =>
      /cosign-gatekeeper-provider/.test(rego.text ?? '')
        ? problemAtKey(
            rego,
            'cosign-gatekeeper-provider reads what cosign 1 wrote: no bundle, and no signature of cosign 3.',
            { fix: 'Kyverno, or policy-controller' },
          )
        : undefined,
    ),
};
