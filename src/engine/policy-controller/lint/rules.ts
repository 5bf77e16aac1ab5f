import type { Rule } from '../../../finding/rule.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';
import { attestationWithoutPolicy } from './attestation-without-policy.ts';
import { authoritiesAreAlternatives } from './authorities-are-alternatives.ts';
import { bundleUnsupported } from './bundle-unsupported.ts';
import { catchAll } from './catch-all.ts';
import { formatDefaultsToLegacy } from './format-defaults-to-legacy.ts';
import { globDockerHubName } from './glob-docker-hub-name.ts';
import { globNeverMatchesDigests } from './glob-never-matches-digests.ts';
import { keyWithoutCtlog } from './key-without-ctlog.ts';
import { keylessWithoutIdentities } from './keyless-without-identities.ts';
import { modeWarn } from './mode-warn.ts';
import { policyAtWrongLevel } from './policy-at-wrong-level.ts';
import { predicateAlias } from './predicate-alias.ts';
import { singleStar } from './single-star.ts';
import { staticPassBesideAuthorities } from './static-pass-beside-authorities.ts';

export const CIP_RULES: readonly Rule<ClusterImagePolicy>[] = [
  attestationWithoutPolicy,
  authoritiesAreAlternatives,
  bundleUnsupported,
  catchAll,
  formatDefaultsToLegacy,
  globDockerHubName,
  globNeverMatchesDigests,
  keyWithoutCtlog,
  keylessWithoutIdentities,
  modeWarn,
  policyAtWrongLevel,
  predicateAlias,
  singleStar,
  staticPassBesideAuthorities,
];
