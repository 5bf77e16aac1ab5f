import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { cosignStoreOff } from './cosign-store-off.ts';
import { digestNotCompared } from './digest-not-compared.ts';
import { incompleteIdentity } from './incomplete-identity.ts';
import { noTrustPolicy } from './no-trust-policy.ts';

export const RATIFY_RULES: readonly Rule<LocatedNode>[] = [
  cosignStoreOff,
  digestNotCompared,
  incompleteIdentity,
  noTrustPolicy,
];
