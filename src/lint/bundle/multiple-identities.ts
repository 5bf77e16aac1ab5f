import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import { isAtLeast, type Rule } from '../../finding/rule.ts';

export const multipleIdentities: Rule<PolicyReading> = {
  id: 'bundle/multiple-identities',
  severity: 'error-never',
  title: 'Several identities for one verification of bundles',
  check: ({ bundleIdentities, engine }, context) =>
    engine === 'kyverno' && !isAtLeast(context, 'kyverno', '1.17')
      ? []
      : each(bundleIdentities, (list) =>
          list.items().length < 2
            ? undefined
            : problemAtKey(
                list,
                'Bundles are verified with one identity: "multiple identities are not supported at this time", and every image with a bundle is refused.',
                {
                  fix:
                    engine === 'kyverno' ? 'an attestor for each identity' : 'an authority for each identity',
                },
              ),
        ),
};
