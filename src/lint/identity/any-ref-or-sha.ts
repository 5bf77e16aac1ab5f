import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { hasOpenRef, isAnyone, subjectsOf } from './texts.ts';

export const anyRefOrSha: Rule<PolicyReading> = {
  id: 'identity/any-ref-or-sha',
  severity: 'error-admits',
  title: 'Any ref of the workflow can have signed',
  check: (reading) =>
    each(
      subjectsOf(reading).filter((text) => !isAnyone(text) && hasOpenRef(text)),
      ({ node }) =>
        problemAt(
          node,
          'The ref is open: a branch that nobody reviewed, or a commit that exists in a fork alone, signs an image that is admitted.',
          { fix: 'end it with @refs/heads/main, or with @refs/tags/v…' },
        ),
    ),
};
