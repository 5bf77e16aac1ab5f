import { deprecatedKind } from '../engine/kyverno/lint/deprecated-kind.ts';
import { type RuleGroup, rulesAbout } from './rule-group.ts';
import { WORKFLOW_KINDS, workflowIn } from './workflow/read.ts';
import { WORKFLOW_RULES } from './workflow/rules.ts';

/** Every rule, by what it looks at. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  rulesAbout(['kyverno-policy'], ({ root }) => root, [deprecatedKind]),
  rulesAbout(WORKFLOW_KINDS, workflowIn, WORKFLOW_RULES),
];
