import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { setTo } from '../../../text/yaml-edit.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';
import { keylessIn } from '../cluster-reading.ts';

export const keylessTlogIgnored: Rule<ClusterPolicy> = {
  id: 'kyverno/keyless-tlog-ignored',
  severity: 'error-never',
  title: 'Keyless without log and without timestamp',
  isFixable: true,
  check: (policy) =>
    each(keylessIn(policy), (keyless) => {
      const ignored = keyless.at('rekor', 'ignoreTlog');
      if (ignored?.scalar !== true || keyless.at('ctlog', 'tsaCertChain')) return undefined;
      return problemAtKey(
        ignored,
        'Nothing says when it was signed, so the ten minutes of the certificate are compared with the time of the request: every image is refused once they are over.',
        {
          fix: 'ignoreTlog: false, or the chain of a timestamp authority in ctlog.tsaCertChain',
          edits: setTo(ignored, 'false'),
        },
      );
    }),
};
