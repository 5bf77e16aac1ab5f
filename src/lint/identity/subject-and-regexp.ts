import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';

export const subjectAndRegexp: Rule<PolicyReading> = {
  id: 'identity/subject-and-regexp',
  severity: 'warning',
  title: 'Both a text and a regular expression for the same',
  check: ({ identities }) =>
    each(identities, ({ subject, subjectRegExp, issuer, issuerRegExp, hasWildcards }) =>
      [
        [subject, subjectRegExp],
        [issuer, issuerRegExp],
      ].flatMap(([text, expression]) =>
        text && expression
          ? [
              problemAtKey(
                expression,
                hasWildcards
                  ? 'Either of the two suffices: the wider one decides who can sign.'
                  : 'Both have to hold, or the document is refused: what one accepts, the other may not.',
                { fix: 'keep one of them' },
              ),
            ]
          : [],
      ),
    ),
};
