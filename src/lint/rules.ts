import { deprecatedKind } from '../engine/kyverno/lint/deprecated-kind.ts';
import { type RuleGroup, rulesAbout } from './rule-group.ts';

/** Every rule, by what it looks at. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  rulesAbout(['kyverno-policy'], ({ root }) => root, [deprecatedKind]),
];
