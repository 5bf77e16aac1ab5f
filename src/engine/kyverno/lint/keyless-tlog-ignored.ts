import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { setTo } from '../../../text/yaml-edit.ts';
import { type ClusterPolicy, type Verification, verificationsIn } from '../cluster-policy.ts';
import { keylessOf } from '../cluster-reading.ts';

export const keylessTlogIgnored: Rule<ClusterPolicy> = {
  id: 'kyverno/keyless-tlog-ignored',
  severity: 'error-never',
  title: 'Keyless without log and without timestamp',
  isFixable: true,
  check: (policy) =>
    verificationsIn(policy).flatMap((verification) =>
      each(keylessOf(verification), (keyless) => {
        const ignored = keyless.at('rekor', 'ignoreTlog');
        if (ignored?.scalar !== true || hasTime(keyless, verification)) return undefined;
        return problemAtKey(
          ignored,
          'Nothing says when it was signed, so the ten minutes of the certificate are compared with the time of the request: every image is refused once they are over.',
          {
            fix: 'ignoreTlog: false, or the chain of a timestamp authority in ctlog.tsaCertChain',
            edits: setTo(ignored, 'false'),
          },
        );
      }),
    ),
};

/** Of a bundle, whatever says the time counts unless ignoreSCT stands there too (sigstore.go, buildVerifyOptions). */
function hasTime(keyless: LocatedNode, { type }: Verification): boolean {
  if (type === 'SigstoreBundle') return keyless.at('ctlog', 'ignoreSCT')?.scalar !== true;
  return keyless.at('ctlog', 'tsaCertChain') !== undefined;
}
