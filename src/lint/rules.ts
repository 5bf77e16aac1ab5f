import { clusterImagePolicyIn } from '../engine/policy-controller/cluster-image-policy.ts';
import { clusterPolicyIn } from '../engine/kyverno/cluster-policy.ts';
import { CLUSTER_POLICY_RULES, EXCEPTION_RULES, IVP_RULES } from '../engine/kyverno/lint/rules.ts';
import { CIP_RULES } from '../engine/policy-controller/lint/rules.ts';
import { CONSTRAINT_RULES, TEMPLATE_RULES } from '../engine/gatekeeper/lint/rules.ts';
import { RATIFY_RULES } from '../engine/ratify/lint/rules.ts';
import { policyReadingOf, wholeIvp } from './policy-reading-of.ts';
import { POLICY_RULES, REPOSITORY_RULES } from './policy-rules.ts';
import { type RuleAbout, type RuleGroup, rulesAbout, rulesAcross } from './rule-group.ts';
import { WORKFLOW_KINDS, workflowIn } from './workflow/read.ts';
import { WORKFLOW_RULES } from './workflow/rules.ts';

/** Every rule, by what it looks at. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  rulesAbout(['kyverno-policy'], ({ root }) => clusterPolicyIn(root), CLUSTER_POLICY_RULES),
  rulesAbout(['kyverno-ivp'], wholeIvp, IVP_RULES),
  rulesAbout(['kyverno-exception'], ({ root }) => root, EXCEPTION_RULES),
  rulesAbout(['cip'], ({ root }) => clusterImagePolicyIn(root), CIP_RULES),
  rulesAbout(['gatekeeper-template'], ({ root }) => root, TEMPLATE_RULES),
  rulesAbout(['gatekeeper-constraint'], ({ root }) => root, CONSTRAINT_RULES),
  rulesAbout(['ratify'], ({ root }) => root, RATIFY_RULES),
  rulesAbout(['kyverno-policy', 'kyverno-ivp', 'cip', 'ratify'], policyReadingOf, POLICY_RULES),
  rulesAbout(WORKFLOW_KINDS, workflowIn, WORKFLOW_RULES),
  rulesAcross(REPOSITORY_RULES),
];

/** What files are told that no rule is asked about, and comments that switch rules off. */
const OWN_RULES: readonly RuleAbout[] = [
  { id: 'yaml/parse-error', severity: 'error-never', title: 'A document that cannot be read' },
  { id: 'ignore/without-reason', severity: 'warning', title: 'A finding is ignored without a reason' },
  { id: 'ignore/unknown-rule', severity: 'warning', title: 'A rule is ignored that does not exist' },
];

export const RULES: ReadonlyMap<string, RuleAbout> = new Map(
  [...OWN_RULES, ...RULE_GROUPS.flatMap(({ rules }) => rules)]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]),
);
