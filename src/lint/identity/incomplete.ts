import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';

export const incomplete: Rule<PolicyReading> = {
  id: 'identity/incomplete',
  severity: 'error-admits',
  title: 'Half of an identity is compared',
  check: ({ identities }) =>
    each(
      identities.filter(({ node, whenIncomplete }) => whenIncomplete === 'admits' && !node.mayHoldMore),
      ({ node, subject, subjectRegExp, issuer, issuerRegExp, bindsSource }) => {
        const [hasSubject, hasIssuer] = [subject ?? subjectRegExp, issuer ?? issuerRegExp];
        if (hasIssuer && (hasSubject || bindsSource)) return undefined;
        const missing = hasIssuer ? 'subject' : hasSubject ? 'issuer' : 'subject and no issuer';
        const who = hasIssuer
          ? 'every workflow and every person that it knows'
          : 'whoever gets that name anywhere';
        return problemAtKey(
          node,
          `There is no ${missing}, and what is missing is not compared: ${hasSubject || hasIssuer ? who : 'anyone'} can sign an image that is admitted.`,
          { fix: 'give both: the issuer, and the subject that is in the certificate' },
        );
      },
    ),
};
