import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { GITHUB_ISSUER, isAnyone, textsOf } from './texts.ts';

export const any: Rule<PolicyReading> = {
  id: 'identity/any',
  severity: 'error-admits',
  title: 'Anyone can have signed',
  check: (reading) =>
    each(
      textsOf(reading).filter((text) => isAnyone(text) && !text.identity.bindsSource),
      ({ node, half }) =>
        problemAt(
          node,
          half === 'issuer'
            ? 'Any issuer is accepted: whoever runs an account at one that Fulcio knows can sign an image that is admitted.'
            : 'Any workflow on GitHub, of any owner, can sign an image that is admitted.',
          {
            fix:
              half === 'issuer'
                ? `name the issuer: ${GITHUB_ISSUER}`
                : 'name the workflow: https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main',
          },
        ),
    ),
};
