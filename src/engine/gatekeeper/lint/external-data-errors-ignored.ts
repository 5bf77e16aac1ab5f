import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { regoIn } from '../read.ts';

export const externalDataErrorsIgnored: Rule<LocatedNode> = {
  id: 'gatekeeper/external-data-errors-ignored',
  severity: 'error-admits',
  title: 'Errors of the provider admit',
  check: (root) =>
    each(regoIn(root), (rego) => {
      const text = rego.text ?? '';
      if (!/external_data\(/.test(text)) return undefined;
      const filters =
        /contains\([^)]*(?:errs?|errors)[^)]*"_?invalid"/i.test(text) ||
        /count\([^)]*system_error/.test(text);
      const reads = /system_error\s*(?:!=|==)|\.system_error\b/.test(text) && /\.errors\b/.test(text);
      if (reads && !filters) return undefined;
      return problemAtKey(
        rego,
        'An error that the rule does not expect is no violation: while the provider is down, everything is admitted.',
        {
          fix: 'a violation wherever count(response.errors) > 0, and wherever response.system_error != ""',
        },
      );
    }),
};
