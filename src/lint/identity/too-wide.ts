import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { hasOpenRef, type IdentityText, isAnyone, literalPrefix, subjectsOf } from './texts.ts';

export const tooWide: Rule<PolicyReading> = {
  id: 'identity/too-wide',
  severity: 'warning',
  title: 'Any workflow of an owner or a repository can have signed',
  check: (reading) =>
    each(subjectsOf(reading).filter(isWide), ({ node }) =>
      problemAt(
        node,
        'Neither the file nor the ref of the workflow is named: a branch that adds a workflow of its own signs an image that is admitted.',
        { fix: 'name both: …/.github/workflows/FILE@refs/heads/main' },
      ),
    ),
};

function isWide(text: IdentityText): boolean {
  if (text.kind === 'exact' || isAnyone(text) || hasOpenRef(text)) return false;
  if (!/^https:\/\/[^/]+\//.test(literalPrefix(text))) return false;
  return !/\/workflows\/.*@/.test(text.text);
}
