import { each, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addMember, setTo } from '../../../text/yaml-edit.ts';
import { actionOf, type ClusterPolicy, flag, type Verification, verificationsIn } from '../cluster-policy.ts';

export const auditWithMutateDigest: Rule<ClusterPolicy> = {
  id: 'kyverno/audit-with-mutate-digest',
  severity: 'error-never',
  title: 'An audit that would change digests',
  isFixable: true,
  check: (policy) =>
    each(verificationsIn(policy).filter(isAudit), ({ node }) => {
      if (flag(node, 'mutateDigest', true) !== true) return undefined;
      const present = node.at('mutateDigest');
      return problemInside(
        node,
        `Kyverno refuses the policy: "mutateDigest must be set to false for 'Audit' failure action".`,
        {
          fix: 'mutateDigest: false   # and verifyDigest: false, where tags are in use',
          edits: present ? setTo(present, 'false') : addMember(node, 'mutateDigest: false'),
        },
      );
    }),
};

function isAudit(verification: Verification): boolean {
  const action = actionOf(verification);
  if (!action) return !verification.policy.mayHoldMore && !verification.node.mayHoldMore;
  return !action.isUnknown && !/^enforce$/i.test(action.text ?? '');
}
